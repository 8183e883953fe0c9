import type { Comparison } from './compare';
import type { FlowFigures, Reasons } from './runFlows';

function reasonLines(reasons: Reasons): string[] {
	return Object.entries(reasons).map(([reason, count]) => `      ${String(count).padStart(4)}  ${reason}`);
}

/** What the three flows did, for a person. */
export function describeFlows(title: string, { products, orders, stock, credits }: FlowFigures): string {
	return [
		'',
		title,
		`  Product sync: ${products.read} styles read`,
		`    created ${products.created}, updated ${products.updated}, unchanged ${products.unchanged}, rejected ${products.rejected}`,
		...reasonLines(products.reasons),
		`  Order download: ${orders.eligible} orders eligible`,
		`    delivered ${orders.delivered}, there already ${orders.alreadyThere}, held ${orders.held}, marked ${orders.marked}`,
		...reasonLines(orders.reasons),
		...orders.sentences.map((sentence) => `      - ${sentence}`),
		`  Inventory sync: ${stock.levels} stock levels read`,
		`    SKUs sent ${stock.sent}, accepted ${stock.accepted}, unchanged ${stock.unchanged}, rejected ${stock.rejected}`,
		...reasonLines(stock.reasons),
		`  JOOR credits: products ${credits.products}, orders ${credits.orders}, inventory ${credits.stock} (JOOR allows 300 in 5 minutes)`,
	].join('\n');
}

/** The outcome of holding both sides against each other. */
export function describeComparison({ styles, stockLevels, orders, differences }: Comparison): string {
	return [
		'',
		`Both sides compared: ${styles} styles, ${stockLevels} stock levels, ${orders} orders; ${differences.length} differences`,
		...differences.slice(0, 20).map((difference) => `  - ${difference}`),
	].join('\n');
}
