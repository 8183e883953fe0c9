import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import type { PresetRow } from '../../nodes/shared/mapping/presets/types';

/**
 * The published tables of channels and the canonical model, in their own words, with the targets and source paths that
 * stand for them here. `-`: the channel has no such thing, so no row may fill the field.
 */
const CHANNELS: PresetName[] = ['shopify', 'wooCommerce', 'etsy', 'amazon'];

type Cell = '-' | string[];

const PRODUCTS: Array<[canonical: string, targets: string[], ...cells: Cell[]]> = [
	[
		'list changed since',
		['updatedAt'],
		['updatedAt'],
		['date_modified_gmt'],
		['updated_timestamp'],
		['summaries[0].lastUpdatedDate'],
	],
	['style key', ['styleKey', 'sourceId'], ['id'], ['parent_id', 'id'], ['listing_id'], ['relationships', 'sku']],
	['style number', ['styleNumber'], ['id'], ['sku', 'id'], ['listing_id'], ['sku']],
	['style name', ['name'], ['title'], ['name'], ['title'], ['summaries[0].itemName']],
	[
		'description',
		['description'],
		['descriptionHtml'],
		['description'],
		['description'],
		['attributes.product_description'],
	],
	['sku', ['sku'], ['sku'], ['sku'], ['sku'], ['sku']],
	['upc', ['upc'], ['barcode'], ['global_unique_id'], '-', ['identifiers']],
	['color', ['color.name'], ['selectedOptions'], ['attributes'], ['property_values'], ['summaries[0].color']],
	['size', ['size.name'], ['selectedOptions'], ['attributes'], ['property_values'], ['summaries[0].size']],
	['wholesale', ['wholesale', 'wholesalePrice'], ['metafields'], ['meta_data'], '-', '-'],
	['retail', ['retailPrice'], ['price'], ['regular_price', 'price'], ['offerings'], ['offers[0].price']],
	['images', ['images'], ['media', 'image'], ['images', 'image'], ['images'], ['summaries[0].mainImage', 'images']],
	['tags', ['tags'], ['tags'], ['tags'], ['tags'], '-'],
	[
		'category / type',
		['category', 'productType'],
		['category.fullName', 'productType'],
		['categories'],
		['taxonomy_id', 'listing_type'],
		['summaries[0].productType'],
	],
	['vendor', ['brand'], ['vendor'], ['attributes'], '-', ['summaries[0].brand']],
	['linesheet', ['linesheets'], ['collections'], ['tags'], ['shop_section_id'], '-'],
	[
		'weight',
		['attributes.weight'],
		['inventoryItem.measurement.weight'],
		['weight'],
		['item_weight'],
		['dimensions.item.weight'],
	],
	['active', ['active'], ['status'], ['status'], ['state'], ['summaries[0].status']],
];

const STOCK: Array<[canonical: string, target: string, ...cells: Cell[]]> = [
	['sku', 'sku', ['^.sku'], ['sku'], ['sku'], ['sellerSku']],
	['warehouse', 'warehouse', ['location.name'], '-', '-', ['^.granularity.granularityId']],
	['on hand', 'onHand', ['quantities'], '-', '-', ['totalQuantity']],
	[
		'available',
		'available',
		['quantities'],
		['stock_quantity'],
		['offerings'],
		['inventoryDetails.fulfillableQuantity'],
	],
	['committed', 'allocated', ['quantities'], '-', '-', ['inventoryDetails.reservedQuantity']],
	['blocked', 'blocked', ['quantities'], '-', '-', ['inventoryDetails.unfulfillableQuantity']],
	['incoming', 'onOrder', ['quantities'], '-', '-', ['inventoryDetails']],
	['updated at', 'updatedAt', ['quantities'], ['date_modified_gmt'], ['^.updated_timestamp'], ['lastUpdatedTime']],
];

/** A table of ours beside the published one, with a sentence for each cell that differs. */
function differences(
	name: string,
	targets: readonly string[],
	cells: readonly Cell[],
	rowsOf: (preset: PresetName) => readonly PresetRow[],
): string[] {
	return CHANNELS.flatMap((preset, index) => {
		const cell = cells[index];
		const ours = rowsOf(preset).filter(({ target }) => targets.includes(target));
		const sources = [...new Set(ours.map(({ source }) => source))];
		const missing = cell === '-' ? [] : cell.filter((path) => !sources.includes(path));
		if (cell === '-' ? sources.length === 0 : missing.length === 0) return [];
		return [`${name}, ${preset}: published ${cell === '-' ? '-' : cell.join(', ')}; ours ${sources.join(', ') || '-'}`];
	});
}

describe('the presets of sales channels follow the published tables', () => {
	it.each(PRODUCTS)('product: %s', (name, targets, ...cells) => {
		const rowsOf = (preset: PresetName) =>
			(PRESETS[preset].productSources ?? []).flatMap(({ product, variant }) => [...product, ...variant]);
		expect(differences(name, targets, cells, rowsOf)).toEqual([]);
	});

	it.each(STOCK)('stock: %s', (name, target, ...cells) => {
		const rowsOf = (preset: PresetName) => (PRESETS[preset].stockSources ?? []).flatMap(({ level }) => level);
		expect(differences(name, [target], cells, rowsOf)).toEqual([]);
	});

	it('say in a note what the user has to name', () => {
		const noteOf = (preset: PresetName, target: string) =>
			PRESETS[preset].productToJoor.find((row) => row.target === target)?.note;
		expect(noteOf('shopify', 'price_wholesale')).toMatch(/^configure/);
		expect(noteOf('wooCommerce', 'price_wholesale')).toMatch(/^configure/);
		expect(noteOf('wooCommerce', 'linesheet')).toMatch(/^configure/);
		expect(noteOf('etsy', 'linesheet')).toMatch(/^configure/);
		expect(noteOf('shopify', 'style_number')).toMatch(/configure: handle/);
	});
});
