import type { JoorColor, JoorDelivery } from '../../../joor/types';
import type { LinesheetDetail } from '../../options';
import { sameName, text } from '../../read';
import { pass, type Ruled } from '../../result';
import { linesheetFinder } from './linesheetDetails';

/** Names or codes of colours, as a list or with semicolons between them. */
function namesIn(value: unknown): string[] {
	const entries = Array.isArray(value) ? value.map(text) : text(value).split(';');
	return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function named(name: string, colors: readonly JoorColor[]): JoorColor | undefined {
	const wanted = sameName(name);
	return colors.find((color) => sameName(color.color_name) === wanted || sameName(color.color_code) === wanted);
}

/**
 * The linesheets with the colours of the style that each leaves out (joor-v2.md 5.3): those that the style names for
 * all of its linesheets, and those that a linesheet's row of details names for all styles. A name that is no colour of
 * the style is told where the style itself says it.
 */
export function withExclusions(
	deliveries: readonly JoorDelivery[],
	colors: readonly JoorColor[],
	ofStyle: unknown,
	details: readonly LinesheetDetail[],
): Ruled<JoorDelivery[]> {
	const own = namesIn(ofStyle);
	const unknown = own.filter((name) => colors.length > 0 && !named(name, colors));
	const warnings = unknown.map((name) => `The excluded colour "${name.slice(0, 40)}" is no colour of the style.`);
	const detailOf = linesheetFinder(details);
	const made = deliveries.map((delivery) => {
		const names = [...own, ...namesIn(detailOf(delivery.delivery_name)?.excludedColors)];
		const left = new Set(names.flatMap((name) => named(name, colors) ?? []));
		if (left.size === 0) return delivery;
		if (left.size === colors.length) {
			warnings.push(`The linesheet "${delivery.delivery_name}" leaves out every colour of the style.`);
		}
		const color_exclusions = [...left].map(({ color_name, color_code }) => ({ color_name, color_code }));
		return { ...delivery, color_exclusions };
	});
	return pass(made, ...warnings);
}

/** The linesheets of a colour that is a style of its own: those that leave it out are not among them. */
export function linesheetsOfColor(deliveries: readonly JoorDelivery[], { color_code }: JoorColor): JoorDelivery[] {
	return deliveries
		.filter(({ color_exclusions = [] }) => !color_exclusions.some((one) => one.color_code === color_code))
		.map(({ color_exclusions: _left, ...delivery }) => delivery);
}
