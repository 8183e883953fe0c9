import type { JoorStyle } from '../joor/types';
import { drafter, type Drafter, type Origins } from './draft';
import { explainer, type Seen } from './explain';
import { makeStyle, namesOf, type MadeStyle, type ProductRules } from './makeStyle';
import type { Override } from './options';
import { pathNotes, type PlacesOf } from './pathNotes';
import { isEmpty, rows, text, type Row } from './read';
import {
	Findings,
	refuse,
	rejectInput,
	subjectOf,
	type FieldRejection,
	type Mapped,
	type MapResult,
	type Ruled,
} from './result';
import { categoryFinder } from './rules/style/categories';
import { applyOwners } from './rules/style/owners';
import { overrideSheet, type SheetOverride } from './rules/overrides/overrideSheet';
import { selector } from './rules/style/selection';
import { splitByColor } from './rules/style/splitByColor';
import { valueMapper, type ValueMapper } from './rules/values/valueMaps';
import type { MappingSettings } from './settings';
import { readProducts, type SourceProduct } from './sources';
import { isOfVariants, noteSheetOfVariant, variantPathNoter } from './variantOrigins';
import { crossChecks } from './sources/crossChecks';
import { productReader } from './sources/readProducts';

/** What watches a mapping: it is told of every object, mapped or refused. */
export type Observer = (seen: Seen) => void;

/**
 * Maps products, after bringing rows of one style together; see `mapProducts` in engine.ts. A `mapper` of the caller
 * tells afterwards what no value map named.
 */
export function mapProductItems(
	items: readonly unknown[],
	settings: MappingSettings,
	mapper: ValueMapper = valueMapper(settings),
	observe?: Observer,
): MapResult<JoorStyle> {
	const result: MapResult<JoorStyle> = { mapped: [], rejected: [], notes: [] };
	const { products, unreadable } = readProducts(items, settings);
	for (const input of unreadable) {
		const words = 'The item is not a product: a record with name and variants is needed.';
		result.rejected.push(rejectInput(input, refuse('', 'not-a-product', words).rejections));
	}
	const across = crossChecks(products);
	const find = settings.categories && categoryFinder(settings.categories, settings.unknownCategory);
	const sheet = settings.overrideTable.length > 0 ? overrideSheet(settings.overrideTable, settings.today) : undefined;
	const rules: ProductRules = { settings, mapper, find, sheet };
	const mapOne = productMapper(rules, observe);
	for (const [index, source] of products.entries()) {
		const made = mapOne(source, across.get(index) ?? []);
		if (made.ok) result.mapped.push(...made.value);
		else {
			const subject = subjectOf('Style', text(source.product.styleNumber));
			for (const input of source.inputs) result.rejected.push(rejectInput(input, made.rejections, subject));
		}
	}
	result.rejected.sort((one, two) => one.input - two.input);
	result.notes?.push(
		...pathNotes('productToJoor', settings.sourcePaths, placesIn(products)),
		...(sheet?.notes() ?? []),
	);
	return result;
}

/** Items and their variants as they came, as paths of the user read them. */
function placesIn(products: readonly SourceProduct[]): PlacesOf {
	return function* (field) {
		for (const { product, records, fromSource } of products) {
			if (!isOfVariants(field)) yield* records;
			else for (const variant of rows(product.variants)) yield fromSource ? variant.raw : variant;
		}
	};
}

type ProductMapper = (source: SourceProduct, across: readonly FieldRejection[]) => Ruled<Array<Mapped<JoorStyle>>>;

function productMapper(rules: ProductRules, observe: Observer | undefined): ProductMapper {
	const { settings } = rules;
	const draftOf = drafter('productToJoor', settings);
	const select = selector(settings);
	const explain = settings.explain ? explainer('productToJoor', settings.preset) : undefined;
	const notePaths = variantPathNoter(settings.sourcePaths);
	const watched = explain !== undefined || observe !== undefined;
	// Prices of price types and of colours yield to what was given for the style.
	const needsOrigins = settings.priceTypes.length > 0 || settings.splitBy === 'color';
	return (source, across) => {
		const product = source.product as unknown as Row;
		const findings = new Findings();
		findings.warnings.push(...source.warnings);
		findings.rejections.push(...source.refusals, ...across);
		findings.take(select(product));
		if (product.active === false && !settings.includeInactive) findings.take(inactive(product));
		const origins: Origins | undefined = watched || needsOrigins ? new Map() : undefined;
		const draft = styleDraft(source, draftOf, rules, findings, origins);
		const noteSheet = origins && ((override: SheetOverride) => noteSheetOfVariant(origins, override));
		if (origins) notePaths(source, origins);
		const tags = source.inputs.flatMap((input) => settings.customTags?.[input] ?? []);
		const replaced = new Set([...(origins ?? [])].flatMap(([field, { by }]) => (by === 'preset' ? [] : [field])));
		// What is not sent to JOOR anyway is not picked to pieces.
		const wanted = findings.rejections.every(({ field }) => field !== '');
		const made = wanted ? findings.take(makeStyle(draft, { product, replaced, tags, noteSheet }, rules)) : undefined;
		const styles = made && findings.take(partsOf(made, settings));
		const finished = findings.finish(styles ?? []);
		const seen = (value: JoorStyle | undefined): Seen => ({
			inputs: source.inputs,
			subject: subjectOf('Style', text(product.styleNumber)),
			draft,
			origins: origins ?? new Map(),
			item: product,
			fromSource: source.fromSource,
			value,
			rejections: finished.ok ? [] : finished.rejections,
		});
		observe?.(seen(finished.ok ? styles?.[0] : undefined));
		if (!finished.ok) return finished;
		const mapped = finished.value.map((style): Mapped<JoorStyle> => {
			const { style: owned, fieldOwners } = applyOwners(style, settings.owners);
			const value = Object.keys(fieldOwners).length > 0 ? { ...owned, field_owners: fieldOwners } : owned;
			const { inputs } = source;
			return { value, inputs, warnings: finished.warnings, ...(explain ? { explain: explain(seen(value)) } : {}) };
		});
		return { ok: true, value: mapped, warnings: [] };
	};
}

/** The draft of a style: preset and paths, then overrides of the node, then those of the sheet. */
function styleDraft(
	source: SourceProduct,
	draftOf: Drafter,
	{ settings, sheet }: ProductRules,
	findings: Findings,
	origins: Origins | undefined,
) {
	const { product } = source;
	const records = source.fromSource ? source.records : [product, ...source.records];
	const own = overridesOf(source, settings);
	if (!sheet) return draftOf(product, own, records, origins);
	const rows = findings.take(sheet.forStyle(namesOf(draftOf(product, own, records)))) ?? [];
	return draftOf(product, [...own, ...rows.map(asOverride)], records, origins);
}

function asOverride({ field, value, row, reason }: SheetOverride): Override {
	return { field, value, row: `row ${row}${reason === '' ? '' : `: ${reason}`}` };
}

/**
 * The style's overrides: of several items, the first that gives a field a value counts, because a parent or a variant
 * need not have what an expression looks for. A field is cleared where none of them has a value.
 */
function overridesOf({ inputs, speaker }: SourceProduct, { overrides }: MappingSettings): readonly Override[] {
	if (!overrides) return [];
	if (inputs.length === 1) return overrides[inputs[0]] ?? [];
	const first = new Map<string, Override>();
	for (const input of [speaker, ...inputs]) {
		for (const override of overrides[input] ?? []) {
			const known = first.get(override.field);
			if (!known || (isEmpty(known.value) && !isEmpty(override.value))) first.set(override.field, override);
		}
	}
	return [...first.values()];
}

function inactive(product: Row): Ruled<never> {
	const words = `The style ${text(product.styleNumber)} is inactive in the source, so it is not sent to JOOR.`;
	return refuse('', 'inactive-style', words);
}

function partsOf(made: MadeStyle, { splitBy, splitIdentifier }: MappingSettings): Ruled<JoorStyle[]> {
	const { style, unlisted, pricesOfColors } = made;
	if (splitBy === 'style') return { ok: true, value: [style], warnings: [] };
	const parts = splitByColor(style, splitIdentifier, unlisted);
	if (!parts.ok) return parts;
	const priced = parts.value.map((part) => {
		const prices = pricesOfColors.get(part.colors[0]?.color_code);
		return prices ? { ...part, prices } : part;
	});
	return { ...parts, value: priced };
}

/** Whether any product has a category, so that JOOR's list is worth reading. */
export function anyCategory(items: readonly unknown[], settings: MappingSettings): boolean {
	const read = productReader(settings);
	const draftOf = drafter('productToJoor', settings);
	const inSheet = settings.overrideTable.some((row) =>
		Object.keys(row).some((column) => column.trim().toLowerCase() === 'category'),
	);
	if (inSheet) return true;
	return items.some((item, index) => {
		const found = read(item, index);
		if (!found) return false;
		const { product, fromSource } = found;
		const draft = draftOf(product, settings.overrides?.[index] ?? [], [fromSource ? product.raw : product]);
		return !isEmpty(draft.get('category'));
	});
}
