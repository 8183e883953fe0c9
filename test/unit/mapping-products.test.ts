import { mapProducts, needsCategories } from '../../nodes/shared/mapping/engine';
import type { Product } from '../../nodes/shared/mapping/model';
import type { Override, ProductOptions } from '../../nodes/shared/mapping/options';
import { checkDigit } from '../../nodes/shared/mapping/rules/codes/gtin';
import { product, variant } from './mapping-support';

const preset = 'cin7Core' as const;

function map(change: Partial<Product> = {}, options: Partial<ProductOptions> = {}, overrides?: Override[]) {
	const all = overrides ? { overrides: [overrides] } : {};
	return mapProducts([product(change)], { preset, ...options, ...all });
}

function style(...given: Parameters<typeof map>) {
	const result = map(...given);
	expect(result.rejected).toEqual([]);
	return result.mapped[0].value;
}

function warnings(...given: Parameters<typeof map>) {
	return map(...given).mapped[0].warnings.join('\n');
}

function rejection(...given: Parameters<typeof map>) {
	const result = map(...given);
	expect(result.mapped).toEqual([]);
	return result.rejected[0];
}

const upcOf = (n: number) => {
	const start = `80012345${String(n).padStart(3, '0')}`;
	return start + checkDigit(start);
};

const sized = (color: string, sizes: string[], from: number, code = '') =>
	sizes.map((size, index) =>
		variant({
			sku: `${color}-${size}`,
			upc: upcOf(from + index),
			color: { name: color, code },
			size: { name: size, code: '' },
		}),
	);

describe('a product mapped to a JOOR style', () => {
	it('has every field where JOOR wants it', () => {
		expect(style({}, { priceLabel: 'Standard' })).toEqual({
			style_name: 'Alder Shirt',
			style_number: 'ALD100',
			style_identifier: 'ALD100',
			style_description: 'Boxy cotton shirt',
			style_country_origin: 'IT',
			division: 'Alder',
			silhouette: 'Tops',
			delivery_overwrite: 2,
			prices: [
				{
					price_label: 'Standard',
					price_currency: 'USD',
					price_wholesale: '48.00',
					price_retail: '110.00',
					price_currency_retail: 'USD',
				},
			],
			deliveries: [{ delivery_name: 'Fall 26 Main', public: 0 }],
			colors: [{ color_name: 'Ink', color_code: '001', color_image: 'https://img.example/ink.jpg' }],
			sizes: [{ size_name: 'M', size_code: 'M' }],
			skus: [{ sku_color_code: '001', sku_size: 'M', upc: '800123456780' }],
			tags: ['Core', 'Shirts', 'MILL-9'].map((tag) => ({
				tag_group: tag,
				tag_name: tag,
				tag_value: tag,
				tag_value_code: tag,
			})),
			images: [{ image: 'https://img.example/ald100.jpg' }],
		});
	});

	it('is described by its short description or name when there is no description', () => {
		expect(style({ description: '', shortDescription: 'Short' }).style_description).toBe('Short');
		expect(style({ description: '  ' }).style_description).toBe('Alder Shirt');
	});

	it('keeps a style number that looks like a number', () => {
		expect(style({ styleNumber: '0041017' })).toMatchObject({ style_number: '0041017', style_identifier: '0041017' });
	});

	it('is rejected when its name, number or identifier is too long, with length and limit', () => {
		expect(style({ name: 'n'.repeat(100) }).style_name).toHaveLength(100);
		const name = rejection({ name: 'n'.repeat(101) });
		expect(name).toMatchObject({ reasonCode: 'style-name-too-long', field: 'style_name', input: 0, logId: '' });
		expect(name.reason).toMatch(/101.*100/);
		expect(rejection({ styleNumber: '1'.repeat(46) })).toMatchObject({ reasonCode: 'style-number-too-long' });
		const identifier = [{ field: 'style_identifier', value: 'i'.repeat(101) }];
		expect(rejection({}, {}, identifier)).toMatchObject({ reasonCode: 'style-identifier-too-long' });
	});

	it('has an over-long description cut at a word, with a warning', () => {
		const description = 'word '.repeat(150);
		const cut = style({ description }).style_description ?? '';
		expect(cut.length).toBeLessThanOrEqual(500);
		expect(cut.endsWith('word')).toBe(true);
		expect(warnings({ description })).toMatch(/749.*500/);
	});

	it('names all its reasons when there are several', () => {
		const all = rejection({
			name: '',
			styleNumber: '',
			prices: [],
			linesheets: [],
			season: { name: '', year: '', code: '' },
		});
		expect(all.reasonCode).toBe('missing-style-number');
		expect(all.all?.map(({ reasonCode }) => reasonCode)).toEqual([
			'missing-style-number',
			'missing-style-name',
			'missing-wholesale-price',
			'no-linesheet',
		]);
	});

	it('is rejected when the source calls it inactive, unless the option says otherwise', () => {
		expect(rejection({ active: false }).reasonCode).toBe('inactive-style');
		expect(style({ active: false }, { includeInactive: true }).style_number).toBe('ALD100');
	});
});

describe('prices', () => {
	const prices = (wholesale?: unknown, retail?: unknown) => ({
		prices: [{ label: '', currency: '', wholesale, retail }] as Product['prices'],
	});

	it.each([undefined, 0, -5, 'n/a', 0.001])('rejects a wholesale price of %p', (amount) => {
		expect(rejection(prices(amount))).toMatchObject({
			reasonCode: 'missing-wholesale-price',
			field: 'price_wholesale',
		});
	});

	it('reads amounts as people write them', () => {
		expect(style(prices('$1,234.50', '2.400,00')).prices[0]).toMatchObject({
			price_wholesale: '1234.50',
			price_retail: '2400.00',
		});
	});

	it('sends no retail price when there is none, and warns when it is below wholesale', () => {
		expect(style(prices(48)).prices[0]).toEqual({ price_label: '', price_currency: 'USD', price_wholesale: '48.00' });
		expect(style(prices(48, 0)).prices[0].price_retail).toBeUndefined();
		expect(warnings(prices(48, 40))).toContain('below the wholesale price');
		expect(warnings(prices(48, 'abc'))).toContain('left out');
	});

	it('rounds to cents with a warning', () => {
		expect(style(prices(48.125)).prices[0].price_wholesale).toBe('48.13');
		expect(warnings(prices(48.125))).toContain('rounded to 48.13');
	});

	it('takes the chosen price list, and the currency that it states', () => {
		const lists = {
			prices: [
				{ label: 'Tier 1', currency: 'EUR', wholesale: 50 },
				{ label: 'Tier 2', currency: 'EUR', wholesale: 60 },
				{ label: 'RRP', currency: 'EUR', wholesale: 150 },
			],
		};
		const made = style(lists, { wholesalePriceList: 'tier 2', retailPriceList: 'RRP' });
		expect(made.prices[0]).toMatchObject({ price_wholesale: '60.00', price_retail: '150.00', price_currency: 'EUR' });
		expect(rejection(lists, { wholesalePriceList: 'Tier 9' }).reasonCode).toBe('missing-wholesale-price');
	});

	it('falls back on the variants and tells when they cost different', () => {
		const variants = [
			variant({ sku: 'A', upc: '', size: { name: 'S', code: '' }, wholesalePrice: 48 }),
			variant({ sku: 'B', upc: '', size: { name: 'M', code: '' }, wholesalePrice: 52 }),
		];
		expect(style({ prices: [], variants }).prices[0].price_wholesale).toBe('48.00');
		expect(warnings({ prices: [], variants })).toContain('B 52.00');
	});
});

describe('the linesheet rule', () => {
	const none = { name: '', year: '', code: '' };

	it('takes the first linesheet only and ignores the season', () => {
		const linesheets = ['Main', 'Holiday'];
		expect(style({ linesheets }).deliveries).toEqual([{ delivery_name: 'Main', public: 0 }]);
		expect(warnings({ linesheets })).toContain('not Holiday');
	});

	it('makes a linesheet of season and year when there is none', () => {
		expect(style({ linesheets: [] }).deliveries).toEqual([
			{ delivery_name: 'Fall 2026', season_name: 'Fall', season_year: '2026', season_code: 'F26', public: 0 },
		]);
	});

	it('rejects a style with neither, unless there is a default linesheet', () => {
		expect(rejection({ linesheets: [], season: none })).toMatchObject({
			reasonCode: 'no-linesheet',
			field: 'linesheet',
		});
		const made = style({ linesheets: [], season: none }, { defaultLinesheet: 'Everything' });
		expect(made.deliveries[0].delivery_name).toBe('Everything');
	});

	it('takes linesheets from tags with a prefix, which then are no tags', () => {
		const made = style({ linesheets: [], tags: ['Collection_Fall 26', 'Core'] });
		expect(made.deliveries[0].delivery_name).toBe('Fall 26');
		expect(made.tags?.map((tag) => tag.tag_name)).toEqual(['Core', 'Shirts', 'MILL-9']);
	});

	it('has dates and visibility from the options, and per item from overrides', () => {
		const options = { shipStart: '2026-08-01', shipEnd: '2026-08-31', publicLinesheets: true };
		expect(style({}, options).deliveries[0]).toMatchObject({
			date_delivery_start: '2026-08-01',
			date_delivery_end: '2026-08-31',
			public: 1,
		});
		const overrides = [
			{ field: 'date_delivery_start', value: '2026-08-15T00:00:00Z' },
			{ field: 'public', value: '' },
		];
		expect(style({}, options, overrides).deliveries[0]).toMatchObject({ date_delivery_start: '2026-08-15', public: 0 });
		const late = [{ field: 'date_delivery_start', value: '2026-09-15' }];
		expect(rejection({}, options, late).reasonCode).toBe('bad-ship-dates');
		expect(rejection({}, {}, [{ field: 'date_cancel', value: 'soon' }]).reasonCode).toBe('bad-date');
	});
});

describe('variants', () => {
	it('keeps the order of sizes that are on no known ladder, also when a colour lacks one', () => {
		const variants = [
			...sized('Ink', ['Twin', 'Queen'], 1),
			...sized('Sand', ['Twin', 'Full', 'Queen', 'King'], 10),
			...sized('Red', ['Crib', 'Twin'], 20),
		];
		const order = ['Twin', 'Full', 'Queen', 'King', 'Crib'];
		expect(style({ variants }).sizes.map((size) => size.size_name)).toEqual(order);
		expect(style({ variants }).colors.map((color) => color.color_name)).toEqual(['Ink', 'Sand', 'Red']);
	});

	it('keeps 00 and 0 apart', () => {
		expect(style({ variants: sized('Ink', ['00', '0', '2'], 1) }).sizes).toHaveLength(3);
	});

	it('takes the colour name for a missing code, and a code that another variant has', () => {
		expect(style({ variants: sized('Ink', ['S'], 1) }).colors[0]).toMatchObject({
			color_name: 'Ink',
			color_code: 'Ink',
		});
		const variants = [...sized('Ink', ['S'], 1), ...sized('INK', ['M'], 10, '001')];
		expect(style({ variants }).colors).toEqual([expect.objectContaining({ color_name: 'Ink', color_code: '001' })]);
		expect(style({ variants }).skus?.map((sku) => sku.sku_color_code)).toEqual(['001', '001']);
	});

	it('has a default colour and size for accessories without options', () => {
		const nothing = { name: '', code: '' };
		const variants = [variant({ color: nothing, size: nothing })];
		expect(style({ variants })).toMatchObject({
			colors: [{ color_name: 'Default', color_code: 'DEFAULT' }],
			sizes: [{ size_name: 'One Size', size_code: 'OS' }],
		});
		expect(warnings({ variants })).toMatch(/no colour.*\n.*no size/);
	});

	it('leaves inactive variants out, and rejects a style without active ones', () => {
		const variants = [...sized('Ink', ['S'], 1), variant({ active: false, color: { name: 'Old', code: '' } })];
		expect(style({ variants }).colors.map((color) => color.color_name)).toEqual(['Ink']);
		expect(rejection({ variants: [variant({ active: false })] }).reasonCode).toBe('no-variants');
		expect(rejection({ variants: [] }).reasonCode).toBe('no-variants');
	});

	it('is rejected with both sides named when a SKU, a UPC or a colour and size is there twice', () => {
		const [small, medium] = sized('Ink', ['S', 'M'], 1);
		const sku = rejection({ variants: [small, { ...medium, sku: small.sku }] });
		expect(sku.reasonCode).toBe('duplicate-sku');
		expect(sku.reason).toMatch(/Ink-S \(Ink, S\) and Ink-S \(Ink, M\)/);
		const upc = rejection({ variants: [small, { ...medium, upc: `0${small.upc}` }] });
		expect(upc.reasonCode).toBe('duplicate-upc');
		expect(upc.reason).toMatch(/Ink-S.*Ink-M/);
		const twice = rejection({ variants: [small, { ...medium, size: small.size }] });
		expect(twice.reasonCode).toBe('duplicate-variant');
	});

	it('is rejected when a colour has two codes or a code two names', () => {
		const names = rejection({ variants: [...sized('Ink', ['S'], 1, '001'), ...sized('Sand', ['S'], 10, '001')] });
		expect(names).toMatchObject({ reasonCode: 'color-conflict', field: 'variants' });
		expect(names.reason).toMatch(/"001".*"Ink" and "Sand"/);
		const codes = rejection({ variants: [...sized('Ink', ['S'], 1, '001'), ...sized('Ink', ['M'], 10, '002')] });
		expect(codes.reason).toMatch(/"Ink".*"001" and "002"/);
	});

	it('goes through without UPCs and with a wrong check digit, with warnings', () => {
		const variants = sized('Ink', ['S', 'M'], 1);
		variants[0].upc = '';
		variants[1].upc = '800123456789';
		expect(style({ variants }).skus).toEqual([{ sku_color_code: 'Ink', sku_size: 'M', upc: '800123456789' }]);
		expect(warnings({ variants })).toMatch(/800123456789 of SKU Ink-M is not a valid/);
		expect(warnings({ variants })).toContain('No UPC for Ink-S');
	});

	it('has one image per colour, the first of its variants', () => {
		const variants = sized('Ink', ['S', 'M'], 1);
		variants[0].images = ['not an address'];
		variants[1].images = ['https://img.example/1.jpg', 'https://img.example/2.jpg'];
		expect(style({ variants }).colors[0].color_image).toBe('https://img.example/1.jpg');
	});
});

describe('images and tags', () => {
	it('leaves out what is no web address, with a warning', () => {
		const images = ['https://a.example/1.jpg', 'ftp://a.example/2.jpg', 'https://a.example/1.jpg'];
		expect(style({ images }).images).toEqual([{ image: 'https://a.example/1.jpg' }]);
		expect(warnings({ images })).toContain('ftp://a.example/2.jpg');
	});

	it('writes each tag once', () => {
		expect(style({ tags: ['Shirts', 'CORE', 'core', ' '] }).tags?.map((tag) => tag.tag_name)).toEqual([
			'Shirts',
			'CORE',
			'MILL-9',
		]);
	});
});

describe('overrides', () => {
	it('replace what the preset says, before the limits are checked', () => {
		const made = style({ name: 'n'.repeat(200) }, {}, [
			{ field: 'style_name', value: 'Short' },
			{ field: 'price_wholesale', value: '1.234,50' },
			{ field: 'season', value: 'SS27' },
			{ field: 'linesheet', value: '' },
			{ field: 'tags', value: 'A, B' },
			{ field: 'product_type_tag', value: '' },
			{ field: 'supplier_code_tag', value: null },
			{ field: 'material', value: 'Cotton' },
			{ field: 'minimum', value: '6' },
			{ field: 'made_to_order', value: 'true' },
			{ field: 'images', value: '' },
		]);
		expect(made).toMatchObject({
			style_name: 'Short',
			prices: [{ price_wholesale: '1234.50' }],
			deliveries: [{ delivery_name: 'Spring 2027', season_code: 'SS27' }],
			materials: [{ material: 'Cotton' }],
			minimum: 6,
			made_to_order: true,
		});
		expect(made.tags?.map((tag) => tag.tag_name)).toEqual(['A', 'B']);
		expect(made.images).toBeUndefined();
	});

	it('clear a field when they are empty: no fallback steps in', () => {
		expect(style({}, {}, [{ field: 'style_description', value: '' }]).style_description).toBeUndefined();
		expect(rejection({}, {}, [{ field: 'style_name', value: '' }]).reasonCode).toBe('missing-style-name');
	});

	it('apply to their own item only', () => {
		const result = mapProducts([product(), product()], {
			preset,
			overrides: [[], [{ field: 'style_name', value: 'Other' }]],
		});
		expect(result.mapped.map(({ value }) => value.style_name)).toEqual(['Alder Shirt', 'Other']);
	});

	it('are checked like values of the source', () => {
		expect(rejection({}, {}, [{ field: 'minimum', value: 'many' }]).reasonCode).toBe('bad-minimum');
		expect(rejection({}, {}, [{ field: 'delivery_overwrite', value: 7 }]).reasonCode).toBe('bad-delivery-overwrite');
		expect(rejection({}, {}, [{ field: 'price_currency', value: 'dollars' }]).reasonCode).toBe('bad-currency');
	});
});

describe('the category list', () => {
	it('is only wanted when a product has a category', () => {
		expect(needsCategories([product({ category: '' })], { preset })).toBe(false);
		expect(needsCategories([product({ category: '' }), product()], { preset })).toBe(true);
		expect(
			needsCategories([product({ category: '' })], { preset, overrides: [[{ field: 'category', value: 'x' }]] }),
		).toBe(true);
	});
});
