import { mapStock } from '../../nodes/shared/mapping/engine';
import type { PresetName } from '../../nodes/shared/mapping/presets';
import { checkSettings } from '../../nodes/shared/mapping/settings';
import { levelReader } from '../../nodes/shared/mapping/sources/readLevels';
import type { StockLevel } from '../../nodes/shared/mapping/model';
import { amazonListing, amazonReport, etsyListing, fbaSummary } from './preset-channels-marketplaces';
import { secondVariation, shopifyGraphql, wooProduct, wooVariation } from './preset-channels-support';

const levels = (preset: PresetName, item: unknown) =>
	levelReader(checkSettings('stockToJoor', { preset }))(item) as StockLevel[];

const AUSTIN = {
	sku: 'LIN-BLK-S',
	upc: '800123456780',
	warehouse: 'Austin',
	warehouseId: '7',
	onHand: 15,
	available: 12,
	allocated: 2,
	onOrder: 30,
	blocked: 1,
	updatedAt: '2026-03-02T09:00:00.000Z',
};

describe('stock of Shopify', () => {
	const product = shopifyGraphql();
	const [variant] = (product.variants as { nodes: Array<Record<string, unknown>> }).nodes;

	it('is one level for each variant and location, also where a variant has none', () => {
		const made = levels('shopify', product);
		expect(made.map(({ sku, warehouse, available }) => [sku, warehouse, available])).toEqual([
			['LIN-BLK-S', 'Austin', 12],
			['LIN-BLK-S', 'Reno', 3],
			['LIN-SND-M', '', undefined],
		]);
		expect(made[0]).toMatchObject(AUSTIN);
	});

	it('may come by variant, by inventory item, or by level', () => {
		const { inventoryItem, ...rest } = variant;
		const { edges } = (inventoryItem as { inventoryLevels: { edges: Array<{ node: object }> } }).inventoryLevels;
		expect(levels('shopify', variant)[0]).toMatchObject(AUSTIN);
		expect(levels('shopify', { ...(inventoryItem as object), variant: rest })[0]).toMatchObject(AUSTIN);
		expect(levels('shopify', { ...edges[0].node, item: { variant: rest } })[0]).toMatchObject(AUSTIN);
	});
});

describe('stock of the other channels', () => {
	it('is one pool in WooCommerce, of the product or of its variations', () => {
		expect(levels('wooCommerce', wooVariation())).toMatchObject([
			{ sku: 'LIN-BLK-S', upc: '800123456780', available: 12, warehouse: '' },
		]);
		const merged = wooProduct({ variations: [wooVariation(), secondVariation({ stock_quantity: 0 })] });
		expect(levels('wooCommerce', merged).map(({ sku, available }) => [sku, available])).toEqual([
			['LIN-BLK-S', 12],
			['LIN-SND-M', 0],
		]);
	});

	it("is the quantity of Etsy's offerings", () => {
		expect(levels('etsy', etsyListing())).toMatchObject([{ sku: 'LIN-BLK-S', available: 7 }, { sku: 'LIN-OLD' }]);
	});

	const FBA = { sku: 'LIN-BLK-S', onHand: 20, available: 14, allocated: 4, blocked: 2, onOrder: 6 };

	it("comes as Amazon's FBA summaries, alone or by the page, which names the marketplace", () => {
		expect(levels('amazon', fbaSummary())[0]).toMatchObject({ ...FBA, warehouse: '' });
		const page = {
			granularity: { granularityType: 'Marketplace', granularityId: 'M1' },
			inventorySummaries: [fbaSummary()],
		};
		expect(levels('amazon', page)[0]).toMatchObject({ ...FBA, warehouse: 'M1' });
		expect(levels('amazon', { payload: page })[0]).toMatchObject({ ...FBA, warehouse: 'M1' });
	});

	it("comes as Amazon's listings too", () => {
		expect(levels('amazon', amazonListing())[0]).toMatchObject({
			sku: 'LIN-BLK-S',
			available: 9,
			warehouse: 'DEFAULT',
		});
		expect(levels('amazon', amazonReport())[0]).toMatchObject({ sku: 'LIN-BLK-S', available: 9 });
	});
});

describe('a stock run of a channel', () => {
	it('sends what has a quantity and names what has none', () => {
		const { mapped, rejected } = mapStock([wooVariation(), secondVariation({ stock_quantity: null })], {
			preset: 'wooCommerce',
		});
		expect(mapped.map(({ value }) => value)).toEqual([{ warehouse: 'Default', upc: '800123456780', inventory: 12 }]);
		expect(rejected[0]).toMatchObject({ input: 1, reasonCode: 'missing-quantity' });
	});
});
