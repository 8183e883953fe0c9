import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { level, order, product, variant } from '../unit/mapping-support';
import { listOptions, runNode } from './harness';

const asItems = (items: object[]) => items.map((item) => ({ json: item as IDataObject }));

/** Runs the node with items on its first input, and rows of the override sheet on its second. */
function run(items: object[], parameters: INodeParameters = {}, sheet?: object[]) {
	return runNode({
		node: 'joorFieldMapping',
		inputs: sheet ? [asItems(items), asItems(sheet)] : [asItems(items)],
		parameters: { direction: 'productToJoor', preset: 'cin7Core', categories: 'off', ...parameters },
	});
}

const other = (number: string, change: object = {}) =>
	product({ styleNumber: number, sourceId: number, variants: [variant({ sku: number, upc: '' })], ...change });

describe('Joor Field Mapping, the override sheet on the second input', () => {
	it('wins over the source and over overrides, per style, colour and SKU', async () => {
		const sheet = [
			{ 'Style Number': 'ALD100', 'Style Name': 'Alder Wholesale' },
			{ style_number: 'ALD100', color: 'Ink', new_color_name: 'Midnight' },
			{ sku: 'B', new_upc: '800123456797' },
		];
		const overrides = { values: [{ field: 'style_name', by: 'value', value: 'Overridden' }] };
		const done = await run([product(), other('B')], { productOverrides: overrides }, sheet);
		expect(done.error).toBeUndefined();
		const [one, two] = done.outputs[0].map(({ json }) => json);
		expect(one).toMatchObject({ style_name: 'Alder Wholesale', colors: [{ color_name: 'Midnight' }] });
		expect(two).toMatchObject({ style_name: 'Overridden', skus: [{ upc: '800123456797' }] });
		expect(done.hints).toEqual([]);
	});

	it('says which rows and columns were not used', async () => {
		const sheet = [
			{ style_number: 'NOPE', style_name: 'X' },
			{ style_number: 'ALD100', colour_of_moon: 'Y', minimum: 6 },
		];
		const done = await run([product()], {}, sheet);
		expect(done.outputs[0][0].json).toMatchObject({ minimum: 6 });
		const hints = done.hints.map(({ message }) => message).join(' ');
		expect(hints).toContain('NOPE');
		expect(hints).toContain('colour_of_moon');
	});

	it('leaves rows alone whose day is over', async () => {
		const sheet = [{ style_number: 'ALD100', style_name: 'Old', expires: '2020-01-01' }];
		const done = await run([product()], {}, sheet);
		expect(done.outputs[0][0].json.style_name).toBe('Alder Shirt');
	});

	it('is not needed: without a connection, and without rows, the items are mapped', async () => {
		for (const sheet of [undefined, []]) {
			const done = await run([product()], {}, sheet);
			expect([done.error, done.outputs.map((items) => items.length)]).toEqual([undefined, [1, 0]]);
		}
	});
});

describe('Joor Field Mapping, what a merchandiser sets in the panel', () => {
	it('takes a field from another place in the item', async () => {
		const values = [
			{ field: 'style_name', by: 'path', path: 'raw.WebTitle' },
			{ field: 'size_name', by: 'path', path: 'attributes.EuSize' },
			{ field: 'fabrication', by: 'value', value: '={{ $json.raw.Fabric }}' },
		];
		const item = product({
			raw: { WebTitle: 'Web Title', Fabric: 'Linen' },
			variants: [variant({ attributes: { EuSize: '38' } })],
		});
		const done = await run([item], { productOverrides: { values } });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0][0].json).toMatchObject({
			style_name: 'Web Title',
			fabrication: 'Linen',
			sizes: [{ size_name: '38' }],
		});
	});

	it('translates words by value maps and names those that are in none', async () => {
		const values = [{ kind: 'size', from: 'Medium', to: 'M' }];
		const sized = (name: string, sku: string) =>
			other(sku, { variants: [variant({ sku, upc: '', size: { name, code: '' } })] });
		const items = [sized('medium', 'A'), sized('Medum', 'B')];
		const warned = await run(items, { productValueMaps: { values } });
		expect(warned.outputs[0][0].json).toMatchObject({ sizes: [{ size_name: 'M' }] });
		expect((warned.outputs[0][1].json.warnings as string[]).join(' ')).toContain('Nearest: "Medium"');
		const unmapped = { values: [{ kind: 'size', handling: 'reject' }] };
		const rejected = await run(items, { productValueMaps: { values }, options: { unmapped } });
		expect(rejected.outputs[1].map(({ json }) => json.reasonCode)).toEqual(['unmapped-size']);
	});

	it('takes value maps as JSON', async () => {
		const options = { valueMapsJson: '={{ { size: { M: "Medium" } } }}' };
		const done = await run([product()], { options });
		expect(done.outputs[0][0].json).toMatchObject({ sizes: [{ size_name: 'Medium' }] });
		const bad = await run([product()], { options: { valueMapsJson: '{"shoe": 1}' } });
		expect(bad.error?.message).toBe('The Value Maps (JSON) cannot be used');
		expect(bad.error?.description).toContain('Kinds: category, color');
	});

	it('adds tags, several price types and linesheets, and leaves fields to JOOR', async () => {
		const prices = [
			{ label: 'Wholesale', currency: 'USD', wholesale: 48, retail: 110 },
			{ label: 'Euro', currency: 'EUR', wholesale: 45 },
		];
		const values = [{ tag_group: 'Fit', tag_name: '', tag_value: '={{ $json.brand }}', tag_value_code: '' }];
		const options = {
			linesheetsPerStyle: 'all',
			priceTypes: {
				values: [
					{ label: 'US', currency: 'USD', wholesaleList: 'Wholesale', retailList: '', retailCurrency: '' },
					{ label: 'EU', currency: 'EUR', wholesaleList: 'Euro', retailList: '', retailCurrency: '' },
				],
			},
			exchangeRates: { values: [{ from: 'USD', to: 'EUR', rate: 0.92, date: '2026-11-01' }] },
			owners: {
				values: [
					{ field: 'style_description', owner: 'joor' },
					{ field: 'images', owner: 'never' },
				],
			},
		};
		const item = product({ prices, linesheets: ['Fall 26 Main', 'Fall 26 Drop 2'] });
		const done = await run([item], { customTags: { values }, options });
		expect(done.error).toBeUndefined();
		const { json } = done.outputs[0][0];
		expect(json).toMatchObject({
			prices: [
				{ price_label: 'US', price_currency: 'USD', price_wholesale: '48.00', price_retail: '110.00' },
				{ price_label: 'EU', price_currency: 'EUR', price_wholesale: '45.00', price_retail: '101.20' },
			],
			deliveries: [{ delivery_name: 'Fall 26 Main' }, { delivery_name: 'Fall 26 Drop 2' }],
			field_owners: { style_description: 'joor' },
		});
		expect(json).not.toHaveProperty('images');
		expect(json.tags).toContainEqual({
			tag_group: 'Fit',
			tag_name: 'Fit',
			tag_value: 'Alder',
			tag_value_code: 'Alder',
		});
		expect((json.warnings as string[]).join(' ')).toMatch(/110\.00 USD .*101\.20 EUR .*0\.92 .*2026-11-01/);
	});

	it('makes each colour a style of its own', async () => {
		const variants = [variant(), variant({ sku: 'S', upc: '', color: { name: 'Sand', code: '002' } })];
		const done = await run([product({ variants })], { options: { splitBy: 'color' } });
		expect(done.outputs[0].map(({ json, pairedItem }) => [json.style_identifier, pairedItem])).toEqual([
			['ALD100-001', { item: 0 }],
			['ALD100-002', { item: 0 }],
		]);
	});

	it('maps only the selected products and says why others are not', async () => {
		const selection = { values: [{ by: 'tag', operator: 'is', value: 'JOOR' }] };
		const done = await run([product({ tags: ['joor'] }), other('B')], { options: { selection } });
		expect(done.outputs.map((items) => items.length)).toEqual([1, 1]);
		expect(done.outputs[1][0].json).toMatchObject({ reasonCode: 'not-selected' });
	});

	it('holds back by safety rules, and lets go what the user allows', async () => {
		const cheap = product({ prices: [{ label: '', currency: '', wholesale: 48, retail: 40 }] });
		const run1 = await run([cheap], { safety: { retailBelowWholesale: 'reject' } });
		expect(run1.outputs[1][0].json.reasonCode).toBe('retail-below-wholesale');
		const zero = product({ prices: [{ label: '', currency: '', wholesale: 0 }] });
		expect((await run([zero])).outputs[1][0].json.reasonCode).toBe('missing-wholesale-price');
		const allowed = await run([zero], { safety: { zeroPrice: 'warn' } });
		expect(allowed.outputs[0][0].json).toMatchObject({ prices: [{ price_wholesale: '0.00' }] });
		const bare = await run([other('B')], { safety: { missingUpc: 'reject' } });
		expect(bare.outputs[1][0].json.reasonCode).toBe('missing-upc-on-variant');
	});

	it('tries a SKU pattern before it is used, and names what does not fit', async () => {
		const rows = [
			{ sku: 'ALD100_INK_M', name: 'Alder', wholesale_price: 48, parent_id: '1' },
			{ sku: 'ALD100_INK_L', name: 'Alder', wholesale_price: 48, parent_id: '1' },
		];
		const options = { skuPattern: '{style}-{color}-{size}', defaultLinesheet: 'Main' };
		const done = await run(rows, { preset: 'extensivIntegrationManager', options });
		const hints = done.hints.map(({ message }) => message).join(' ');
		expect(hints).toContain('fits 0 of 2 SKUs');
		expect(hints).toContain('{style}_{color}_{size}');
	});
});

describe('Joor Field Mapping, explanations and reports', () => {
	it('lists on each item how its fields came about', async () => {
		const done = await run([product()], { options: { explain: true } });
		const explain = done.outputs[0][0].json.explain as IDataObject[];
		expect(explain.find(({ field }) => field === 'style_name')).toMatchObject({ by: 'preset', source: 'name' });
	});

	it('gives a coverage report of the last items, with the rejected ones at their place', async () => {
		const items = [other('A', { name: '' }), other('B'), other('C', { name: '' })];
		const done = await run(items, { output: 'coverage', sample: 2 });
		expect(done.error).toBeUndefined();
		const line = (field: string) => done.outputs[0].map(({ json }) => json).find((json) => json.field === field);
		expect(line('item')).toMatchObject({ total: 2, filled: 1, rejected: 1 });
		expect(line('style_name')).toMatchObject({ filled: 1, rejected: 1, source: expect.stringContaining('name') });
		expect(done.outputs[1].map(({ json, pairedItem }) => [json.reasonCode, pairedItem])).toEqual([
			['missing-style-name', { item: 2 }],
		]);
		expect(done.hints[0].message).toContain('Coverage of 2 items: 1 would be mapped, 1 rejected');
	});

	it.each([
		['stockToJoor', level(), 'inventory'],
		['orderToWms', order(), 'customer.code'],
	])('reports on %s', async (direction, item, field) => {
		const done = await run([item], { direction, output: 'coverage' });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0].map(({ json }) => json).find((json) => json.field === field)).toMatchObject({ filled: 1 });
	});

	it('shows the table of a preset', async () => {
		const done = await run([{}], { preset: 'shopify', output: 'table' });
		const name = done.outputs[0].map(({ json }) => json).find(({ field }) => field === 'style_name');
		expect(name).toMatchObject({ source: 'title', rule: expect.stringContaining('100') });
	});

	it('offers each field with its default source', async () => {
		const options = await listOptions({
			node: 'joorFieldMapping',
			method: 'getOverrideFields',
			parameters: { direction: 'productToJoor', preset: 'shopify' },
		});
		expect(options.map(({ name }) => name)).toContain('Style Name ← title');
	});
});

describe('Joor Field Mapping, other ways', () => {
	it("gives an order in the system's own fields", async () => {
		const parameters = { direction: 'orderToWms', preset: 'netSuite', options: { orderForm: 'system' } };
		const done = await run([order()], parameters);
		expect(done.error).toBeUndefined();
		expect(done.outputs[0][0].json).toMatchObject({ reference: 'JOOR-9001234', system: 'netSuite', order: {} });
	});

	it("makes core products of a channel's products", async () => {
		const shopify = {
			id: 1,
			title: 'Alder Shirt',
			body_html: '<p>Boxy</p>',
			variants: [{ id: 2, sku: 'ALD100-INK-M', price: '110.00', barcode: '800123456780', inventory_item_id: 3 }],
		};
		const done = await run([shopify], { direction: 'channelToCore', preset: 'shopify' });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0][0].json).toMatchObject({ sku: 'ALD100-INK-M', UPC: '800123456780' });
	});

	it('makes one flat row per variant', async () => {
		const done = await run([product()], { direction: 'productToRows' });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0][0].json).toMatchObject({ style_number: 'ALD100', sku: 'ALD100-INK-M', size_name: 'M' });
	});

	it('says so when a preset is none of a channel', async () => {
		const done = await run([product()], { direction: 'channelToCore' });
		expect(done.error?.message).toContain('not a sales channel');
	});
});
