import type { OrderTarget } from '../types';
import { orderNotes } from './orderNotes';

/** The order as the system takes it. */
export const cin7CoreOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };

export const cin7CoreNotes = orderNotes(cin7CoreOrder);
