import { invalid } from './refusal';
import { readColors, readDeliveries, readImages, readPrices, readSizes, readSkus, readTags } from './styleParts';
import { Findings, type StyleRules } from './styleFindings';
import { FLAG_FIELDS, KNOWN_FIELDS, TEXT_FIELDS, type StyleInput } from './styleInput';
import { flag, isFields, members, text, wholeNumber, type Fields } from './values';

const IDENTITY = { style_name: 100, style_number: 45, style_identifier: 100 };

function readPlain(style: Fields, findings: Findings): Record<string, string> {
	const plain: Record<string, string> = {};
	for (const [name, maximum] of Object.entries(TEXT_FIELDS)) {
		if (style[name] === undefined) continue;
		plain[name] = text(style[name]);
		if (plain[name].length > maximum) findings.add(`${name} is longer than ${maximum} characters`);
	}
	for (const name of FLAG_FIELDS) {
		if (style[name] === undefined || style[name] === '') continue;
		const value = flag(style[name]);
		if (value === undefined) findings.add(`${name} must be true or false`);
		else plain[name] = String(value);
	}
	if (style.minimum !== undefined && style.minimum !== '') {
		if (wholeNumber(style.minimum) === undefined) findings.add('minimum must be a whole number');
		plain.minimum = text(style.minimum);
	}
	return plain;
}

function readIdentity(style: Fields, findings: Findings): { number?: string; identifier?: string } {
	for (const name of ['style_number', 'style_identifier'] as const) {
		const maximum = IDENTITY[name];
		if (text(style[name]).length > maximum) findings.add(`${name} is longer than ${maximum} characters`);
	}
	const named = (name: string): string | undefined => (style[name] === undefined ? undefined : text(style[name]));
	return { number: named('style_number'), identifier: named('style_identifier') };
}

function readCategories(style: Fields, rules: StyleRules, findings: Findings): number[] | undefined {
	return findings.rows(style, 'categories', 'category')?.map((category) => {
		const id = wholeNumber(category.category_id) ?? -1;
		if (!rules.categoryIds.has(id)) findings.add(`category_id "${text(category.category_id)}" does not exist`);
		return id;
	});
}

/** `<material><material>Cotton</material></material>` and the plain form are both read: the nesting is inferred. */
function readMaterials(style: Fields): string[] | undefined {
	if (style.materials === undefined) return undefined;
	const rows = members(style.materials, 'material') ?? [style.materials];
	return rows.map((row) => (isFields(row) ? text(row.material) : text(row))).filter((material) => material !== '');
}

/**
 * One style of a POST, PUT or bulk call, checked against joor-v2.md 5.3; refuses it with all findings in one comment.
 * `complete` asks for the required fields (a create); a PUT may carry only what changes.
 */
export function readStyle(style: unknown, rules: StyleRules, complete: boolean): StyleInput {
	if (!isFields(style)) throw invalid('style must be an object with the fields of one style');
	for (const name of Object.keys(style)) if (!KNOWN_FIELDS.has(name)) rules.ignoredFields.add(`style.${name}`);
	const findings = new Findings();
	for (const name of Object.keys(IDENTITY)) {
		const missing = complete ? text(style[name]) === '' : style[name] !== undefined && text(style[name]) === '';
		if (missing) findings.add(`${name} is required`);
	}
	if (complete && (style.prices === undefined || style.prices === '')) findings.add('at least one price is required');
	const overwrite = style.delivery_overwrite === undefined ? 1 : wholeNumber(style.delivery_overwrite);
	if (overwrite !== 1 && overwrite !== 2 && overwrite !== 3 && overwrite !== 4) {
		findings.add('delivery_overwrite must be 1, 2, 3 or 4');
	}
	const colors = readColors(style, findings);
	const sizes = readSizes(style, findings);
	const input: StyleInput = {
		...readIdentity(style, findings),
		plain: readPlain(style, findings),
		categoryIds: readCategories(style, rules, findings),
		materials: readMaterials(style),
		badges: findings.rows(style, 'badges', 'badge')?.map((row) => text(row.badge_name)),
		prices: readPrices(style, rules, findings),
		colors,
		sizes,
		tags: readTags(style, rules, findings),
		skus: readSkus(style, findings),
		images: readImages(style, findings),
		deliveries: readDeliveries(style, findings),
		overwrite: (overwrite ?? 1) as StyleInput['overwrite'],
	};
	if (findings.list.length > 0) throw invalid(findings.list.join('; '));
	return input;
}
