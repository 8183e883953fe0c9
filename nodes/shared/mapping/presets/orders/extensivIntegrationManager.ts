import type { OrderTarget } from '../types';

/** The order as the system takes it. */
export const extensivIntegrationManagerOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };
