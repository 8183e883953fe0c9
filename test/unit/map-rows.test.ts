import { toVariantRows } from '../../nodes/shared/mapping/mapRows';
import type { PresetName } from '../../nodes/shared/mapping/presets';
import { joorStyle, rowsOf } from './map-rows-support';
import { product, variant } from './mapping-support';
import { amazonListing, etsyListing } from './preset-channels-marketplaces';
import { shopifyRest, wooProduct, wooVariation } from './preset-channels-support';

describe('variant rows', () => {
	it('are flat texts, one for each variant of a product', () => {
		const [row] = rowsOf([product({ attributes: { material: 'Cotton', Lining: 'Silk' } })]);
		expect(row).toEqual({
			style_number: 'ALD100',
			style_identifier: '',
			style_name: 'Alder Shirt',
			description: 'Boxy cotton shirt',
			short_description: '',
			category: 'Womens > Apparel > Tops',
			product_type: 'Shirts',
			brand: 'Alder',
			supplier_code: 'MILL-9',
			season: 'Fall',
			season_year: '2026',
			season_code: 'F26',
			linesheets: 'Fall 26 Main',
			tags: 'Core',
			country_of_origin: 'IT',
			division: '',
			fabrication: '',
			silhouette: '',
			measurements: '',
			material: 'Cotton',
			minimum: '',
			made_to_order: '',
			sku: 'ALD100-INK-M',
			upc: '800123456780',
			color_name: 'Ink',
			color_code: '001',
			size_name: 'M',
			size_code: 'M',
			price_label: '',
			currency: '',
			price_wholesale: '48',
			price_retail: '110',
			image: 'https://img.example/ink.jpg',
			more_images: '',
			style_images: 'https://img.example/ald100.jpg',
			active: 'true',
			style_active: 'true',
			source_id: '1',
			updated_at: '2026-03-01T00:00:00.000Z',
			attribute_Lining: 'Silk',
		});
	});

	it("say a variant's own price, and further price lists in columns of their own", () => {
		const prices = [
			{ label: 'US', currency: 'USD', wholesale: 48, retail: 110 },
			{ label: 'EU', currency: 'EUR', wholesale: 45.5 },
		];
		const variants = [variant(), variant({ sku: 'ALD100-INK-L', upc: '', wholesalePrice: 52 })];
		const rows = rowsOf([product({ prices, variants })]);
		expect(rows.map((row) => [row.price_label, row.currency, row.price_wholesale, row.price_retail])).toEqual([
			['US', 'USD', '48', '110'],
			['US', 'USD', '52', '110'],
		]);
		expect(rows[0]).not.toHaveProperty('style_price_wholesale');
		expect(rows[1]).toMatchObject({
			style_price_wholesale: '48',
			price_label_2: 'EU',
			currency_2: 'EUR',
			price_wholesale_2: '45.5',
			price_retail_2: '',
		});
		expect(rowsOf([product({ prices })], { wholesalePriceList: 'eu' })[0]).toMatchObject({
			currency: 'EUR',
			currency_2: 'USD',
		});
	});

	it.each([
		['shopify', shopifyRest(), ['LIN-BLK-S', 'LIN-SND-M']],
		['wooCommerce', wooProduct({ variations: [wooVariation()] }), ['LIN-BLK-S']],
		['etsy', etsyListing(), ['LIN-BLK-S', 'LIN-OLD']],
		['amazon', amazonListing(), ['LIN-BLK-S']],
	] as Array<[PresetName, unknown, string[]]>)("are made of %s's own rows", (preset, item, skus) => {
		const rows = rowsOf([item], { preset });
		expect(rows.map(({ sku }) => sku)).toEqual(skus);
		expect(rows[0]).toMatchObject({ color_name: 'Black', size_name: 'S' });
	});

	it('are made of a JOOR style: what its SKUs name, and colours and sizes that none names', () => {
		const rows = rowsOf([joorStyle()]);
		expect(rows.map(({ color_name: color, size_name: size, upc }) => [color, size, upc])).toEqual([
			['Ink', 'M', '800123456780'],
			['Ink', 'S', ''],
			['Sand', 'S', ''],
			['Sand', 'M', ''],
		]);
		expect(rows[0]).toMatchObject({
			style_number: 'ALD100',
			style_identifier: 'ALD100-X',
			category: '2407',
			season: 'Fall',
			season_year: '2026',
			linesheets: 'Fall 26 Main',
			tags: 'Core',
			material: 'Cotton',
			price_label: 'US',
			price_wholesale: '48.00',
			price_label_2: 'EU',
			price_wholesale_2: '45.00',
			image: 'https://img.example/ink.jpg',
			source_id: '70001',
		});
	});

	it('write semicolons within an entry as commas and say so', () => {
		const { mapped } = toVariantRows([product({ tags: ['a; b', 'c'] })], { preset: 'cin7Core' });
		expect(mapped[0].value.tags).toBe('a, b; c');
		expect(mapped[0].warnings).toEqual([
			'Semicolons of the tag "a; b" were written as commas, since they separate tags in a row.',
		]);
	});

	it('say name and year of a season that is written in one text', () => {
		const season = { name: 'Resort 2027', year: '', code: '' };
		expect(rowsOf([product({ season })])[0]).toMatchObject({ season: 'Resort', season_year: '2027' });
	});

	it('write semicolons in web addresses as they are written there', () => {
		const images = ['https://img.example/a;w=1.jpg', 'https://img.example/b.jpg'];
		expect(rowsOf([product({ images })])[0].style_images).toBe(
			'https://img.example/a%3Bw=1.jpg; https://img.example/b.jpg',
		);
	});

	it('are not made of what is no product or has no variant', () => {
		const { mapped, rejected } = toVariantRows(['text', product({ variants: [] })], { preset: 'cin7Core' });
		expect(mapped).toEqual([]);
		expect(rejected).toMatchObject([
			{ input: 0, reasonCode: 'not-a-product' },
			{ input: 1, reasonCode: 'no-variants', subject: 'Style ALD100' },
		]);
	});
});
