import type { OrderTarget } from '../types';

/** The order as the system takes it. */
export const netSuiteOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };
