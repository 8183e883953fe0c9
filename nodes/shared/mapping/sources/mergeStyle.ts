import type { Price, Product } from '../model';
import { isEmpty, row, rows, sameName, text, texts, type Row } from '../read';

/** Texts of the style that rows repeat; the first that is stated counts. */
const TEXTS = [
	'sourceId',
	'styleNumber',
	'name',
	'description',
	'shortDescription',
	'productType',
	'supplierCode',
	'brand',
	'category',
	'countryOfOrigin',
	'updatedAt',
] as const;

/** Texts in which rows of one style must not differ without a word. */
const LABELS: Partial<Record<(typeof TEXTS)[number], string>> = {
	category: 'category',
	countryOfOrigin: 'country of origin',
	productType: 'product type',
	brand: 'brand',
};

const LISTS = ['tags', 'linesheets', 'images'] as const;

/**
 * What a further row adds to a style: texts that the style lacks, tags, linesheets and images that are new, prices of
 * further price lists. A text that differs is left, with a warning for those that buyers would notice.
 */
export function mergeStyleFields(style: Product, further: Product): { fields: Partial<Product>; warnings: string[] } {
	const fields: Partial<Product> = {};
	const warnings: string[] = [];
	for (const name of TEXTS) {
		const [mine, theirs] = [text(style[name]), text(further[name])];
		if (theirs === '' || mine === theirs) continue;
		if (mine === '') fields[name] = theirs;
		else if (LABELS[name] && sameName(mine) !== sameName(theirs)) {
			warnings.push(`The rows have different ${LABELS[name]}s: "${mine}" was used, not "${theirs}".`);
		}
	}
	for (const name of LISTS) {
		const mine = texts(style[name]);
		const news = texts(further[name]).filter((one) => !mine.includes(one));
		if (news.length > 0) fields[name] = [...mine, ...new Set(news)];
	}
	const prices = newPrices(rows(style.prices), rows(further.prices));
	if (prices.length > 0) fields.prices = [...rows(style.prices), ...prices] as unknown as Price[];
	if (isEmpty(style.season) && !isEmpty(further.season)) fields.season = further.season;
	const mine = row(style.attributes);
	const news = Object.entries(row(further.attributes)).filter(
		([name, value]) => !isEmpty(value) && isEmpty(mine[name]),
	);
	if (news.length > 0) fields.attributes = { ...mine, ...Object.fromEntries(news) } as Record<string, string>;
	// A style is for sale when any of its rows is.
	if (style.active === false && further.active !== false) fields.active = true;
	return { fields, warnings };
}

function newPrices(mine: readonly Row[], theirs: readonly Row[]): Row[] {
	const same = (one: Row) => (other: Row) =>
		sameName(text(one.label)) === sameName(text(other.label)) && text(one.currency) === text(other.currency);
	return theirs.filter((price) => !mine.some(same(price)));
}
