import { z } from 'zod';

/**
 * The one place that knows zod (DESIGN.md 3.2). Shapes of settings that people write by hand or hand in by an
 * expression; only the part of zod that its versions 3 and 4 share is used.
 */

export type SchemaOutcome<T> = { ok: true; value: T } | { ok: false; reason: string };

const name = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const nonNegative = z.number().min(0);
const calendarDay = z.string().regex(/^(\d{4}-\d{2}-\d{2}.*)?$/, 'has to be a date such as 2026-08-01');

/** A warehouse map as a list of `{ from, to }` or as an object of names. */
const warehouseMap = z.union([
	z.array(z.object({ from: name, to: name })),
	z.record(z.string(), name).transform((map) => Object.entries(map).map(([from, to]) => ({ from, to }))),
]);

const mappingSettings = z.object({
	currency: z.string().regex(/^[A-Za-z]{3}$/, 'has to be a code of three letters, such as USD'),
	shipStart: calendarDay,
	shipEnd: calendarDay,
	deliveryOverwrite: z.number().int().min(1).max(4),
	unknownCategory: z.enum(['warn', 'reject']),
	unmappedWarehouse: z.enum(['pass', 'reject']),
	quantitySource: z.enum(['available', 'onHand']),
	safetyStock: nonNegative,
	minimumLevel: nonNegative,
	matchBy: z.enum(['upc', 'style']),
	casepacks: z.enum(['hold', 'multiply']),
	skuPattern: z.string(),
	warehouseMap: z.array(z.object({ from: z.string(), to: z.string() })),
	defaultWarehouse: z.string(),
	priceLabel: z.string(),
	wholesalePriceList: z.string(),
	retailPriceList: z.string(),
	defaultLinesheet: z.string(),
	linesheetTagPrefix: z.string(),
	referencePrefix: z.string(),
	publicLinesheets: z.boolean(),
	includeInactive: z.boolean(),
	requireCustomerCode: z.boolean(),
});

function outcome<T>(parsed: { success: true; data: T } | { success: false; error: z.ZodError }): SchemaOutcome<T> {
	if (parsed.success) return { ok: true, value: parsed.data };
	const [issue] = parsed.error.issues;
	const where = issue.path.map(String).join('.');
	return { ok: false, reason: where === '' ? issue.message : `${where}: ${issue.message}` };
}

/** Checks the settings of a mapping; the reason names the setting. Unknown keys are ignored. Never throws. */
export function checkMappingSettings(settings: unknown): SchemaOutcome<unknown> {
	return outcome(mappingSettings.safeParse(settings));
}

/**
 * Reads a warehouse map that was given as JSON text, as an object `{ "source name": "target name" }`, or as a list of
 * `{ from, to }`. '' and undefined are an empty map. Never throws.
 */
export function readWarehouseMap(value: unknown): SchemaOutcome<Array<{ from: string; to: string }>> {
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
		return { ok: true, value: [] };
	}
	const json = typeof value === 'string' ? parseJson(value) : { ok: true as const, value };
	if (!json.ok) return json;
	const parsed = outcome(warehouseMap.safeParse(json.value));
	if (parsed.ok) return parsed;
	return { ok: false, reason: 'It has to be an object such as {"East": "Default"}, or a list of {"from", "to"}.' };
}

/** JSON text as a value; the reason says where it cannot be read. */
export function parseJson(text: string): SchemaOutcome<unknown> {
	try {
		const value: unknown = JSON.parse(text);
		return { ok: true, value };
	} catch (error) {
		return { ok: false, reason: `It is not valid JSON (${error instanceof Error ? error.message : String(error)}).` };
	}
}
