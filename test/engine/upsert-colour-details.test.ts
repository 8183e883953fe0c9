import type { IDataObject } from 'n8n-workflow';
import { product, variant } from '../unit/mapping-support';
import { startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { actions, upsertNode } from '../support/upsertNode';
import { runNode } from './harness';

/** Colours that a linesheet leaves out, and what a colour, a size and a style's place in a linesheet have besides. */

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

const { state, upsert } = upsertNode(() => t);

const VARIANTS = [
	variant(),
	variant({ sku: 'ALD100-SND-M', upc: '036000291452', color: { name: 'Sand', code: '002' } }),
];

async function mapped(options: IDataObject, overrides: IDataObject[] = [], sheet: IDataObject[] = []) {
	const [priceLabel] = [...state().priceTypes][0].split('|');
	const item = product({
		tags: [],
		productType: '',
		supplierCode: '',
		variants: VARIANTS,
		linesheets: ['Fall 26 Main', 'Fall 26 Drop 2'],
	});
	const done = await runNode({
		node: 'joorFieldMapping',
		inputs: [[{ json: item as unknown as IDataObject }], sheet.map((json) => ({ json }))],
		parameters: {
			direction: 'productToJoor',
			preset: 'cin7Core',
			categories: 'off',
			productOverrides: { values: overrides } as never,
			options: { linesheetsPerStyle: 'all', priceLabel, ...options } as never,
		},
	});
	expect(done.error).toBeUndefined();
	return done.outputs[0].map(({ json }) => json);
}

describe('Colours that a linesheet leaves out', () => {
	it('are named in Linesheet Details for one linesheet, and by the style for all of its own', async () => {
		const details = { values: [{ name: 'Fall 26 Drop 2', excludedColors: 'sand; Nothing' }] };
		const [byLinesheet] = await mapped({ linesheetDetails: details });
		const sand = { color_name: 'Sand', color_code: '002' };
		expect(byLinesheet.deliveries).toEqual([
			expect.not.objectContaining({ color_exclusions: expect.anything() }),
			expect.objectContaining({ delivery_name: 'Fall 26 Drop 2', color_exclusions: [sand] }),
		]);
		const [byStyle] = await mapped({}, [], [{ style_number: 'ALD100', color_exclusions: '002; Red' }]);
		expect(byStyle.deliveries).toMatchObject([{ color_exclusions: [sand] }, { color_exclusions: [sand] }]);
		expect(byStyle.warnings).toContain('The excluded colour "Red" is no colour of the style.');
	});

	it('are not on that linesheet when each colour is a style of its own', async () => {
		const linesheetDetails = { values: [{ name: 'Fall 26 Drop 2', excludedColors: 'Sand' }] };
		const styles = await mapped({ linesheetDetails, splitBy: 'color' });
		const named = styles.map(({ deliveries }) => (deliveries as IDataObject[]).map((one) => one.delivery_name));
		expect(named).toEqual([['Fall 26 Main', 'Fall 26 Drop 2'], ['Fall 26 Main']]);
		expect(JSON.stringify(styles)).not.toContain('color_exclusions');
	});

	it('come to JOOR, are unchanged in the next run, and a change of them is an update', async () => {
		const details = (excludedColors: string) => ({
			linesheetDetails: { values: [{ name: 'Fall 26 Main', excludedColors }] },
		});
		expect(actions(await upsert(await mapped(details('Sand'))))).toEqual(['created']);
		expect(actions(await upsert(await mapped(details('Sand'))))).toEqual(['unchanged']);
		const changed = await upsert(await mapped(details('Ink')));
		expect(changed.outputs[0][0].json).toMatchObject({
			action: 'updated',
			changes: [{ field: 'linesheet Fall 26 Main excluded colors', from: '002', to: '001' }],
		});
	});
});

describe('Details of colours, sizes and places in a linesheet', () => {
	const OVERRIDES = [
		{ field: 'style_comments', by: 'value', value: 'Runs small' },
		{ field: 'size_description', by: 'value', value: 'EU 38' },
	];
	const SHEET = [
		{ style_number: 'ALD100', color: 'Ink', color_hex: '1b2a41', color_minimum: 6 },
		{ style_number: 'ALD100', color: 'Sand', color_hex: 'beige' },
	];

	it('are filled by overrides and by the sheet; what cannot be used is told', async () => {
		const [style] = await mapped({}, OVERRIDES, SHEET);
		expect(style).toMatchObject({
			colors: [{ color_hex: '#1B2A41', minimum: 6 }, { color_name: 'Sand' }],
			sizes: [{ size_description: 'EU 38' }],
			deliveries: [{ style_comments: 'Runs small' }, { style_comments: 'Runs small' }],
		});
		expect(JSON.stringify(style.warnings)).toContain('is no hex code of a colour');
	});

	it('come to JOOR, and a change of them alone is an update', async () => {
		expect(actions(await upsert(await mapped({}, OVERRIDES, SHEET)))).toEqual(['created']);
		expect(actions(await upsert(await mapped({}, OVERRIDES, SHEET)))).toEqual(['unchanged']);
		const [first] = SHEET;
		const changed = await upsert(await mapped({}, OVERRIDES, [{ ...first, color_minimum: 12 }]));
		expect(changed.outputs[0][0].json).toMatchObject({
			changes: [{ field: 'minimum of color 001', from: '6', to: '12' }],
		});
		const inJoor = state().styles.withIdentifier('ALD100');
		expect(JSON.stringify(inJoor)).toContain('1B2A41');
		expect(JSON.stringify(inJoor)).toContain('EU 38');
	});
});
