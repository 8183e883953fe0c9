import type { OrderTarget } from '../types';
import { orderNotes } from './orderNotes';

/** The order as the system takes it. */
export const extensivOrderManagerOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };

export const extensivOrderManagerNotes = orderNotes(extensivOrderManagerOrder);
