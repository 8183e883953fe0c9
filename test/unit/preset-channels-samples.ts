import type { PresetRow } from '../../nodes/shared/mapping/presets/types';

type Json = Record<string, unknown>;

/** What is put at a row's source, what has to come out, and what has to stand around it. */
export interface Sample {
	given: unknown;
	made: unknown;
	/** In the record that the row reads, and in the item around that. */
	beside?: Json;
	around?: Json;
}

const url = (name: string) => `https://img.example/${name}.jpg`;
const pair = (make: (word: string) => Sample): [Sample, Sample] => [make('alpha'), make('beta')];
const each = (samples: Array<[given: unknown, made: unknown]>): [Sample, Sample] => {
	const [one, two] = samples.map(([given, made]) => ({ given, made }));
	return [one, two];
};
const offer = (amount: number, currency = 'USD') => ({ price: { amount, divisor: 100, currency_code: currency } });
const figures = (name: string): [Sample, Sample] =>
	each([
		[[{ name, quantity: 5 }], 5],
		[{ nodes: [{ name, quantity: 0 }] }, 0],
	]);

const SAMPLES: Record<string, [Sample, Sample]> = {
	plainId: each([
		['gid://shopify/Thing/11', '11'],
		[12, '12'],
	]),
	titles: pair((word) => ({ given: { nodes: [{ title: word }] }, made: [word] })),
	wholesaleMeta: each([
		[[{ key: 'wholesale_price', value: '48.00' }], '48.00'],
		[{ nodes: [{ key: 'wholesale_price', value: '{"amount":"51.5","currency_code":"USD"}' }] }, '51.5'],
	]),
	imageUrls: pair((word) => ({ given: [{ src: url(word) }], made: [url(word)] })),
	imagesOfParent: pair((word) => ({ given: { link: url(word) }, made: [url(word)] })),
	catalogueImages: pair((word) => ({ given: [{ images: [{ variant: 'MAIN', link: url(word) }] }], made: [url(word)] })),
	imageOfImageId: each([
		[1, [url('alpha')]],
		[2, [url('beta')]],
	]).map((sample) => ({
		...sample,
		around: {
			images: [
				{ id: 1, src: url('alpha') },
				{ id: 2, src: url('beta') },
			],
		},
	})) as unknown as [Sample, Sample],
	materialByOptionName: pair((word) => ({
		given: [{ name: 'Material', values: [word, 'Silk'] }],
		made: `${word}, Silk`,
	})),
	brandByAttributeName: pair((word) => ({ given: [{ name: 'Brand', options: [word] }], made: word })),
	isLive: each([
		['publish', true],
		['draft', false],
	]),
	isBuyable: each([
		[['DISCOVERABLE', 'BUYABLE'], true],
		[['DISCOVERABLE'], false],
	]),
	notDeleted: each([
		[false, true],
		[true, false],
	]),
	isoTime: each([
		['2026-03-01T10:00:00', '2026-03-01T10:00:00.000Z'],
		[1772445600, '2026-03-02T10:00:00.000Z'],
	]),
	latestOfQuantities: each([
		[[{ updatedAt: '2026-03-01T10:00:00Z' }, { updatedAt: '2026-03-02T10:00:00Z' }], '2026-03-02T10:00:00.000Z'],
		[[{ updatedAt: '2026-03-05T10:00:00Z' }], '2026-03-05T10:00:00.000Z'],
	]),
	colorByOptionName: pair((word) => ({ given: [{ name: 'Colour', value: word }], made: word })),
	sizeByOptionName: pair((word) => ({ given: [{ property_name: 'Taille', values: [word] }], made: word })),
	colorOfNumberedOptions: pair((word) => ({ given: word, made: word, around: { options: [{ name: 'Couleur' }] } })),
	sizeOfNumberedOptions: pair((word) => ({
		given: word,
		made: word,
		around: { options: [{ name: 'Style' }, { name: 'Talla' }] },
	})),
	amount: each([
		['48.00', '48.00'],
		[{ amount: 4950, divisor: 100 }, 49.5],
	]),
	currencyOfPrice: each([
		[{ amount: '10', currencyCode: 'USD' }, 'USD'],
		[{ amount: '10', currency_code: 'EUR' }, 'EUR'],
	]),
	priceOfOfferings: each([
		[[offer(4800)], 48],
		[[{ ...offer(1), is_enabled: false }, offer(4900)], 49],
	]),
	priceOfProducts: each([
		[[{ offerings: [offer(4800)] }], 48],
		[[{ is_deleted: true, offerings: [offer(1)] }, { offerings: [offer(4900)] }], 49],
	]),
	currencyOfProducts: each([
		[[{ offerings: [offer(4800, 'USD')] }], 'USD'],
		[[{ offerings: [offer(4800, 'GBP')] }], 'GBP'],
	]),
	weightText: each([
		[{ value: 0.35, unit: 'KILOGRAMS' }, '0.35 kg'],
		[{ value: 12, unit: 'OUNCES' }, '12 oz'],
	]),
	weightWithUnit: each([
		['0.8', '0.8 lb'],
		[2, '2 lb'],
	]).map((sample) => ({
		...sample,
		beside: { weight_unit: 'lb', item_weight_unit: 'lb' },
	})) as unknown as [Sample, Sample],
	weightInGrams: each([
		[350, '350 g'],
		['12', '12 g'],
	]),
	parentId: each([
		[600, '600'],
		['0', ''],
	]),
	nameOfStyle: each([
		['Linden', 'Linden'],
		['Alder', 'Alder'],
	]),
	categoryNames: each([
		[[{ name: 'Uncategorized' }, { name: 'Tops &amp; Tees' }], 'Tops & Tees'],
		[[{ name: 'Women' }, { name: 'Dresses' }], 'Women; Dresses'],
	]),
	channelTags: pair((word) => ({ given: [{ name: word }, { name: 'Collection_Fall' }], made: [word] })),
	channelLinesheets: pair((word) => ({ given: [{ name: 'Core' }, { name: `Collection_${word}` }], made: [word] })),
	parentSku: each([
		[[{ relationships: [{ parentSkus: ['LIN'] }] }], 'LIN'],
		[[{ parentSkus: ['ALD'] }], 'ALD'],
	]),
	attributeText: pair((word) => ({ given: [{ value: word, language_tag: 'en_US' }], made: word })),
	catalogueCode: each([
		[[{ identifiers: [{ identifierType: 'UPC', identifier: '800123456780' }] }], '800123456780'],
		[[{ identifierType: 'EAN', identifier: '4006381333931' }], '4006381333931'],
	]),
	reportCode: each([
		['800123456780', '800123456780'],
		['4006381333931', '4006381333931'],
	]),
	availableOfQuantities: figures('available'),
	onHandOfQuantities: figures('on_hand'),
	committedOfQuantities: figures('committed'),
	incomingOfQuantities: figures('incoming'),
	unavailableOfQuantities: each([
		[
			[
				{ name: 'damaged', quantity: 2 },
				{ name: 'safety_stock', quantity: 3 },
			],
			5,
		],
		[[{ name: 'reserved', quantity: 1 }], 1],
	]),
	offeredQuantity: each([
		[[{ quantity: 3 }, { quantity: 4 }, { quantity: 9, is_deleted: true }], 7],
		[[{ quantity: 0 }], 0],
	]),
	inbound: each([
		[{ inboundWorkingQuantity: 1, inboundShippedQuantity: 2, inboundReceivingQuantity: 3 }, 6],
		[{ inboundShippedQuantity: '4' }, 4],
	]),
	totalQuantity: each([
		[3, 3],
		[{ totalReservedQuantity: 4, other: 1 }, 4],
	]),
	cellList: each([
		['a; b, c', ['a', 'b, c']],
		['d', ['d']],
	]),
	cellSeason: each([
		['Fall 2026', { name: 'Fall', year: '2026', code: '' }],
		['Resort', { name: 'Resort', year: '', code: '' }],
	]),
	cellPrices: each([
		[{ price_wholesale: '48', currency: 'USD' }, [{ label: '', currency: 'USD', wholesale: '48' }]],
		[
			{ price_retail: '9', price_label_2: 'EU', currency_2: 'EUR', price_wholesale_2: '5' },
			[
				{ label: '', currency: '', retail: '9' },
				{ label: 'EU', currency: 'EUR', wholesale: '5' },
			],
		],
	]),
	cellImages: each([
		[{ image: url('a'), more_images: `${url('b')}; ${url('c')}` }, [url('a'), url('b'), url('c')]],
		[{ image: url('d') }, [url('d')]],
	]),
	cellAttributes: each([
		[{ attribute_Lining: 'Silk' }, { Lining: 'Silk' }],
		[{ attribute_Fit: 'Slim' }, { Fit: 'Slim' }],
	]),
	cellVariantAttributes: each([
		[{ variant_attribute_Length: 'Long' }, { Length: 'Long' }],
		[{ variant_attribute_Length: 'Short' }, { Length: 'Short' }],
	]),
};
/** Rows that are read as they are. */
const plain = ({ target, source }: PresetRow): [Sample, Sample] => {
	if (['onHand', 'available', 'allocated', 'onOrder', 'blocked'].includes(target))
		return each([
			[5, 5],
			['0', 0],
		]);
	if (target === 'active')
		return each([
			['true', true],
			['false', false],
		]);
	if (target === 'tags')
		return each([
			['a, b', ['a', 'b']],
			[['c'], ['c']],
		]);
	if (target === 'linesheets')
		return each([
			['a', ['a']],
			[4455, ['4455']],
		]);
	if (/materials$/.test(source))
		return each([
			[['Silk'], 'Silk'],
			[['Silk', 'Cotton'], 'Silk, Cotton'],
		]);
	return each([
		['alpha', 'alpha'],
		['beta', 'beta'],
	]);
};

/** Two samples for a row of a source table. */
export const samplesOf = (row: PresetRow) => (row.transform === undefined ? plain(row) : SAMPLES[row.transform]);
