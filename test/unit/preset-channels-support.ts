/** Rows of sales channels as their APIs answer them, with an invented brand. */

type Json = Record<string, unknown>;

export const shopifyGraphql = (change: Json = {}): Json => ({
	id: 'gid://shopify/Product/8123450001',
	title: 'Linden Wrap Dress',
	handle: 'linden-wrap-dress',
	descriptionHtml: '<p>Wrap dress in silk.</p>',
	productType: 'Dresses',
	vendor: 'Linden',
	tags: ['Core', 'Silk'],
	status: 'ACTIVE',
	updatedAt: '2026-03-01T10:00:00Z',
	category: { fullName: 'Apparel & Accessories > Clothing > Dresses' },
	options: [
		{ name: 'Color', values: ['Black', 'Sand'] },
		{ name: 'Size', values: ['S', 'M'] },
		{ name: 'Material', values: ['Silk'] },
	],
	media: { nodes: [{ image: { url: 'https://img.example/linden.jpg' } }] },
	collections: { edges: [{ node: { title: 'Fall 26 Main' } }, { node: { title: 'Dresses' } }] },
	variants: {
		nodes: [
			{
				id: 'gid://shopify/ProductVariant/441',
				title: 'Black / S',
				sku: 'LIN-BLK-S',
				barcode: '800123456780',
				price: '180.00',
				selectedOptions: [
					{ name: 'Color', value: 'Black' },
					{ name: 'Size', value: 'S' },
				],
				image: { url: 'https://img.example/linden-black.jpg' },
				inventoryItem: {
					id: 'gid://shopify/InventoryItem/551',
					measurement: { weight: { value: 0.35, unit: 'KILOGRAMS' } },
					inventoryLevels: {
						edges: [
							{
								node: {
									location: { id: 'gid://shopify/Location/7', name: 'Austin' },
									quantities: [
										{ name: 'available', quantity: 12, updatedAt: '2026-03-02T08:00:00Z' },
										{ name: 'on_hand', quantity: 15, updatedAt: '2026-03-02T09:00:00Z' },
										{ name: 'committed', quantity: 2 },
										{ name: 'incoming', quantity: 30 },
										{ name: 'damaged', quantity: 1 },
									],
								},
							},
							{
								node: {
									location: { id: 'gid://shopify/Location/8', name: 'Reno' },
									quantities: [{ name: 'available', quantity: 3 }],
								},
							},
						],
					},
				},
			},
			{
				id: 'gid://shopify/ProductVariant/442',
				title: 'Sand / M',
				sku: 'LIN-SND-M',
				barcode: '800123456797',
				price: '180.00',
				selectedOptions: [
					{ name: 'Color', value: 'Sand' },
					{ name: 'Size', value: 'M' },
				],
				image: null,
				inventoryItem: { id: 'gid://shopify/InventoryItem/552', inventoryLevels: { edges: [] } },
			},
		],
	},
	...change,
});

/** As n8n's Shopify node answers. */
export const shopifyRest = (change: Json = {}): Json => ({
	id: 8123450001,
	title: 'Linden Wrap Dress',
	body_html: '<p>Wrap dress in silk.</p>',
	vendor: 'Linden',
	product_type: 'Dresses',
	handle: 'linden-wrap-dress',
	status: 'active',
	tags: 'Core, Silk',
	updated_at: '2026-03-01T05:00:00-05:00',
	options: [
		{ id: 1, name: 'Größe', position: 1, values: ['S', 'M'] },
		{ id: 2, name: 'Farbe', position: 2, values: ['Black', 'Sand'] },
	],
	variants: [
		{
			id: 441,
			product_id: 8123450001,
			title: 'S / Black',
			sku: 'LIN-BLK-S',
			barcode: '800123456780',
			price: '180.00',
			option1: 'S',
			option2: 'Black',
			option3: null,
			position: 1,
			grams: 350,
			weight: 0.35,
			weight_unit: 'kg',
			image_id: 901,
			inventory_item_id: 551,
		},
		{
			id: 442,
			product_id: 8123450001,
			title: 'M / Sand',
			sku: 'LIN-SND-M',
			barcode: '800123456797',
			price: '180.00',
			option1: 'M',
			option2: 'Sand',
			option3: null,
			position: 2,
			grams: 360,
			weight: 0.36,
			weight_unit: 'kg',
			image_id: null,
			inventory_item_id: 552,
		},
	],
	images: [
		{ id: 900, src: 'https://img.example/linden.jpg', variant_ids: [] },
		{ id: 901, src: 'https://img.example/linden-black.jpg', variant_ids: [441] },
		{ id: 902, src: 'https://img.example/linden-sand.jpg', variant_ids: [442] },
	],
	...change,
});

export const wooVariation = (change: Json = {}): Json => ({
	id: 611,
	sku: 'LIN-BLK-S',
	name: 'Black, S',
	status: 'publish',
	global_unique_id: '800123456780',
	price: '150.00',
	regular_price: '180.00',
	description: '',
	stock_quantity: 12,
	manage_stock: true,
	backorders_allowed: false,
	weight: '0.35',
	dimensions: { length: '40', width: '30', height: '5' },
	image: { id: 1, src: 'https://img.example/linden-black.jpg' },
	attributes: [
		{ id: 1, name: 'Color', option: 'Black' },
		{ id: 2, name: 'Size', option: 'S' },
	],
	meta_data: [{ key: 'wholesale_price', value: '82.00' }],
	date_modified_gmt: '2026-03-01T10:00:00',
	...change,
});

export const wooProduct = (change: Json = {}): Json => ({
	id: 600,
	name: 'Linden Wrap Dress',
	type: 'variable',
	status: 'publish',
	sku: 'LIN',
	description: '<p>Wrap dress in silk.</p>',
	short_description: 'Silk dress',
	price: '150.00',
	regular_price: '',
	stock_quantity: null,
	parent_id: 0,
	weight: '0.4',
	categories: [{ id: 3, name: 'Tops &amp; Dresses' }],
	tags: [{ name: 'Core' }, { name: 'Collection_Fall 26 Main' }],
	images: [{ id: 2, src: 'https://img.example/linden.jpg' }],
	attributes: [
		{ id: 9, name: 'Brand', options: ['Linden'] },
		{ id: 1, name: 'Color', variation: true, options: ['Black', 'Sand'] },
	],
	variations: [611, 612],
	meta_data: [],
	date_modified_gmt: '2026-03-01T10:00:00',
	...change,
});

export const secondVariation = (change: Json = {}): Json =>
	wooVariation({
		id: 612,
		sku: 'LIN-SND-M',
		name: 'Sand, M',
		global_unique_id: '800123456797',
		image: null,
		attributes: [
			{ name: 'Color', option: 'Sand' },
			{ name: 'Size', option: 'M' },
		],
		...change,
	});

/** A copy of a record with a value at a path such as `a.b[0].c`. */
export function withValue(record: Json, path: string, value: unknown): Json {
	if (path === '') return { ...record, ...(value as Json) };
	const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
	const copy = structuredClone(record);
	let at: Json = copy;
	for (const [index, step] of steps.entries()) {
		if (index === steps.length - 1) at[step] = value;
		else {
			at[step] ??= /^\d+$/.test(steps[index + 1]) ? [] : {};
			at = at[step] as Json;
		}
	}
	return copy;
}
