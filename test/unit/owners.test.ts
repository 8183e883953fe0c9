import fc from 'fast-check';

import type { JoorStyle, JoorTag } from '../../nodes/shared/joor/types';
import type { FieldOwner } from '../../nodes/shared/mapping/options';
import { customTags } from '../../nodes/shared/mapping/rules/style/customTags';
import { applyOwners, OWNED_FIELDS, ownersFlaw } from '../../nodes/shared/mapping/rules/style/owners';

const full: JoorStyle = {
	style_name: 'Alder Shirt',
	style_number: 'ALD100',
	style_identifier: 'ALD100',
	style_description: 'Boxy',
	style_country_origin: 'IT',
	division: 'Women',
	division_code: 'W',
	fabrication: 'Poplin',
	fabrication_code: 'POP',
	silhouette: 'Boxy',
	silhouette_code: 'BX',
	source_of_materials: 'Italy',
	heel_height: '2 in',
	contains_fur: '0',
	measurements: '70 cm',
	made_to_order: false,
	minimum: 6,
	delivery_overwrite: 2,
	categories: [{ category_id: '1' }],
	materials: [{ material: 'Cotton' }],
	prices: [{ price_label: '', price_currency: 'USD', price_wholesale: '48.00' }],
	deliveries: [{ delivery_name: 'Fall 26' }],
	colors: [{ color_name: 'Ink', color_code: '001', color_image: 'https://img.example/ink.jpg' }],
	sizes: [{ size_name: 'M', size_code: 'M' }],
	tags: [{ tag_group: 'Fit', tag_name: 'Fit', tag_value: 'Boxy', tag_value_code: 'Boxy' }],
	skus: [{ sku_color_code: '001', sku_size: 'M', upc: '800123456780' }],
	images: [{ image: 'https://img.example/front.jpg' }],
};

const REQUIRED = ['style_name', 'prices', 'deliveries', 'colors', 'sizes'];
const OPTIONAL = OWNED_FIELDS.map(({ name }) => name).filter((name) => !REQUIRED.includes(name));

describe('the owner of a field', () => {
	it.each(OPTIONAL.filter((name) => name !== 'color_images'))('"never" leaves %s out and nothing else', (field) => {
		const { [field as keyof JoorStyle]: left, ...others } = full;
		const rest: Partial<JoorStyle> = others;
		expect(left).toBeDefined();
		// A code stands for the same thing as its text.
		if (field === 'fabrication') delete rest.fabrication_code;
		if (field === 'silhouette') delete rest.silhouette_code;
		expect(applyOwners(full, [{ field, owner: 'never' }])).toEqual({ style: rest, fieldOwners: {} });
	});

	it('"never" of colour images leaves them out of every colour', () => {
		const { style } = applyOwners(full, [{ field: 'color_images', owner: 'never' }]);
		expect(style).toEqual({ ...full, colors: [{ color_name: 'Ink', color_code: '001' }] });
		expect(full.colors[0].color_image).toBeDefined();
	});

	it.each(OWNED_FIELDS.map(({ name }) => name))('"joor" sends %s and lists it', (field) => {
		const owned = applyOwners(full, [{ field, owner: 'joor' }]);
		expect(owned).toEqual({ style: full, fieldOwners: { [field]: 'joor' } });
	});

	it('"source" is what applies without an owner', () => {
		const owners = OWNED_FIELDS.map(({ name }): FieldOwner => ({ field: name, owner: 'source' }));
		expect(applyOwners(full, owners)).toEqual(applyOwners(full, []));
		expect(applyOwners(full, [])).toEqual({ style: full, fieldOwners: {} });
	});

	it.each(REQUIRED)('cannot leave out %s, which JOOR requires', (field) => {
		expect(ownersFlaw([{ field, owner: 'never' }])).toMatch(/cannot be left out/);
		expect(applyOwners(full, [{ field, owner: 'never' }]).style).toEqual(full);
		expect(ownersFlaw([{ field, owner: 'joor' }])).toBe('');
	});

	it.each<[string, FieldOwner[], RegExp | '']>([
		['none', [], ''],
		['one', [{ field: 'tags', owner: 'joor' }], ''],
		[
			'the same twice',
			[
				{ field: 'tags', owner: 'joor' },
				{ field: 'tags', owner: 'joor' },
			],
			'',
		],
		[
			'two',
			[
				{ field: 'tags', owner: 'joor' },
				{ field: 'tags', owner: 'never' },
			],
			/Tags has two owners, "joor" and "never"/,
		],
		['an unknown field', [{ field: 'style_number', owner: 'joor' }], /"style_number" cannot have an owner/],
		['a field of every object', [{ field: 'constructor', owner: 'never' }], /cannot have an owner/],
		['an unknown owner', [{ field: 'tags', owner: 'nobody' as 'never' }], /has the owner "nobody"/],
	])('is checked before a run: %s', (_name, owners, flaw) => {
		if (flaw === '') expect(ownersFlaw(owners)).toBe('');
		else expect(ownersFlaw(owners)).toMatch(flaw);
	});

	it('is offered by a label that is there once', () => {
		expect(new Set(OWNED_FIELDS.map(({ label }) => label)).size).toBe(OWNED_FIELDS.length);
	});

	it('never throws and changes nothing, whatever the owners are', () => {
		const names = fc.oneof(fc.constantFrom(...OWNED_FIELDS.map(({ name }) => name)), fc.string());
		const owners = fc.array(fc.record({ field: names, owner: fc.constantFrom('source', 'joor', 'never') }));
		fc.assert(
			fc.property(owners as fc.Arbitrary<FieldOwner[]>, (list) => {
				const before = fc.stringify(full);
				const { style, fieldOwners } = applyOwners(full, list);
				expect(fc.stringify(full)).toBe(before);
				expect(style).toMatchObject({ style_number: 'ALD100', style_identifier: 'ALD100', style_name: 'Alder Shirt' });
				expect(Object.keys(fieldOwners).every((field) => list.some((one) => one.field === field))).toBe(true);
				expect(typeof ownersFlaw(list)).toBe('string');
			}),
		);
	});
});

const tag = (tag_group: string, tag_name: string, tag_value: string, tag_value_code: string): JoorTag => ({
	tag_group,
	tag_name,
	tag_value,
	tag_value_code,
});

describe('custom tags', () => {
	it.each<[string, JoorTag[], JoorTag[]]>([
		['stay when complete', [tag('Fit', 'Cut', 'Boxy', 'BX')], [tag('Fit', 'Cut', 'Boxy', 'BX')]],
		['are trimmed', [tag(' Fit ', 'Cut\n', ' Boxy  cut', '\tBX')], [tag('Fit', 'Cut', 'Boxy cut', 'BX')]],
		['have the group for a missing name', [tag('Fit', '', 'Boxy', 'BX')], [tag('Fit', 'Fit', 'Boxy', 'BX')]],
		['have the value for a missing code', [tag('Fit', 'Cut', 'Boxy', ' ')], [tag('Fit', 'Cut', 'Boxy', 'Boxy')]],
		['have the code for a missing value', [tag('Fit', '', '', 'BX')], [tag('Fit', 'Fit', 'BX', 'BX')]],
		['have the name for a missing group', [tag('', 'Cut', 'Boxy', '')], [tag('Cut', 'Cut', 'Boxy', 'Boxy')]],
		['have the value in all parts when alone', [tag('', '', 'Boxy', '')], [tag('Boxy', 'Boxy', 'Boxy', 'Boxy')]],
		['without a value are left out', [tag('Fit', 'Cut', ' ', ''), tag('', '', '', '')], []],
		['are there once', [tag('Fit', '', 'Boxy', ''), tag('fit', '', 'BOXY', '')], [tag('Fit', 'Fit', 'Boxy', 'Boxy')]],
		[
			'of two groups may have one value',
			[tag('Vegan', '', 'Yes', ''), tag('Organic', '', 'Yes', '')],
			[tag('Vegan', 'Vegan', 'Yes', 'Yes'), tag('Organic', 'Organic', 'Yes', 'Yes')],
		],
	])('%s', (_name, given, made) => {
		expect(customTags(given)).toEqual(made);
	});

	it('take numbers and anything else without throwing, and change nothing', () => {
		expect(customTags([{ tag_group: 'Weight', tag_value: 7 } as unknown as JoorTag])).toEqual([
			tag('Weight', 'Weight', '7', '7'),
		]);
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withDate: true }), (value) => {
				const before = fc.stringify(value);
				for (const made of customTags(value as JoorTag[])) {
					expect(Object.values(made).every((part) => typeof part === 'string' && part !== '')).toBe(true);
				}
				expect(fc.stringify(value)).toBe(before);
			}),
		);
	});
});
