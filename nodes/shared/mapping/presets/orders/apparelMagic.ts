import type { OrderTarget } from '../types';

/** The order as the system takes it. */
export const apparelMagicOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };
