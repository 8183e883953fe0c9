import type { JoorColor, JoorDelivery, JoorPrice, JoorStyle, JoorTag } from '../joor/types';
import { valueOr, type Draft } from './draft';
import { isEmpty, text, type Row } from './read';
import { Findings, pass, refuse, type Ruled } from './result';
import { brandName } from './rules/text/brandName';
import { categories, type CategoryFinder } from './rules/style/categories';
import { customTags } from './rules/style/customTags';
import { withExclusions } from './rules/linesheets/colorExclusions';
import { isYes, linesheets } from './rules/linesheets/linesheet';
import type { OverrideSheet } from './rules/overrides/overrideSheet';
import { colorPrices } from './rules/prices/colorPrices';
import { stylePrices } from './rules/prices/prices';
import { productImages } from './rules/style/productImages';
import { productTypeTag } from './rules/style/productTypeTag';
import type { UnlistedSku } from './rules/style/splitByColor';
import { styleDescription } from './rules/style/styleDescription';
import { styleIdentifier } from './rules/style/styleIdentifier';
import { styleName } from './rules/style/styleName';
import { styleNumber } from './rules/style/styleNumber';
import { supplierCodeTag } from './rules/style/supplierCodeTag';
import { tags, uniqueTags } from './rules/style/tags';
import { tidy } from './rules/text/textCleaning';
import { mendedText } from './rules/text/textRepair';
import type { ValueMapper } from './rules/values/valueMaps';
import type { MappingSettings } from './settings';
import { styleVariants, type NoteSheet } from './styleVariants';

/** Plain text fields of a style that need no rule of their own (joor-v2.md 5.3), with what a person calls them. */
const TEXT_FIELDS = {
	style_country_origin: 'The country of origin',
	division: 'The division',
	division_code: 'The division code',
	fabrication: 'The fabrication',
	fabrication_code: 'The fabrication code',
	silhouette: 'The silhouette',
	silhouette_code: 'The silhouette code',
	source_of_materials: 'The source of materials',
	heel_height: 'The heel height',
	measurements: 'The measurements',
} as const;

/** What is made ready once for all products of a run. */
export interface ProductRules {
	settings: MappingSettings;
	mapper: ValueMapper;
	/** Absent: categories are not looked up. */
	find?: CategoryFinder;
	/** Absent: there is no override sheet. */
	sheet?: OverrideSheet;
}

/** A style, and what belongs to it without being part of it. */
export interface MadeStyle {
	style: JoorStyle;
	unlisted: UnlistedSku[];
	/** By colour code, instead of the style's prices, where colours become styles that may cost otherwise. */
	pricesOfColors: ReadonlyMap<string, JoorPrice[]>;
}

/** Where the values of a style come from, beside its draft. */
export interface StyleSource {
	/** The canonical product. */
	product: Row;
	/** Fields that an override, a row of the sheet or a path of the user gave. */
	replaced: ReadonlySet<string>;
	tags: readonly JoorTag[];
	noteSheet?: NoteSheet;
}

/** Checks and shapes a draft into a style in JOOR's words (joor-v2.md 5.3); all that is wrong with it is told at once. */
export function makeStyle(draft: Draft, source: StyleSource, rules: ProductRules): Ruled<MadeStyle> {
	const { settings, mapper, sheet } = rules;
	const findings = new Findings();
	const number = findings.take(styleNumber(draft.get('style_number'))) ?? '';
	const identifier = findings.take(styleIdentifier(draft.get('style_identifier'), number)) ?? '';
	const { noteSheet } = source;
	const made = findings.take(styleVariants(draft.get('variants'), namesOf(draft), settings, mapper, sheet, noteSheet));
	const ofColors =
		made && settings.splitBy === 'color' && settings.priceTypes.length === 0
			? colorPrices({ ...source, draft }, made.colors, made.byColor, settings)
			: undefined;
	const pricesOfColors = (ofColors && findings.take(ofColors)) ?? new Map<string, JoorPrice[]>();
	const style: JoorStyle = {
		style_name: findings.take(styleName(draft.get('style_name'), settings.repairText)) ?? '',
		style_number: number,
		style_identifier: identifier,
		delivery_overwrite: findings.take(
			deliveryOverwrite(valueOr(draft, 'delivery_overwrite', settings.deliveryOverwrite)),
		),
		prices: (ofColors ? undefined : findings.take(stylePrices(draft, source.product, settings, source.replaced))) ?? [],
		deliveries: findings.take(deliveriesOf(draft, made?.colors ?? [], settings)) ?? [],
		colors: made?.colors ?? [],
		sizes: made?.sizes ?? [],
	};
	if (made) style.skus = made.skus;
	addOptionalFields(style, draft, source, findings, rules);
	return findings.finish({ style, unlisted: made?.unlisted ?? [], pricesOfColors });
}

function deliveriesOf(draft: Draft, colors: readonly JoorColor[], settings: MappingSettings): Ruled<JoorDelivery[]> {
	const found = linesheets(draft, settings);
	if (!found.ok) return found;
	const made = withExclusions(found.value, colors, draft.get('color_exclusions'), settings.linesheetDetails);
	return made.ok ? { ...made, warnings: [...found.warnings, ...made.warnings] } : made;
}

/** Style number and identifier as the source writes them, by which rows of the override sheet name a style. */
export function namesOf(draft: Draft): { styleNumber: string; styleIdentifier: string } {
	const styleNumberText = text(draft.get('style_number'));
	return { styleNumber: styleNumberText, styleIdentifier: text(draft.get('style_identifier')) || styleNumberText };
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
function addOptionalFields(
	style: JoorStyle,
	draft: Draft,
	source: StyleSource,
	findings: Findings,
	{ settings, mapper, find }: ProductRules,
): void {
	const description = findings.take(styleDescription(draft.get('style_description'), settings.repairText));
	if (description) style.style_description = description;
	const plain = (field: string, what: string) => {
		const mended = mendedText(text(draft.get(field)), settings.repairText, what);
		findings.warnings.push(...mended.warnings);
		return tidy(mended.text);
	};
	for (const [field, what] of Object.entries(TEXT_FIELDS)) {
		const value = field === 'division' ? brandName(plain(field, what)) : plain(field, what);
		if (value !== '') style[field as keyof typeof TEXT_FIELDS] = value;
	}
	const material = plain('material', 'The material');
	if (material !== '') style.materials = [{ material }];
	if (!isEmpty(draft.get('minimum'))) style.minimum = findings.take(minimum(draft.get('minimum')));
	if (!isEmpty(draft.get('made_to_order'))) style.made_to_order = isYes(draft.get('made_to_order'));
	const fur = draft.get('contains_fur');
	if (!isEmpty(fur)) style.contains_fur = isYes(fur) ? 'true' : 'false';
	const category = draft.get('category');
	const ids = isEmpty(category) ? undefined : findings.take(categories(category, find, mapper));
	if (ids && ids.length > 0) style.categories = ids;
	const sourceTags = uniqueTags([
		...tags(draft.get('tags')),
		...productTypeTag(draft.get('product_type_tag')),
		...supplierCodeTag(draft.get('supplier_code_tag')),
	]);
	const allTags = [...sourceTags, ...customTags(source.tags)];
	if (allTags.length > 0) style.tags = allTags;
	const images = findings.take(productImages(draft.get('images')));
	if (images && images.length > 0) style.images = images;
}
