import type { IDataObject } from 'n8n-workflow';
import { startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { codes, expectComplete } from '../support/nodeRuns';
import { actions, upsertNode } from '../support/upsertNode';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

const { style, many, writes, upsert, held, state, linesheetsOf } = upsertNode(() => t);

const inJoor = (identifier = 'A1') => {
	const found = state().styles.withIdentifier(identifier);
	if (!found) throw new Error(`no style ${identifier}`);
	return found;
};
const owned = (item: IDataObject, ...fields: string[]): IDataObject => ({
	...item,
	field_owners: Object.fromEntries(fields.map((field) => [field, 'joor'])),
});

describe('a field that JOOR owns', () => {
	it('is sent when the style is created', async () => {
		const done = await upsert([owned(style('A1'), 'style_description', 'prices', 'deliveries', 'colors', 'tags')]);
		expect(actions(done)).toEqual(['created']);
		expect(done.outputs[0][0].json.kept).toBeUndefined();
		expect(inJoor()).toMatchObject({
			plain: { style_description: style('A1').style_description },
			prices: [{ wholesale: '48.00' }],
			colors: [{ name: 'Ink' }],
			tags: [{ value: 'Relaxed' }],
		});
		expect(linesheetsOf('A1')).toEqual(['Fall 2026']);
		expect([...state().ignoredFields]).toEqual([]);
	});

	it('is no change and never overwritten, and what the source has is shown', async () => {
		await upsert([style('A1')]);
		inJoor().plain.style_description = 'Written by hand';
		const before = held('A1');
		const count = writes().length;
		const item = owned(style('A1', { style_description: 'Of the source' }), 'style_description');
		const done = await upsert([item]);
		expect(done.outputs[0]).toMatchObject([
			{
				json: {
					action: 'unchanged',
					changes: [],
					kept: [{ field: 'style_description', joor: 'Written by hand', source: 'Of the source' }],
				},
			},
		]);
		expect(writes()).toHaveLength(count);
		expect(held('A1')).toBe(before);

		for (const mode of ['plan', 'apply']) {
			const renamed = await upsert([{ ...item, style_name: 'New name' }], { mode });
			expect(renamed.outputs[0][0].json).toMatchObject({
				action: mode === 'plan' ? 'update' : 'updated',
				changes: [{ field: 'style_name' }],
				kept: [{ field: 'style_description' }],
			});
			expect(renamed.outputs[0][0].json.warnings).toBeUndefined();
		}
		expect(inJoor().plain).toMatchObject({ style_name: 'New name', style_description: 'Written by hand' });
	});

	it('is left to JOOR in a bulk job as well', async () => {
		await upsert(many(6));
		for (const one of state().styles.all) one.plain.style_description = `By hand ${one.identifier}`;
		const items = many(6, { style_name: 'New name', style_description: 'Of the source' }).map((item) =>
			owned(item, 'style_description'),
		);
		const done = await upsert(items);
		expect(actions(done)).toEqual(Array(6).fill('updated'));
		expect(writes().at(-1)?.path).toBe('/v2/bulk-style');
		for (const one of state().styles.all) {
			expect(one.plain).toMatchObject({
				style_name: 'New name',
				style_description: `By hand ${one.identifier}`,
			});
		}
		expectComplete(done, 6);
	}, 15_000);

	it('may be a price: it does not jump, and no price type is added', async () => {
		await upsert([style('A1')]);
		inJoor().prices[0].wholesale = '52.00';
		state().priceTypes.add('Outlet|USD');
		const item = style('A1', { style_name: 'New name' });
		const [price] = item.prices as IDataObject[];
		const prices = [
			{ ...price, price_wholesale: '4.80' },
			{ price_label: 'Outlet', price_currency: 'USD', price_wholesale: '9.00' },
		];
		const done = await upsert([owned({ ...item, prices }, 'prices')]);
		expect(done.outputs[0][0].json).toMatchObject({
			action: 'updated',
			kept: [
				{ joor: '52.00', source: '4.80' },
				{ field: 'price USD Outlet wholesale', joor: '', source: '9.00' },
			],
		});
		expect(inJoor().prices).toMatchObject([{ wholesale: '52.00', retail: '110.00' }]);
	});

	it.each([1, 2, 3, 4])(
		'may be the linesheets: the style stays on its own with management %i',
		async (deliveryOverwrite) => {
			await upsert([style('A1', { deliveries: [{ delivery_name: 'Fall 2026', style_display_order: 3 }] })]);
			const { styleId } = inJoor();
			state().linesheets.addManual('Made by hand', [styleId]);
			const fall = state().linesheets.byName.get('Fall 2026');
			if (!fall) throw new Error('no linesheet');
			fall.isPublic = '1';
			const before = JSON.stringify([...fall.members]);
			const deliveries = [{ delivery_name: deliveryOverwrite === 4 ? 'Fall 2026' : 'Spring 2027' }];
			const item = owned(style('A1', { style_name: 'New name', deliveries }), 'deliveries');
			const done = await upsert([item], { options: { deliveryOverwrite } });
			expect(actions(done)).toEqual(['updated']);
			expect(linesheetsOf('A1')).toEqual(['Fall 2026', 'Made by hand']);
			expect(fall.isPublic).toBe('1');
			expect(JSON.stringify([...fall.members])).toBe(before);
			expect(done.outputs[0][0].json.kept).toContainEqual(
				deliveryOverwrite === 4
					? { field: 'linesheet', joor: 'Fall 2026', source: '' }
					: { field: 'linesheet', joor: '', source: 'Spring 2027' },
			);
			expect(actions(await upsert([item], { options: { deliveryOverwrite } }))).toEqual(['unchanged']);
		},
	);

	it('may be the images, of the style and of its colours', async () => {
		const image = (name: string) => `https://images.example/${name}.jpg`;
		const pictured = (name: string, patch: IDataObject = {}) => ({
			...style('A1', {
				images: [{ image: image(name) }],
				colors: [{ color_name: 'Ink', color_code: '001', color_image: image(`${name}-ink`) }],
			}),
			...patch,
		});
		await upsert([pictured('first')]);
		const before = JSON.stringify([inJoor().images, inJoor().colors]);
		const item = owned(pictured('second', { style_name: 'New name' }), 'images', 'color_images');
		const done = await upsert([item]);
		expect(actions(done)).toEqual(['updated']);
		const kept = done.outputs[0][0].json.kept as IDataObject[];
		expect(kept.map(({ field }) => field)).toEqual(['color 001 image', 'image']);
		expect(kept[1].source).toBe(image('second'));
		expect(JSON.stringify([inJoor().images, inJoor().colors])).toBe(before);
	});

	it('may be the colours and sizes: none is added, and no SKU of one that JOOR does not have is sent', async () => {
		await upsert([style('A1')]);
		const more = style('A1', {
			style_name: 'New name',
			colors: [
				{ color_name: 'Midnight', color_code: '001' },
				{ color_name: 'Sand', color_code: '002' },
			],
			sizes: ['S', 'M', 'L'].map((size) => ({ size_name: size, size_code: size })),
			skus: [
				{ sku_color_code: '001', sku_size: 'L', upc: '800000000028' },
				{ sku_color_code: '002', sku_size: 'S', upc: '800000000035' },
			],
		});
		const done = await upsert([owned(more, 'colors', 'sizes')]);
		expect(codes(done)).toEqual([]);
		expect(done.outputs[0][0].json).toMatchObject({ action: 'updated', changes: [{ field: 'style_name' }] });
		expect((done.outputs[0][0].json.kept as IDataObject[]).map(({ field }) => field)).toEqual([
			'color 001',
			'color 002',
			'size L',
			'UPC 001 L',
			'UPC 002 S',
		]);
		expect(inJoor().colors.map(({ name }) => name)).toEqual(['Ink']);
		expect(inJoor().sizes.map(({ name }) => name)).toEqual(['S', 'M']);
	});

	it('may be made to order, which then is no change to be held back', async () => {
		await upsert([style('A1', { made_to_order: true })]);
		const done = await upsert([owned(style('A1', { made_to_order: false }), 'made_to_order')]);
		expect(done.outputs[0][0].json).toMatchObject({
			action: 'unchanged',
			kept: [{ field: 'made_to_order', joor: 'true', source: 'false' }],
		});
	});

	it('may be missing at the source, unless the style is new', async () => {
		await upsert([style('A1')]);
		const without = (number: string) =>
			owned(style(number, { style_name: 'New name', deliveries: [], prices: [] }), 'deliveries', 'prices');
		const done = await upsert([without('A1'), without('A2')]);
		expect(actions(done)).toEqual(['updated']);
		expect(codes(done)).toEqual(['missing-price']);
		expect(linesheetsOf('A1')).toEqual(['Fall 2026']);
		expectComplete(done, 2);
	});

	it('may change in JOOR while the style is written', async () => {
		await upsert(many(4));
		const items = many(4, { style_name: 'New name' }).map((item) => owned(item, 'prices'));
		let cents = 5_000;
		const editing = setInterval(() => {
			cents += 1;
			for (const one of state().styles.all) one.prices[0].wholesale = (cents / 100).toFixed(2);
		}, 20);
		const done = await upsert(items);
		clearInterval(editing);
		expect(actions(done)).toEqual(Array(4).fill('updated'));
		expect(done.outputs[0].every(({ json }) => json.warnings === undefined)).toBe(true);
	}, 15_000);
});

describe('owners that are not understood', () => {
	it.each([
		['an unknown field', { colour: 'joor' }],
		['another owner', { prices: 'source' }],
		['a list', ['prices']],
		['a text', 'prices'],
	])('reject the item, and it alone: %s', async (_what, field_owners) => {
		await upsert([style('A1'), style('A2')]);
		const before = held('A1');
		for (const mode of ['plan', 'apply']) {
			const items = [
				{ ...style('A1', { style_name: 'New name' }), field_owners } as IDataObject,
				style('A2', { style_name: `New in ${mode}` }),
			];
			const done = await upsert(items, { mode });
			expect(done.error).toBeUndefined();
			expect(done.outputs[1]).toMatchObject([
				{ json: { reasonCode: 'bad-field-owner', input: { style_number: 'A1' } }, pairedItem: { item: 0 } },
			]);
			expectComplete(done, 2);
		}
		expect(held('A1')).toBe(before);
	});

	it('are read from JSON text, as a data table keeps them', async () => {
		await upsert([style('A1')]);
		const done = await upsert([{ ...style('A1', { style_name: 'Other' }), field_owners: '{"style_name": "joor"}' }]);
		expect(actions(done)).toEqual(['unchanged']);
	});
});

describe('Fields Owned by JOOR', () => {
	const changed = () => style('A1', { style_name: 'Other name', style_description: 'Other text' });

	it('applies to all items, beside their own', async () => {
		await upsert([style('A1')]);
		const done = await upsert([owned(changed(), 'style_description')], { options: { fieldOwners: ['style_name'] } });
		expect(done.outputs[0][0].json).toMatchObject({
			action: 'unchanged',
			kept: [{ field: 'style_name' }, { field: 'style_description' }],
		});
	});

	it('applies to styles that are defined below, and so do the owners of the item', async () => {
		await upsert([style('A1')]);
		const item = changed();
		const parameters = {
			dataMode: 'defineBelow',
			style_number: 'A1',
			style_name: 'Other name',
			style_description: 'Other text',
			prices: '={{ $json.prices }}',
			deliveries: '[]',
			colors: '={{ $json.colors }}',
			sizes: '={{ $json.sizes }}',
			options: { fieldOwners: ['style_name', 'deliveries'] },
		};
		const done = await upsert([owned(item, 'style_description')], parameters);
		expect(done.outputs[0][0].json).toMatchObject({
			action: 'unchanged',
			kept: [{ field: 'style_name' }, { field: 'style_description' }],
		});
	});

	it('rejects what an expression gives that is no field', async () => {
		const done = await upsert([style('A1')], { options: { fieldOwners: '={{ ["colour"] }}' } });
		expect(codes(done)).toEqual(['bad-field-owner']);
	});
});
