import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/**
 * Whether the order may go to a warehouse. Only cancelled orders are refused; notes and pending pass, because which
 * statuses are read is a choice of the trigger. Response codes: 0 is cancelled (joor-v2.md 11.4, 16.2).
 */
export function orderStatus(orderType: unknown): Ruled<string> {
	const status = text(orderType);
	if (status !== '0' && !/^cancell?ed$/i.test(status)) return pass(status);
	return refuse('order_type', 'order-cancelled', 'The order is cancelled in JOOR, so it is not for the warehouse.');
}
