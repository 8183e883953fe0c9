import { mapOrders, mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { ORDER_FIELDS, PRODUCT_FIELDS, STOCK_FIELDS } from '../../nodes/shared/mapping/fields';
import type { PresetName } from '../../nodes/shared/mapping/presets';
import { PRESETS } from '../../nodes/shared/mapping/presets';
import { TRANSFORMS } from '../../nodes/shared/mapping/transforms';
import { FIELDS } from '../../nodes/shared/mapping/fields';
import { MappingSettingsError } from '../../nodes/shared/mapping/settingsError';
import { readWarehouseMap } from '../../nodes/shared/schema';
import { order, product } from './mapping-support';

const preset = 'cin7Core' as const;

function complaint(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		expect(error).toBeInstanceOf(MappingSettingsError);
		const { message, description } = error as MappingSettingsError;
		return `${message}. ${description}`;
	}
	throw new Error('nothing was thrown');
}

describe('settings that cannot be used', () => {
	it('name an override field that does not exist, and those that do', () => {
		const overrides = [[], [{ field: 'style_nam', value: 'x' }]];
		const words = complaint(() => mapProducts([product(), product()], { preset, overrides }));
		expect(words).toContain('"style_nam" of item 1');
		expect(words).toContain('style_name, style_number');
		expect(complaint(() => mapStock([], { preset, overrides: [[{ field: 'lines', value: 1 }]] }))).toContain('"lines"');
		expect(complaint(() => mapOrders([], { preset, overrides: [[{ field: 'lines', value: 1 }]] }))).toContain(
			'"lines"',
		);
	});

	it('name a warehouse map that is not usable', () => {
		const use = (warehouseMap: Array<{ from: string; to: string }>) => () => mapStock([], { preset, warehouseMap });
		expect(complaint(use([{ from: 'East', to: ' ' }]))).toContain('Row 1');
		const twice = [
			{ from: 'East', to: 'A' },
			{ from: 'east', to: 'B' },
		];
		expect(complaint(use(twice))).toContain('"A" and "B"');
	});

	it('name a malformed SKU pattern', () => {
		expect(complaint(() => mapOrders([], { preset, skuPattern: '{style}{size}' }))).toContain('nothing between');
		expect(complaint(() => mapStock([], { preset, skuPattern: 'plain' }))).toContain('{style}');
	});

	it.each([
		['currency', { currency: 'dollars' }],
		['shipStart', { shipStart: 'tomorrow' }],
		['date', { shipEnd: '2026-02-30' }],
		['before', { shipStart: '2026-09-01', shipEnd: '2026-08-01' }],
		['deliveryOverwrite', { deliveryOverwrite: 5 }],
		['Linesheet Handling (deliveryOverwrite)', { deliveryOverwrite: 5 }],
		['preset', { preset: 'other' as PresetName }],
	])('name the setting: %s', (word, options) => {
		expect(complaint(() => mapProducts([product()], { preset, ...options }))).toContain(word);
	});

	it.each([
		['safetyStock', { safetyStock: -1 }],
		['Safety Stock (safetyStock)', { safetyStock: -1 }],
		['minimumLevel', { minimumLevel: Number.NaN }],
	])('name the setting: %s', (word, options) => {
		expect(complaint(() => mapStock([], { preset, ...options }))).toContain(word);
	});
});

describe('a warehouse map given as JSON', () => {
	it('is an object of names or a list of pairs, as text or as data', () => {
		const pairs = [{ from: 'East', to: 'Default' }];
		expect(readWarehouseMap('{"East": "Default"}')).toEqual({ ok: true, value: pairs });
		expect(readWarehouseMap({ East: ' Default ' })).toEqual({ ok: true, value: pairs });
		expect(readWarehouseMap(JSON.stringify(pairs))).toEqual({ ok: true, value: pairs });
		expect(readWarehouseMap('')).toEqual({ ok: true, value: [] });
	});

	it.each(['{"East"', '"East"', '[1]', '{"East": {}}', 7])('is refused as %p with a reason', (value) => {
		expect(readWarehouseMap(value)).toMatchObject({ ok: false, reason: expect.stringMatching(/JSON|object such as/) });
	});
});

describe.each(Object.entries(PRESETS))('the preset %s', (_name, table) => {
	const directions = ['productToJoor', 'stockToJoor', 'orderToWms'] as const;

	it.each(directions)('fills only known fields by known rules in %s', (direction) => {
		const fields = new Set(FIELDS[direction].map(({ name }) => name));
		for (const { target, transform } of table[direction]) {
			expect(fields).toContain(target);
			if (transform !== undefined) expect(Object.keys(TRANSFORMS)).toContain(transform);
		}
	});

	it('fills what the published product sync fills', () => {
		const targets = new Set(table.productToJoor.map(({ target }) => target));
		const published = [
			'style_name',
			'style_number',
			'style_identifier',
			'style_description',
			'price_wholesale',
			'price_retail',
			'tags',
			'product_type_tag',
			'supplier_code_tag',
			'images',
			'category',
			'linesheet',
			'season',
			'variants',
		];
		expect([...targets]).toEqual(expect.arrayContaining(published));
	});

	it('reads every part of an order that JOOR states', () => {
		const sources = new Set(table.orderToWms.map(({ source }) => source));
		const elsewhere = ['order_type', 'order_doors'];
		expect(Object.keys(order()).filter((key) => !sources.has(key) && !elsewhere.includes(key))).toEqual([
			'order_divisions',
		]);
	});
});

describe('the fields of a direction', () => {
	it.each([
		['products', PRODUCT_FIELDS],
		['stock', STOCK_FIELDS],
		['orders', ORDER_FIELDS],
	])('have a name and a label each, once: %s', (_name, fields) => {
		expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
		expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
	});
});
