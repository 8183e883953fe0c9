import type { JoorStyle } from '../joor/types';
import { drafter, valueOr, type Draft } from './draft';
import type { Override } from './options';
import { isEmpty, text, type Row } from './read';
import { Findings, pass, refuse, rejectInput, subjectOf, type MapResult, type Ruled } from './result';
import { categories, categoryFinder, type CategoryFinder } from './rules/categories';
import { currencyCode } from './rules/currency';
import { isYes, linesheet } from './rules/linesheet';
import { productImages } from './rules/productImages';
import { productTypeTag } from './rules/productTypeTag';
import { retailPrice } from './rules/retailPrice';
import { styleDescription } from './rules/styleDescription';
import { styleIdentifier } from './rules/styleIdentifier';
import { styleName } from './rules/styleName';
import { styleNumber } from './rules/styleNumber';
import { supplierCodeTag } from './rules/supplierCodeTag';
import { tags, uniqueTags } from './rules/tags';
import { tidy } from './rules/textCleaning';
import { variantPriceWarnings } from './rules/variantPrices';
import { variants } from './rules/variants';
import { wholesalePrice } from './rules/wholesalePrice';
import type { MappingSettings } from './settings';
import { readProducts, type SourceProduct } from './sources';
import { crossChecks } from './sources/crossChecks';
import { productReader } from './sources/readProducts';

/** Plain text fields of a style that need no rule of their own (joor-v2.md 5.3). */
const TEXT_FIELDS = [
	'style_country_origin',
	'division',
	'division_code',
	'fabrication',
	'fabrication_code',
	'silhouette',
	'silhouette_code',
	'source_of_materials',
	'heel_height',
	'contains_fur',
	'measurements',
] as const;

/** Maps products, after bringing rows of one style together; see `mapProducts` in engine.ts. */
export function mapProductItems(items: readonly unknown[], settings: MappingSettings): MapResult<JoorStyle> {
	const result: MapResult<JoorStyle> = { mapped: [], rejected: [] };
	const { products, unreadable } = readProducts(items, settings);
	for (const input of unreadable) {
		const words = 'The item is not a product: a record with name and variants is needed.';
		result.rejected.push(rejectInput(input, refuse('', 'not-a-product', words).rejections));
	}
	const across = crossChecks(products);
	const draftOf = drafter('productToJoor', settings);
	const find = settings.categories && categoryFinder(settings.categories, settings.unknownCategory);
	for (const [index, source] of products.entries()) {
		const { product, inputs } = source;
		const findings = new Findings();
		findings.warnings.push(...source.warnings);
		findings.rejections.push(...source.refusals, ...(across.get(index) ?? []));
		const draft = draftOf(product, overridesOf(source, settings), source.fromSource ? product.raw : product);
		const style = findings.take(mapProduct(product as unknown as Row, draft, settings, find));
		const made = findings.finish(style as JoorStyle);
		if (made.ok) result.mapped.push({ value: made.value, inputs, warnings: made.warnings });
		else {
			const subject = subjectOf('Style', text(product.styleNumber));
			for (const input of inputs) result.rejected.push(rejectInput(input, made.rejections, subject));
		}
	}
	result.rejected.sort((one, two) => one.input - two.input);
	return result;
}

/** The style's overrides: of several items, the first that gives a field counts. */
function overridesOf({ inputs }: SourceProduct, { overrides }: MappingSettings): readonly Override[] {
	if (!overrides) return [];
	if (inputs.length === 1) return overrides[inputs[0]] ?? [];
	const first = new Map<string, Override>();
	for (const input of inputs) {
		for (const override of overrides[input] ?? []) {
			if (!first.has(override.field)) first.set(override.field, override);
		}
	}
	return [...first.values()];
}

function mapProduct(
	product: Row,
	draft: Draft,
	settings: MappingSettings,
	find: CategoryFinder | undefined,
): Ruled<JoorStyle> {
	if (product.active === false && !settings.includeInactive) {
		const words = `The style ${text(product.styleNumber)} is inactive in the source, so it is not sent to JOOR.`;
		return refuse('', 'inactive-style', words);
	}
	const findings = new Findings();
	const number = findings.take(styleNumber(draft.get('style_number'))) ?? '';
	const style: JoorStyle = {
		style_name: findings.take(styleName(draft.get('style_name'))) ?? '',
		style_number: number,
		style_identifier: findings.take(styleIdentifier(draft.get('style_identifier'), number)) ?? '',
		delivery_overwrite: findings.take(
			deliveryOverwrite(valueOr(draft, 'delivery_overwrite', settings.deliveryOverwrite)),
		),
		prices: [findings.take(price(product, draft, settings)) ?? NO_PRICE],
		deliveries: findings.take(linesheetOf(draft, settings)) ?? [],
		colors: [],
		sizes: [],
	};
	Object.assign(style, findings.take(variants(draft.get('variants'))));
	addOptionalFields(style, draft, findings, find);
	return findings.finish(style);
}

const NO_PRICE = { price_label: '', price_currency: '', price_wholesale: '' };

function price(product: Row, draft: Draft, settings: MappingSettings): Ruled<JoorStyle['prices'][number]> {
	const findings = new Findings();
	const wholesale = findings.take(wholesalePrice(draft.get('price_wholesale'))) ?? '';
	const retail = findings.take(retailPrice(draft.get('price_retail'), wholesale)) ?? '';
	const stated = valueOr(draft, 'price_currency', settings.currency) || settings.currency;
	const currency = findings.take(currencyCode('price_currency', stated)) ?? '';
	findings.warnings.push(...variantPriceWarnings(product.variants, wholesale));
	const label = tidy(text(valueOr(draft, 'price_label', settings.priceLabel)));
	const made = { price_label: label, price_currency: currency, price_wholesale: wholesale };
	if (retail === '') return findings.finish(made);
	const retailCurrency = valueOr(draft, 'price_currency_retail', currency) || currency;
	const price_currency_retail = findings.take(currencyCode('price_currency_retail', retailCurrency)) ?? '';
	return findings.finish({ ...made, price_retail: retail, price_currency_retail });
}

function linesheetOf(draft: Draft, settings: MappingSettings): Ruled<JoorStyle['deliveries']> {
	return linesheet({
		linesheet: draft.get('linesheet'),
		season: draft.get('season'),
		fallback: settings.defaultLinesheet,
		code: draft.get('linesheet_code'),
		shipStart: valueOr(draft, 'date_delivery_start', settings.shipStart),
		shipEnd: valueOr(draft, 'date_delivery_end', settings.shipEnd),
		cancelDate: draft.get('date_cancel'),
		isPublic: valueOr(draft, 'public', settings.publicLinesheets),
	});
}

/** 1..4 (joor-v2.md 5.2); a cleared one is 2, which leaves hand-made linesheets alone. */
function deliveryOverwrite(value: unknown): Ruled<number> {
	const handling = isEmpty(value) ? 2 : Number(text(value));
	if ([1, 2, 3, 4].includes(handling)) return pass(handling);
	const words = `The linesheet handling "${text(value).slice(0, 20)}" is not one of 1, 2, 3 and 4.`;
	return refuse('delivery_overwrite', 'bad-delivery-overwrite', words);
}

function minimum(value: unknown): Ruled<number> {
	const units = Number(text(value));
	if (Number.isSafeInteger(units) && units >= 0) return pass(units);
	const words = `The minimum quantity "${text(value).slice(0, 20)}" is not a whole number of units.`;
	return refuse('minimum', 'bad-minimum', words);
}

/** What is only sent when there is something to send. */
function addOptionalFields(style: JoorStyle, draft: Draft, findings: Findings, find: CategoryFinder | undefined): void {
	const description = findings.take(styleDescription(draft.get('style_description')));
	if (description) style.style_description = description;
	for (const field of TEXT_FIELDS) {
		const value = tidy(text(draft.get(field)));
		if (value !== '') style[field] = value;
	}
	const material = tidy(text(draft.get('material')));
	if (material !== '') style.materials = [{ material }];
	if (!isEmpty(draft.get('minimum'))) style.minimum = findings.take(minimum(draft.get('minimum')));
	if (!isEmpty(draft.get('made_to_order'))) style.made_to_order = isYes(draft.get('made_to_order'));
	const ids = isEmpty(draft.get('category')) ? undefined : findings.take(categories(draft.get('category'), find));
	if (ids && ids.length > 0) style.categories = ids;
	const allTags = uniqueTags([
		...tags(draft.get('tags')),
		...productTypeTag(draft.get('product_type_tag')),
		...supplierCodeTag(draft.get('supplier_code_tag')),
	]);
	if (allTags.length > 0) style.tags = allTags;
	const images = findings.take(productImages(draft.get('images')));
	if (images && images.length > 0) style.images = images;
}

/** Whether any product has a category, so that JOOR's list is worth reading. */
export function anyCategory(items: readonly unknown[], settings: MappingSettings): boolean {
	const read = productReader(settings);
	const draftOf = drafter('productToJoor', settings);
	return items.some((item, index) => {
		const found = read(item, index);
		if (!found) return false;
		const { product, fromSource } = found;
		const draft = draftOf(product, settings.overrides?.[index] ?? [], fromSource ? product.raw : product);
		return !isEmpty(draft.get('category'));
	});
}
