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

const VALUE_KINDS = [
	'category',
	'color',
	'country',
	'customerCode',
	'paymentTerm',
	'shipMethod',
	'size',
	'warehouse',
] as const;

const valueMapRow = z.object({ kind: z.enum(VALUE_KINDS), from: name, to: name });

/** Value maps as a list of `{ kind, from, to }` or as an object of maps by kind. */
const valueMaps = z.union([
	z.array(valueMapRow),
	z
		.record(z.enum(VALUE_KINDS), z.record(z.string(), name))
		.transform((maps) =>
			Object.entries(maps).flatMap(([kind, map]) =>
				Object.entries(map ?? {}).map(([from, to]) => ({ kind, from, to: String(to) })),
			),
		),
]);

const records = z.union([
	z.array(z.record(z.string(), z.unknown())),
	z.record(z.string(), z.unknown()).transform((record) => [record]),
]);

const safety = z.enum(['allow', 'warn', 'reject']);
const unmapped = z.enum(['pass', 'warn', 'reject']);

const mappingSettings = z.object({
	valueMaps: z.array(z.object({ kind: z.enum(VALUE_KINDS), from: z.string(), to: z.string() })),
	unmapped: z.record(z.string(), unmapped),
	sourcePaths: z.array(z.object({ field: z.string(), path: z.string() })),
	overrideTable: z.array(z.record(z.string(), z.unknown())),
	selection: z.array(
		z.object({
			by: z.enum(['flag', 'tag', 'rule']),
			field: z.string(),
			operator: z.enum(['is', 'isNot', 'contains', 'startsWith', 'isEmpty', 'isNotEmpty', 'atLeast', 'atMost']),
			value: z.string(),
		}),
	),
	priceTypes: z.array(
		z.object({
			label: z.string(),
			currency: z.string(),
			wholesaleList: z.string(),
			retailList: z.string(),
			retailCurrency: z.string(),
		}),
	),
	exchangeRates: z.array(
		z.object({ from: z.string(), to: z.string(), rate: z.number().or(z.nan()), date: z.string() }),
	),
	linesheetDetails: z.array(
		z.object({
			name: z.string(),
			code: z.string(),
			season: z.string(),
			shipStart: z.string(),
			shipEnd: z.string(),
			cancelDate: z.string(),
			public: z.enum(['', 'yes', 'no']),
			displayOrder: z.string(),
			excludedColors: z.string().optional(),
		}),
	),
	owners: z.array(z.object({ field: z.string(), owner: z.enum(['source', 'joor', 'never']) })),
	splitIdentifier: z.string(),
	explain: z.boolean(),
	groupBy: z.enum(['auto', 'none', 'parent', 'skuPattern', 'styleNumber']),
	conflicts: z.enum(['reject', 'first']),
	selectionMode: z.enum(['all', 'any']),
	linesheetsPerStyle: z.enum(['first', 'all']),
	splitBy: z.enum(['style', 'color']),
	sizeOrder: z.enum(['ladder', 'source']),
	colorText: z.enum(['auto', 'keep', 'swap']),
	repairText: z.boolean(),
	badUpc: safety,
	missingUpc: safety,
	retailBelowWholesale: safety,
	zeroPrice: safety,
	sizeRuns: z.enum(['keep', 'each']),
	orderForm: z.enum(['order', 'system']),
	today: calendarDay,
	currency: z.string().regex(/^[A-Za-z]{3}$/, 'has to be a code of three letters, such as USD'),
	shipStart: calendarDay,
	shipEnd: calendarDay,
	deliveryOverwrite: z.number().int().min(1).max(4),
	unknownCategory: z.enum(['warn', 'reject']),
	unmappedWarehouse: unmapped,
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
	return readJson(
		value,
		warehouseMap,
		'It has to be an object such as {"East": "Default"}, or a list of {"from", "to"}.',
	);
}

/**
 * Reads value maps that were given as JSON text, as an object `{ "size": { "Small": "S" } }`, or as a list of
 * `{ kind, from, to }`. '' and undefined are none. Never throws.
 */
export function readValueMaps(value: unknown): SchemaOutcome<Array<{ kind: string; from: string; to: string }>> {
	const words = `It has to be an object such as {"size": {"Small": "S"}}, or a list of {"kind", "from", "to"}. Kinds: ${VALUE_KINDS.join(', ')}.`;
	return readJson(value, valueMaps, words);
}

/** Reads a list of records that was given as JSON text, as a list, or as one record. Never throws. */
export function readRecords(value: unknown): SchemaOutcome<Array<Record<string, unknown>>> {
	return readJson(value, records, 'It has to be a list of objects, such as [{"name": "value"}].');
}

/** A list as JSON text or as a value; '' and undefined are an empty one. `words` say what it has to be. */
function readJson<T>(value: unknown, schema: z.ZodType<T[], z.ZodTypeDef, unknown>, words: string): SchemaOutcome<T[]> {
	if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
		return { ok: true, value: [] };
	}
	const json = typeof value === 'string' ? parseJson(value) : { ok: true as const, value };
	if (!json.ok) return json;
	const parsed = outcome(schema.safeParse(json.value));
	return parsed.ok ? parsed : { ok: false, reason: words };
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
