import type { OrderTarget } from '../types';
import { orderNotes } from './orderNotes';

/** The order as the system takes it. */
export const netSuiteOrder: OrderTarget = { order: [], linesAt: 'items', line: [] };

export const netSuiteNotes = orderNotes(netSuiteOrder);
