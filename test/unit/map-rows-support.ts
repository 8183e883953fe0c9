import { toVariantRows } from '../../nodes/shared/mapping/mapRows';

/** The flat rows of items. */
export const rowsOf = (items: unknown[], change: object = {}) =>
	toVariantRows(items, { preset: 'cin7Core', ...change }).mapped.map(({ value }) => value);

/** A style as Joor Get Style answers it. */
export const joorStyle = (change: object = {}) => ({
	style_id: '70001',
	style_name: 'Alder Shirt',
	style_number: 'ALD100',
	style_identifier: 'ALD100-X',
	style_description: 'Boxy cotton shirt',
	division: 'Alder',
	materials: [{ material: 'Cotton' }],
	categories: [{ category_id: '2407' }],
	prices: [
		{
			price_label: 'US',
			price_currency: 'USD',
			price_wholesale: '48.00',
			price_retail: '110.00',
			price_currency_retail: 'USD',
		},
		{ price_label: 'EU', price_currency: 'EUR', price_wholesale: '45.00' },
	],
	deliveries: [{ delivery_name: 'Fall 26 Main', season_name: 'Fall', season_year: '2026', season_code: 'F26' }],
	colors: [
		{ color_name: 'Ink', color_code: '001', color_image: 'https://img.example/ink.jpg' },
		{ color_name: 'Sand', color_code: '002' },
	],
	sizes: [
		{ size_name: 'S', size_code: 'S' },
		{ size_name: 'M', size_code: 'M' },
	],
	tags: [{ tag_group: 'Core', tag_name: 'Core', tag_value: 'Core', tag_value_code: 'Core' }],
	skus: [{ sku_color_code: '001', sku_size: 'M', upc: '800123456780' }],
	images: [{ image: 'https://img.example/ald100.jpg' }],
	...change,
});
