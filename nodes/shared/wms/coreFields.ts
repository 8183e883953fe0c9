import type { Option } from '../mapping/model';
import { row, text, type Row } from '../mapping/read';
import { parseSeason } from '../mapping/rules/linesheets/seasonText';
import type { SkuDetail } from './skuDetail';
import { firstText, isoUtc, numeric, textList, unique } from './values';

/** `image_url_2` and `Image URL 2` are the same field. */
function plain(name: string): string {
	return name
		.toLowerCase()
		.replace(/colour/g, 'color')
		.replace(/[^a-z0-9]/g, '');
}

/** Names under which a field is looked for, in their plain form. First those of Extensiv's core product (1.4). */
const NAMES = {
	upc: ['upc', 'upccode', 'barcode', 'ean', 'gtin'],
	styleNumber: ['stylenumber', 'styleno', 'style', 'parentsku'],
	name: ['stylename', 'name', 'productname', 'title'],
	description: ['description', 'longdescription', 'bodyhtml'],
	shortDescription: ['descriptionshort', 'shortdescription'],
	productType: ['producttype', 'type'],
	supplierCode: ['suppliercode', 'vendorcode'],
	brand: ['vendor', 'brand'],
	category: ['category', 'categories', 'categorypath'],
	tags: ['tags', 'labels'],
	season: ['season', 'seasonname'],
	seasonYear: ['seasonyear', 'year'],
	seasonCode: ['seasoncode'],
	linesheets: ['linesheet', 'linesheets', 'linesheetname', 'collection', 'collections'],
	color: ['color', 'colorname'],
	colorCode: ['colorcode'],
	size: ['size', 'sizename'],
	sizeCode: ['sizecode'],
	currency: ['currency', 'currencycode'],
	wholesale: ['wholesaleprice', 'wholesale'],
	retail: ['retailprice', 'regularprice', 'retail', 'msrp', 'suggestedretailprice'],
	images: ['images', 'imageurls', 'image', 'imageurl'],
	variantImages: ['colorimage', 'colorimageurl', 'variantimage', 'variantimageurl', 'swatchimage'],
	countryOfOrigin: ['countryoforigin', 'origin'],
	status: ['status', 'active'],
	updatedAt: ['lastupdateddatetime', 'updatedat', 'modifiedat'],
} as const;

/** Fields that have been read or that say nothing about the product. */
const NOT_ATTRIBUTES = new Set<string>([
	...Object.values(NAMES).flat(),
	...['sku', 'aliases', 'customfields', 'wmsproductmainid', 'quantity', 'stockquantity'],
]);
const NUMBERED_IMAGE = /^image(?:url)?(\d+)$/;
const INACTIVE = ['inactive', 'draft', 'archived', 'disabled', 'deprecated', 'false', '0', 'n', 'no'];

function categoryText(value: unknown): string {
	return Array.isArray(value) ? (textList(value)[0] ?? '') : text(value);
}

function imageList(value: unknown): string[] {
	const entries = Array.isArray(value) ? value : text(value).split(/[,\s]+/);
	return entries.map((entry) => firstText(entry, row(entry).url, row(entry).src, row(entry).href)).filter(Boolean);
}

function activeOf(status: string): boolean | undefined {
	return status ? !INACTIVE.includes(status.toLowerCase()) : undefined;
}

/**
 * Reads a flat product record under all the names that its fields may have: Extensiv's core product names, and those
 * of sheets and product masters. None of them is promised by the vendor (wms-systems.md 1.4), so absent is normal.
 */
export function readCoreFields(record: Row): SkuDetail {
	const custom = row(record.custom_fields ?? record.customFields);
	const fields = new Map(Object.entries({ ...custom, ...record }).map(([name, value]) => [plain(name), value]));
	const value = (key: keyof typeof NAMES): unknown => {
		const name = NAMES[key].find((candidate) => {
			const found = fields.get(candidate);
			return found !== undefined && found !== null && found !== '';
		});
		return name === undefined ? undefined : fields.get(name);
	};
	const said = (key: keyof typeof NAMES) => text(value(key));
	const option = (name: keyof typeof NAMES, code: keyof typeof NAMES): Option => ({
		name: said(name),
		code: said(code),
	});
	const numbered = [...fields.entries()]
		.map(([name, url]) => ({ position: Number(NUMBERED_IMAGE.exec(name)?.[1] ?? NaN), url: text(url) }))
		.filter((image) => Number.isFinite(image.position) && image.url)
		.sort((a, b) => a.position - b.position)
		.map((image) => image.url);
	const season = parseSeason(value('season'));
	const attributes = Object.entries({ ...custom, ...record }).filter(
		([name, entry]) => !NOT_ATTRIBUTES.has(plain(name)) && !NUMBERED_IMAGE.test(plain(name)) && text(entry) !== '',
	);
	return {
		sku: text(record.sku),
		upc: said('upc'),
		styleNumber: said('styleNumber'),
		sourceId: '',
		name: said('name'),
		description: said('description'),
		shortDescription: said('shortDescription'),
		productType: said('productType'),
		supplierCode: said('supplierCode'),
		brand: said('brand'),
		category: categoryText(value('category')),
		tags: textList(value('tags')),
		season: { name: season.name, year: season.year || said('seasonYear'), code: said('seasonCode') || season.code },
		linesheets: textList(value('linesheets')),
		color: option('color', 'colorCode'),
		size: option('size', 'sizeCode'),
		currency: said('currency').toUpperCase(),
		wholesale: numeric(value('wholesale')),
		retail: numeric(value('retail')),
		styleImages: unique([...imageList(value('images')), ...numbered]),
		variantImages: imageList(value('variantImages')),
		countryOfOrigin: said('countryOfOrigin'),
		attributes: Object.fromEntries(attributes.map(([name, entry]) => [name, text(entry)])),
		active: activeOf(said('status')),
		updatedAt: isoUtc(value('updatedAt')),
		raw: record,
	};
}
