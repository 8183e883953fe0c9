import type { Order } from '../model';
import type { OrderTarget } from '../presets/types';
import { formatMoney } from '../rules/prices/money';
import { sumOfParts } from '../transforms/orders/money';

/**
 * Prepares the sentences about what a system's body cannot show of an order's money: a total that is not the sum of
 * its parts, and parts without a field of their own.
 */
export function moneyWarnings(target: OrderTarget, system: string): (order: Order) => string[] {
	const sums = target.order.filter(({ transform }) => transform === 'sumOfParts').map((row) => row.target);
	const parts = target.unshown?.parts ?? [];
	const statedIn = target.unshown?.statedIn ?? '';
	return ({ totals }) => {
		const warnings: string[] = [];
		if (totals.difference !== 0) {
			const verb = sums.length === 1 ? 'is' : 'are';
			const goesOut = sums.length === 0 ? '' : ` ${sums.join(' and ')} ${verb} the sum of the parts.`;
			warnings.push(
				`JOOR states an order total of ${formatMoney(totals.total)}, its parts add up to ` +
					`${formatMoney(sumOfParts(totals))}: a difference of ${formatMoney(totals.difference)}.${goesOut}`,
			);
		}
		const stated = parts.filter((part) => totals[part] !== 0).map((part) => `${part} (${formatMoney(totals[part])})`);
		if (stated.length > 0) {
			warnings.push(`${system} has no field for ${stated.join(', ')} of the order: ${statedIn} states it.`);
		}
		return warnings;
	};
}
