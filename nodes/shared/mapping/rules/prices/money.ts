import { text } from '../../read';

/** Amounts in units of their currency. Cents are made once and only by rounding half away from zero. */

const AFFIX = /^(?:[A-Z]{3}\s?|[A-Z]{1,2}(?=\p{Sc}))?(?:\p{Sc}\s?)?|(?:\s?\p{Sc})?(?:\s?[A-Z]{3})?$/gu;
/** Currencies that are written as words: `kr 48`, `48 kr`, `499 z\u0142`. */
const WORDED = /^(?:kr|Kr|Fr|Rs)\.?\s?|\s?(?:kr|Kr|z\u0142|K\u010d|Ft)\.?$/g;
/** No cents: `48.-`, `48,-`. */
const NO_CENTS = /(?<=\d)[.,][-\u2013]{1,2}$/;
const LARGEST = 1e12;

/**
 * Reads an amount: a number, or text such as `1234.5`, `$1,234.50`, `1.234,50`, `1 234,50 EUR`, `48 kr`, `48.-`,
 * `(12.00)`.
 * A single comma before exactly three digits separates thousands (`1,234`), any other single comma is the decimal one;
 * a single dot is always the decimal one, as JOOR writes it (joor-v2.md 11.4). `undefined` when it is no amount.
 */
export function parseMoney(value: unknown): number | undefined {
	if (typeof value === 'number') return inRange(value);
	const whole = text(value);
	if (whole === '' || whole.length > 40) return undefined;
	const negative = /^\(.*\)$/.test(whole) || /^\D{0,5}[-\u2212]/.test(whole);
	const bare = whole
		.replace(/^\((.*)\)$/, '$1')
		.replace(/^(\D{0,5}?)[-\u2212]\s?/, '$1')
		.replace(AFFIX, '')
		.replace(WORDED, '')
		.replace(NO_CENTS, '');
	const plain = toPlain(bare);
	if (plain === undefined) return undefined;
	return inRange(negative ? -Number(plain) : Number(plain));
}

function inRange(amount: number): number | undefined {
	return Number.isFinite(amount) && Math.abs(amount) <= LARGEST ? amount : undefined;
}

/** The digits with at most one dot, or nothing when the separators make no sense. */
function toPlain(bare: string): string | undefined {
	const compact = bare.replace(/(?<=\d)[\s\u00a0\u202f'\u2019](?=\d{3}(?:\D|$))/g, '').trim();
	if (!/^\d[\d.,]*$|^[.,]\d+$/.test(compact)) return undefined;
	const lastComma = compact.lastIndexOf(',');
	const lastDot = compact.lastIndexOf('.');
	if (lastComma < 0 && lastDot < 0) return compact;
	const decimal = decimalSeparator(compact, lastComma, lastDot);
	const thousands = decimal === ',' ? '.' : ',';
	const [units, fraction = '', ...rest] = decimal === '' ? [compact] : compact.split(decimal);
	if (rest.length > 0) return undefined;
	const groups = units.split(decimal === '' ? /[.,]/ : thousands);
	const grouped = groups.slice(1).every((group) => group.length === 3) && (groups.length === 1 || groups[0] !== '');
	return grouped && /^\d*$/.test(fraction) ? `${groups.join('') || '0'}.${fraction || '0'}` : undefined;
}

function decimalSeparator(compact: string, lastComma: number, lastDot: number): ',' | '.' | '' {
	if (lastComma >= 0 && lastDot >= 0) return lastComma > lastDot ? ',' : '.';
	const separator = lastComma >= 0 ? ',' : '.';
	const times = compact.split(separator).length - 1;
	if (times > 1) return '';
	return separator === ',' && /^\d{1,3},\d{3}$/.test(compact) ? '' : separator;
}

/** Rounds half away from zero at `digits` decimals, by the number as it is written: 1.005 becomes 1.01. */
export function roundAt(amount: number, digits: number): number {
	if (!Number.isFinite(amount)) return 0;
	const shown = String(Math.abs(amount));
	// Numbers written with an exponent are either far below a cent or far above any price.
	const rounded = shown.includes('e')
		? Number(Math.abs(amount).toFixed(digits))
		: Number(`${Math.round(Number(`${shown}e${digits}`))}e-${digits}`);
	return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds to whole cents. */
export function roundCents(amount: number): number {
	return roundAt(amount, 2);
}

/** Decimal text with two digits, as JOOR's examples send prices (joor-v2.md 5.4). */
export function formatMoney(amount: number): string {
	return roundCents(amount).toFixed(2);
}

/** Price times quantity to the cent, counted in hundredths of a cent so that no binary dust can tip it. */
export function lineTotal(unitPrice: number, quantity: number): number {
	return roundCents((Math.round(roundAt(unitPrice, 4) * 10_000) * quantity) / 10_000);
}

/** Sum to the cent. */
export function sumCents(amounts: number[]): number {
	return amounts.reduce((sum, amount) => sum + Math.round(roundCents(amount) * 100), 0) / 100;
}
