import { asRow, row, text } from '../../read';
import { parseMoney, roundAt } from '../../rules/prices/money';

/** Weights and lengths with their units. */

export interface Measure {
	value: number;
	/** Short form, such as `kg` or `in`; '' when the channel states none. */
	unit: string;
}

const UNITS: Readonly<Record<string, string>> = {
	kilogram: 'kg',
	kilograms: 'kg',
	kgs: 'kg',
	gram: 'g',
	grams: 'g',
	pound: 'lb',
	pounds: 'lb',
	lbs: 'lb',
	ounce: 'oz',
	ounces: 'oz',
	inch: 'in',
	inches: 'in',
	centimeter: 'cm',
	centimeters: 'cm',
	millimeter: 'mm',
	millimeters: 'mm',
	meter: 'm',
	meters: 'm',
	foot: 'ft',
	feet: 'ft',
	yard: 'yd',
	yards: 'yd',
};

/** How many kilograms or centimetres one unit is; exact by definition. */
const FACTORS: Readonly<Record<string, number>> = {
	kg: 1,
	g: 0.001,
	lb: 0.45359237,
	oz: 0.028349523125,
	cm: 1,
	mm: 0.1,
	m: 100,
	in: 2.54,
	ft: 30.48,
	yd: 91.44,
};

/** The short form of a unit: `POUNDS`, `lbs` and `lb` are `lb`. */
export function shortUnit(unit: unknown): string {
	const name = text(unit).toLowerCase();
	return Object.hasOwn(UNITS, name) ? UNITS[name] : name;
}

/** A measure of `{ value, unit }`, or of a number with its unit beside it; nothing for what is no number. */
export function measureOf(found: unknown, unit?: unknown): Measure | undefined {
	const given = asRow(found);
	const value = parseMoney(given ? given.value : found);
	if (value === undefined || value < 0) return undefined;
	return { value, unit: shortUnit(given?.unit ?? unit) };
}

/** A measure in another unit of the same kind, with four decimals; nothing for units that are not known. */
export function converted({ value, unit }: Measure, to: string): number | undefined {
	if (unit === to) return roundAt(value, 4);
	if (!Object.hasOwn(FACTORS, unit) || !Object.hasOwn(FACTORS, to)) return undefined;
	return roundAt((value * FACTORS[unit]) / FACTORS[to], 4);
}

/** A measure as text, such as `0.35 kg`. */
export function measureText(measure: Measure | undefined): string | undefined {
	return measure && `${measure.value} ${measure.unit}`.trim();
}

/** The unit that a row, or the item around it, states beside its weight (Shopify's REST form, Etsy). */
export function weightUnit(item: unknown, around?: unknown): unknown {
	const [own, outer] = [row(item), row(around)];
	return own.weight_unit ?? own.item_weight_unit ?? outer.item_weight_unit;
}

/** The unit that a row, or the item around it, states beside its lengths (Etsy). */
export function lengthUnit(item: unknown, around?: unknown): unknown {
	return row(item).item_dimensions_unit ?? row(around).item_dimensions_unit;
}
