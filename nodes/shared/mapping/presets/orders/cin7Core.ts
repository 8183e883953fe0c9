import type { OrderTarget } from '../types';

/** The order as the system takes it. */
export const cin7CoreOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };
