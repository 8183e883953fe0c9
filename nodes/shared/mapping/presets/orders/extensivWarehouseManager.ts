import type { OrderTarget } from '../types';
import { orderNotes } from './orderNotes';

/** The order as the system takes it. */
export const extensivWarehouseManagerOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };

export const extensivWarehouseManagerNotes = orderNotes(extensivWarehouseManagerOrder);
