import type { CatalogueStyle } from '../catalogue/types';
import { DEFAULT_ACCOUNT } from '../joor';
import { wmsOrders, wmsStock } from './sides';
import type { Stage } from './stage';

/** What was compared, and each difference in words. */
export interface Comparison {
	styles: number;
	stockLevels: number;
	orders: number;
	differences: string[];
}

const cents = (amount: unknown) => Math.round(Number(amount) * 100);

/** Styles that the brand's own data keep out of JOOR, by the rules of the product sync. */
function isSellable(style: CatalogueStyle, defaultLinesheet: boolean): boolean {
	const named = [...style.name].length <= 100;
	const priced = style.skus.some((sku) => sku.wholesale > 0);
	return (
		named &&
		priced &&
		(defaultLinesheet || style.linesheets.length > 0 || style.season.name !== '') &&
		!style.skus.some((sku) => sku.onlyInJoor)
	);
}

function compareStyles(stage: Stage, differences: string[]): number {
	const { catalogue, joor } = stage.sandbox;
	const account = joor.state(DEFAULT_ACCOUNT.token);
	const expected = catalogue.styles.filter((style) => isSellable(style, stage.system !== 'cin7Core'));
	for (const style of expected) {
		// A product outside any family has no style number of its own: its UPC finds it.
		const inJoor = account.styles.withIdentifier(style.styleNumber) ?? account.styles.withUpc(style.skus[0].upc)?.style;
		if (!inJoor) {
			differences.push(`style ${style.styleNumber} is not in JOOR`);
			continue;
		}
		const upcs = new Set(inJoor.upcs.values());
		const missing = style.skus.filter((sku) => sku.upc && !upcs.has(sku.upc));
		if (missing.length) differences.push(`style ${style.styleNumber}: ${missing.length} UPCs are not in JOOR`);
		const price = inJoor.prices.find((one) => one.currency === catalogue.currency);
		if (cents(price?.wholesale) !== cents(style.skus[0].wholesale)) {
			differences.push(
				`style ${style.styleNumber}: wholesale ${String(price?.wholesale)} in JOOR, ${style.skus[0].wholesale} at the source`,
			);
		}
	}
	const known = new Set(expected.flatMap((style) => [style.styleNumber, ...style.skus.map((sku) => sku.sku)]));
	for (const { identifier } of account.styles.all)
		if (!known.has(identifier)) differences.push(`style ${identifier} should not be in JOOR`);
	return expected.length;
}

async function compareStock(stage: Stage, differences: string[]): Promise<number> {
	const account = stage.sandbox.joor.state(DEFAULT_ACCOUNT.token);
	const { available, upcs } = await wmsStock(stage);
	let compared = 0;
	for (const [key, units] of available) {
		const [sku, warehouse] = key.split('|');
		const ref = account.styles.withUpc(upcs.get(sku) ?? '');
		if (!ref) continue;
		compared += 1;
		const inJoor = account.stock.of(ref)?.quantities.get(warehouse)?.get('IMMEDIATE');
		if (inJoor !== Math.max(0, Math.floor(units)))
			differences.push(`stock of ${sku} in ${warehouse}: ${String(inJoor)} in JOOR, ${units} in the warehouse`);
	}
	return compared;
}

function compareOrders(stage: Stage, differences: string[]): number {
	const account = stage.sandbox.joor.state(DEFAULT_ACCOUNT.token);
	const delivered = new Map<string, number>();
	const held = wmsOrders(stage);
	for (const { reference } of held) delivered.set(reference, (delivered.get(reference) ?? 0) + 1);
	let compared = 0;
	for (const order of account.orders.values()) {
		const reference = `JOOR-${order.orderId}`;
		const copies = delivered.get(reference) ?? 0;
		const exported = order.exportState === 'success';
		if (exported && copies !== 1)
			differences.push(`order ${order.orderId} is exported and ${copies} times in the warehouse`);
		if (!exported && copies > 0) differences.push(`order ${order.orderId} is in the warehouse and not marked in JOOR`);
		if (!exported || copies !== 1) continue;
		compared += 1;
		const copy = held.find((one) => one.reference === reference);
		const units = order.lines.reduce((sum, line) => sum + Number(line.item_quantity), 0);
		if (copy?.units !== units)
			differences.push(`order ${order.orderId}: ${units} units in JOOR, ${copy?.units} in the warehouse`);
		if (cents(copy?.total) !== cents(order.fields.order_total)) {
			differences.push(
				`order ${order.orderId}: total ${String(order.fields.order_total)} in JOOR, ${copy?.total} in the warehouse`,
			);
		}
	}
	return compared;
}

/** Holds both sides against each other, by their own state and not by what the flows said. */
export async function compareSides(stage: Stage): Promise<Comparison> {
	const differences: string[] = [];
	const styles = compareStyles(stage, differences);
	const stockLevels = await compareStock(stage, differences);
	const orders = compareOrders(stage, differences);
	return { styles, stockLevels, orders, differences };
}
