import type { JoorStyle } from '../../nodes/shared/joor/types';
import {
	keptFields,
	OWNABLE_FIELDS,
	ownedFields,
	readOwners,
	withOwned,
	type OwnableField,
} from '../../nodes/shared/joor/v2/fieldOwners';
import { diffStyle } from '../../nodes/shared/joor/v2/styleDiff';
import { mergeForEdit, stylePayload } from '../../nodes/shared/joor/v2/stylePayload';
import { readStyle } from '../../nodes/shared/joor/v2/styleReader';
import { checkSafety, DEFAULT_SAFETY, madeToOrderChange, priceJumps } from '../../nodes/shared/joor/v2/styleSafety';
import { ownableFields } from '../../nodes/JoorUpsertStyle/ownableFields';
import { style } from '../support/style';

const shown = (patch: Record<string, unknown> = {}) =>
	readStyle({ ...style('A1'), style_id: '1', ...patch } as Record<string, unknown>);
const price = (wholesale: string, retail?: string, more: object = {}) => ({
	price_label: 'Standard',
	price_currency: 'USD',
	price_wholesale: wholesale,
	...(retail === undefined ? {} : { price_retail: retail }),
	...more,
});

describe('a price jump', () => {
	it.each([
		['half', '48.00', '24.00', 50, []],
		['a cent more than half', '48.00', '23.99', 50, [-50]],
		['half as much again', '48.00', '72.00', 50, []],
		['a tenth, as a lost digit gives it', '48.00', '4.80', 50, [-90]],
		['ten times as much', '48', '480', 50, [900]],
		['half as much again of an amount that binary cannot hold', '1.10', '1.65', 50, []],
		['three decimals', '1.000', '1.501', 50, [50.1]],
		['anything, with a limit of 0', '48.00', '4800', 0, []],
		['3 %, with a limit of 2.5', '100.00', '103.00', 2.5, [3]],
		['2.5 %, with a limit of 2.5', '100.00', '102.50', 2.5, []],
		['from 0 in JOOR', '0.00', '48.00', 50, []],
		['from no amount in JOOR', '', '48.00', 50, []],
	])('of the wholesale price: %s', (_what, from, to, limit, percents) => {
		const inJoor = shown({ prices: [price(from)] });
		const jumps = priceJumps(style('A1', { prices: [price(to)] }), inJoor, limit);
		expect(jumps.map((jump) => jump.percent)).toEqual(percents);
	});

	it.each([
		['of the retail price counts too', price('48.00', '11.00'), ['retail price USD Standard']],
		['of both is two', price('4.80', '11.00'), ['wholesale price USD Standard', 'retail price USD Standard']],
		['to a retail price of 0 counts', price('48.00', '0'), ['retail price USD Standard']],
		['is none where no retail price is sent', price('48.00', ''), []],
		['is none for another label', price('4.80', '11.00', { price_label: 'Sale' }), []],
		['is none for another currency', price('4.80', '11.00', { price_currency: 'EUR' }), []],
	])('%s', (_what, wanted, names) => {
		const inJoor = shown({ prices: [price('48.00', '110.00')] });
		expect(priceJumps(style('A1', { prices: [wanted] }), inJoor, 50).map((jump) => jump.price)).toEqual(names);
	});

	it("is not looked for where JOOR's answer shows no prices", () => {
		expect(priceJumps(style('A1', { prices: [price('4.80')] }), shown({ prices: undefined }), 50)).toEqual([]);
	});
});

describe('a made to order change', () => {
	it.each([
		[true, 'false', 'set'],
		[true, '', 'set'],
		[false, 'true', 'cleared'],
		[false, 1, 'cleared'],
		[true, 'true', undefined],
		[false, '', undefined],
		[undefined, 'true', undefined],
		['false', false, undefined],
	])('wanted %s, in JOOR %s: %s', (made_to_order, present, change) => {
		const wanted = style('A1', { made_to_order: made_to_order as boolean });
		expect(madeToOrderChange(wanted, shown({ made_to_order: present }))).toBe(change);
	});

	it("is none where JOOR's answer does not speak of it", () => {
		expect(madeToOrderChange(style('A1', { made_to_order: true }), shown())).toBeUndefined();
	});
});

describe('the safety rules together', () => {
	const wanted = style('A1', { prices: [price('4.80', '11')], made_to_order: true });
	const inJoor = shown({ prices: [price('48', '110.00')], made_to_order: 'false' });

	it('give one rejection with the old and new values of all, and the code of the first', () => {
		const { rejection } = checkSafety(wanted, inJoor, DEFAULT_SAFETY);
		expect(rejection).toEqual({
			reasonCode: 'price-jump',
			reason:
				'The wholesale price USD Standard of style A1 would go from 48.00 to 4.80 (-90%), the retail price USD Standard ' +
				'from 110.00 to 11.00 (-90%). Changes of more than 50% are held back: check the price at the source, or raise ' +
				'Largest Price Change for this run. Made to order of style A1: no -> yes; JOOR drops the stock that it has of ' +
				'a style that is made to order. Check it at the source, or set Made to Order Change to Allow for this run.',
			logId: '',
		});
	});

	it('say what clearing made to order does', () => {
		const cleared = style('A1', { made_to_order: false });
		const { rejection } = checkSafety(cleared, shown({ made_to_order: 'true' }), DEFAULT_SAFETY);
		expect(rejection).toMatchObject({
			reasonCode: 'made-to-order-change',
			reason: expect.stringMatching(/yes -> no; .*only from the stock that JOOR has/),
		});
	});

	it('warn where they are only to warn, and are silent where all is allowed', () => {
		const warned = checkSafety(wanted, inJoor, { priceJump: 95, madeToOrderChange: 'warn' });
		expect(warned).toEqual({ warnings: [expect.stringContaining('no -> yes')] });
		expect(checkSafety(wanted, inJoor, { priceJump: 0, madeToOrderChange: 'allow' })).toEqual({ warnings: [] });
	});
});

describe('the owners of fields', () => {
	it.each([
		['nothing', undefined, {}],
		['null', null, {}],
		['an empty text', '', {}],
		['JOOR in any case', { prices: ' JOOR ', tags: 'joor' }, { prices: 'joor', tags: 'joor' }],
	])('are read from %s', (_what, value, owners) => {
		expect(readOwners(value, 'A1')).toEqual(owners);
	});

	it.each([
		['an unknown field', { colour: 'joor' }, /"colour".*style_name, style_description/],
		['a field that identifies the style', { style_number: 'joor' }, /"style_number"/],
		['another owner', { prices: 'source' }, /owner of prices is "source"/],
		['no owner', { prices: null }, /owner of prices is ""/],
		['a list', ['prices'], /no object/],
		['a text', 'prices', /no object/],
	])('are refused with %s', (_what, value, reason) => {
		expect(readOwners(value, 'A1')).toEqual({
			reasonCode: 'bad-field-owner',
			reason: expect.stringMatching(reason),
			logId: '',
		});
	});

	it('are offered in the editor for every field, by name', () => {
		expect(ownableFields.map(({ value }) => value).sort()).toEqual([...OWNABLE_FIELDS].sort());
	});
});

/** A source that differs from JOOR in every field that can be owned, and JOOR's answer. */
const source = style('A1', {
	style_name: 'Source name',
	style_description: 'Source text',
	style_country_origin: 'Spain',
	division: 'Women',
	division_code: 'W',
	fabrication: 'Wool',
	fabrication_code: 'WO',
	silhouette: 'Coat',
	measurements: '40 cm',
	source_of_materials: 'Recycled wool',
	heel_height: '2 in',
	contains_fur: 'true',
	minimum: 6,
	made_to_order: true,
	categories: [{ category_id: '113' }],
	materials: [{ material: 'Wool' }],
	prices: [price('60.00')],
	deliveries: [{ delivery_name: 'Source sheet' }],
	delivery_overwrite: 1,
	colors: [
		{ color_name: 'Ink', color_code: '001', color_image: 'https://x.example/new.jpg' },
		{ color_name: 'Sand', color_code: '002' },
	],
	sizes: [{ size_name: 'L', size_code: 'L' }],
	skus: [
		{ sku_color_code: '001', sku_size: 'S', upc: '800000000099' },
		{ sku_color_code: '002', sku_size: 'L', upc: '800000000100' },
	],
	tags: [{ tag_group: 'Fit', tag_name: 'Fit', tag_value: 'Slim', tag_value_code: 'S' }],
	images: [{ image: 'https://x.example/source.jpg' }],
});
const answer = {
	...style('A1'),
	style_id: '1',
	style_name: 'Q&amp;A shirt',
	style_country_origin: 'Portugal',
	division: '',
	division_code: '',
	fabrication: 'Cotton',
	fabrication_code: 'CO',
	silhouette: '',
	measurements: '',
	source_of_materials: '',
	heel_height: '1 in',
	contains_fur: 'false',
	minimum: '2',
	made_to_order: 'false',
	categories: [{ category_id: 7 }],
	materials: '',
	colors: [{ color_name: 'Ink', color_code: '001', color_hex: '#112233', color_image: 'ink_1a2b.jpg' }],
	deliveries: [
		{
			delivery_name: 'Fall 2026',
			style_display_order: '3',
			style_comments: 'Hero',
			public: '1',
			color_exclusions: [{ color_name: 'Ink', color_code: '001' }],
		},
	],
	images: [{ upload_id: 1, filename: 'joor_9f.jpg' }],
};
const inJoor = readStyle(answer);
const all = new Set<OwnableField>(OWNABLE_FIELDS);
const send = (owned: ReadonlySet<OwnableField>) => stylePayload(mergeForEdit(withOwned(source, inJoor, owned), inJoor));

describe('a style whose fields JOOR owns', () => {
	it.each([...OWNABLE_FIELDS])('has no difference in %s, and shows the one that the source has', (field) => {
		const owned = new Set([field]);
		const before = diffStyle(source, inJoor);
		const left = diffStyle(withOwned(source, inJoor, owned), inJoor);
		const kept = keptFields(source, inJoor, owned);
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.length + left.length).toBe(before.length);
	});

	it('has no difference at all when JOOR owns every field, and no difference is lost', () => {
		expect(diffStyle(withOwned(source, inJoor, all), inJoor)).toEqual([]);
		const kept = keptFields(source, inJoor, all);
		expect(kept).toHaveLength(diffStyle(source, inJoor).length);
		expect(kept).toContainEqual({ field: 'style_country_origin', joor: 'Portugal', source: 'Spain' });
	});

	it("is sent with JOOR's own values, and without images", () => {
		expect(send(all)).toEqual({
			style_number: 'A1',
			style_identifier: 'A1',
			style_name: 'Q&A shirt',
			style_description: style('A1').style_description,
			style_country_origin: 'Portugal',
			fabrication: 'Cotton',
			fabrication_code: 'CO',
			heel_height: '1 in',
			contains_fur: 'false',
			minimum: 2,
			made_to_order: false,
			categories: [{ category_id: 7 }],
			prices: style('A1').prices,
			deliveries: [
				{
					delivery_name: 'Fall 2026',
					style_display_order: '3',
					style_comments: 'Hero',
					public: 1,
					color_exclusions: [{ color_name: 'Ink', color_code: '001' }],
				},
			],
			delivery_overwrite: 3,
			colors: [{ color_name: 'Ink', color_code: '001', color_hex: '#112233' }],
			sizes: style('A1').sizes,
			skus: style('A1').skus,
			tags: style('A1').tags,
		});
	});

	it('sends no SKU of a colour or size that JOOR is not to get', () => {
		const upcs = (owned: OwnableField[]) => withOwned(source, inJoor, new Set(owned)).skus?.map((sku) => sku.upc);
		expect(upcs(['colors'])).toEqual(['800000000099']);
		expect(upcs(['sizes'])).toEqual(['800000000099']);
		expect(upcs(['prices'])).toEqual(['800000000099', '800000000100']);
	});

	it('leaves out what JOOR owns and does not show', () => {
		const silent = readStyle({ style_id: '1', style_identifier: 'A1', style_number: 'A1' });
		const sent = stylePayload(mergeForEdit(withOwned(source, silent, all), silent));
		expect(sent).toEqual({ style_number: 'A1', style_identifier: 'A1', delivery_overwrite: 3 });
	});

	it('is not changed itself, nor is what JOOR answered', () => {
		const before = JSON.stringify([source, inJoor.style, inJoor.raw]);
		send(all);
		keptFields(source, inJoor, all);
		expect(JSON.stringify([source, inJoor.style, inJoor.raw])).toBe(before);
	});

	it('takes the fields from the style and sends neither them nor any note of the mapping', () => {
		const noted = {
			...source,
			field_owners: { prices: 'joor' },
			warnings: ['No category'],
			explain: [{ field: 'style_name' }],
			exchange: { rate: 1.1 },
			raw: {},
		} as unknown as JoorStyle;
		expect([...ownedFields(noted)]).toEqual(['prices']);
		expect(stylePayload(noted)).toEqual(stylePayload(source));
		expect(stylePayload(mergeForEdit(noted, inJoor))).toEqual(stylePayload(mergeForEdit(source, inJoor)));
	});
});

describe('an edit of a style', () => {
	it("does not send JOOR's price types that have no amount, nor texts with doubled entities", () => {
		const empty = { price_label: 'Outlet', price_currency: 'USD', price_wholesale: '', price_retail: '' };
		const present = shown({ prices: [...style('A1').prices, empty], source_of_materials: 'Silk &amp; wool' });
		const sent = stylePayload(mergeForEdit(style('A1'), present));
		expect(sent.prices).toEqual(style('A1').prices);
		expect(sent.source_of_materials).toBe('Silk & wool');
	});
});
