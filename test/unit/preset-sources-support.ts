import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import { checkSettings } from '../../nodes/shared/mapping/settings';
import type { StockOptions, ProductOptions } from '../../nodes/shared/mapping/options';
import { levelReader } from '../../nodes/shared/mapping/sources/readLevels';
import { productReader } from '../../nodes/shared/mapping/sources/readProducts';
import {
	coreProduct,
	integrationManagerAnswer,
	integrationManagerStock,
	orderManagerDetail,
	orderManagerParent,
	orderManagerProduct,
	orderManagerTotal,
	warehouseManagerItem,
	warehouseManagerStock,
} from './preset-sources-extensiv-rows';
import {
	apparelMagicSku,
	apparelMagicStyle,
	apparelMagicWhole,
	cin7Family,
	cin7Product,
	cin7Stock,
	COLORWAYS,
	netSuiteRow,
	netSuiteStock,
} from './preset-sources-further-rows';

type Json = Record<string, unknown>;

/** One full item for each form of a preset, in the order of its forms. */
export const PRODUCT_ITEMS: ReadonlyArray<readonly [PresetName, readonly Json[]]> = [
	[
		'extensivIntegrationManager',
		[{ ...coreProduct(), ...integrationManagerAnswer(), 'Other Color': 'CHANGED', 'Other Size': 'CHANGED' }],
	],
	['extensivWarehouseManager', [warehouseManagerItem()]],
	['extensivOrderManager', [orderManagerProduct({ parentId: 0 })]],
	[
		'cin7Core',
		[cin7Family(), cin7Product({ Option1Name: 'Color', Option1: 'Black', Option2Name: 'Size', Option2: 'M' })],
	],
	[
		'apparelMagic',
		[
			apparelMagicWhole(),
			{ ...apparelMagicStyle(), ...apparelMagicSku(), product_attributes: COLORWAYS },
			apparelMagicStyle({ attr_2: 'BLK' }),
		],
	],
	['netSuite', [netSuiteRow(), netSuiteRow({ style_number: undefined })]],
];

export const STOCK_ITEMS: ReadonlyArray<readonly [PresetName, readonly Json[]]> = [
	['extensivIntegrationManager', [integrationManagerStock()]],
	['extensivWarehouseManager', [warehouseManagerStock()]],
	['extensivOrderManager', [{ ...orderManagerTotal(), ...orderManagerDetail() }]],
	['cin7Core', [cin7Stock()]],
	[
		'apparelMagic',
		[{ ...apparelMagicSku(), sku_warehouse: [apparelMagicSku({ warehouse_id: '1' })] }, apparelMagicSku()],
	],
	['netSuite', [netSuiteStock()]],
];

/** Every raw item of the tests by system, for products and for stock. */
export const RAW_ITEMS: ReadonlyArray<readonly [PresetName, readonly Json[]]> = PRODUCT_ITEMS.map(
	([preset, items], index) => {
		const more = preset === 'extensivOrderManager' ? [orderManagerParent(), orderManagerTotal()] : [];
		return [preset, [...items, ...STOCK_ITEMS[index][1], ...more]];
	},
);

/** An item of the system as a canonical product, without the raw records. */
export function readProduct(preset: PresetName, item: unknown, options: Partial<ProductOptions> = {}) {
	const read = productReader(checkSettings('productToJoor', { ...options, preset }))(item, 0);
	if (!read) throw new Error('not read');
	const { raw: _raw, variants, ...product } = read.product;
	return {
		styleKey: read.styleKey,
		...product,
		variants: variants.map(({ raw: _own, ...variant }) => variant),
	};
}

/** An item of the system as canonical levels, without the raw records. */
export function readLevels(preset: PresetName, item: unknown, options: Partial<StockOptions> = {}) {
	return levelReader(checkSettings('stockToJoor', { ...options, preset }))(item).map((level) => {
		const { raw: _raw, ...rest } = level as Json;
		return rest;
	});
}

export const formsOf = (preset: PresetName) => PRESETS[preset].productSources ?? [];
export const stockFormsOf = (preset: PresetName) => PRESETS[preset].stockSources ?? [];
