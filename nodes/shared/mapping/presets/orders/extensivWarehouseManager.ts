import type { OrderTarget } from '../types';

/** The order as the system takes it. */
export const extensivWarehouseManagerOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };
