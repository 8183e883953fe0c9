import { checkMappingSettings } from '../schema';
import { FIELDS } from './fields';
import { DEFAULT_OPTIONS, type AnyOptions, type MappingOptions } from './options';
import { PRESETS, type Direction } from './presets';
import { dayOf } from './rules/linesheets/dates';
import { parseSkuPattern, type SkuPattern } from './rules/codes/skuPattern';
import { exchangeRatesFlaw } from './rules/prices/exchangeRate';
import { linesheetDetailsFlaw } from './rules/linesheets/linesheetDetails';
import { ownersFlaw } from './rules/style/owners';
import { priceTypesFlaw } from './rules/prices/prices';
import { selectionFlaw } from './rules/style/selection';
import { splitPatternFlaw } from './rules/style/splitByColor';
import { valueMapFlaw } from './rules/values/valueMaps';
import { warehouseMapFlaw } from './rules/values/warehouseMap';
import { MappingSettingsError } from './settingsError';

/** Options that passed the checks, with what is worked out of them once for all items. */
export interface MappingSettings extends MappingOptions {
	/** The read SKU pattern; absent when there is none. */
	pattern?: SkuPattern;
}

/**
 * Checks the options of a mapping and fills in the defaults. Throws {@link MappingSettingsError} for what cannot be
 * used: an unknown preset or override field, a warehouse map without names, a malformed SKU pattern, a value out of
 * its range.
 */
export function checkSettings(direction: Direction, options: Partial<AnyOptions>): MappingSettings {
	const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
	const settings: MappingSettings = { ...DEFAULT_OPTIONS, ...given };
	if (!Object.hasOwn(PRESETS, settings.preset)) {
		throw new MappingSettingsError(
			`There is no preset "${String(settings.preset)}"`,
			`The presets are ${Object.keys(PRESETS).join(', ')}.`,
		);
	}
	const checked = checkMappingSettings(settings);
	if (!checked.ok) throw new MappingSettingsError('A setting of the mapping cannot be used', inPanelWords(checked.reason));
	checkLists(settings);
	checkShipDates(settings);
	checkOverrideFields(direction, settings);
	checkSourcePaths(direction, settings);
	if (settings.skuPattern.trim() === '') return settings;
	const pattern = parseSkuPattern(settings.skuPattern);
	if (!pattern.ok) throw new MappingSettingsError('The SKU pattern cannot be used', pattern.reason);
	return { ...settings, pattern };
}

/** Settings whose name in the panel is not their own in words. */
const PANEL_NAMES: Readonly<Record<string, string>> = {
	badUpc: 'Invalid UPC',
	colorText: 'Color Names',
	conflicts: 'Rows That Contradict',
	deliveryOverwrite: 'Linesheet Handling',
	groupBy: 'Group Items By',
	repairText: 'Mend Encoding',
	selection: 'Product Selection',
	selectionMode: 'Product Selection Mode',
	shipEnd: 'Complete Ship Date',
	shipStart: 'Start Ship Date',
	splitBy: 'Split by Color',
	unmapped: 'Unmapped Values',
};

/** A reason that begins with a setting's name, with the name that the panel has for it before it. */
function inPanelWords(reason: string): string {
	return reason.replace(/^([a-z]\w*)(?=[.:])/i, (name) => {
		const words = name.replace(/([a-z])([A-Z])/g, '$1 $2');
		return `${PANEL_NAMES[name] ?? words.charAt(0).toUpperCase() + words.slice(1)} (${name})`;
	});
}

/** Each list has a check of its own, which gives a sentence for what cannot be used. */
function checkLists(settings: MappingSettings): void {
	const flaws: ReadonlyArray<readonly [what: string, flaw: string]> = [
		['warehouse map', warehouseMapFlaw(settings.warehouseMap)],
		['value map', valueMapFlaw(settings.valueMaps)],
		['list of price types', priceTypesFlaw(settings.priceTypes)],
		['list of exchange rates', exchangeRatesFlaw(settings.exchangeRates)],
		['list of linesheet details', linesheetDetailsFlaw(settings.linesheetDetails)],
		['list of field owners', ownersFlaw(settings.owners)],
		['product selection', selectionFlaw(settings.selection)],
		['split identifier', splitPatternFlaw(settings.splitIdentifier)],
	];
	for (const [what, flaw] of flaws) {
		if (flaw !== '') throw new MappingSettingsError(`The ${what} cannot be used`, flaw);
	}
}

function checkSourcePaths(direction: Direction, { sourcePaths }: MappingSettings): void {
	const names = overridableFields(direction);
	for (const { field, path } of sourcePaths) {
		if (!names.has(field)) {
			throw new MappingSettingsError(
				field === '' ? 'An override has no field' : `The override field "${field}" does not exist`,
				`Fields that can be overridden: ${[...names].join(', ')}.`,
			);
		}
		if (path.trim() === '') {
			throw new MappingSettingsError(
				`The override of ${field} has no path`,
				'Write the names with dots between them, such as metafields.wholesale.',
			);
		}
	}
}

function overridableFields(direction: Direction): Set<string> {
	return new Set(FIELDS[direction].filter(({ overridable }) => overridable).map(({ name }) => name));
}

function checkShipDates({ shipStart, shipEnd }: MappingSettings): void {
	const [start, end] = [dayOf(shipStart), dayOf(shipEnd)];
	if (start === undefined || end === undefined) {
		const which = start === undefined ? `Start Ship Date "${shipStart}"` : `Complete Ship Date "${shipEnd}"`;
		throw new MappingSettingsError(`The ${which} is not a date`, 'Write it as YYYY-MM-DD, such as 2026-08-01.');
	}
	if (start !== '' && end !== '' && end < start) {
		throw new MappingSettingsError(`The Complete Ship Date ${end} is before the Start Ship Date ${start}`);
	}
}

function checkOverrideFields(direction: Direction, { overrides = [] }: MappingSettings): void {
	const names = overridableFields(direction);
	for (const [index, itemOverrides] of overrides.entries()) {
		const unknown = (itemOverrides ?? []).find(({ field }) => !names.has(field));
		if (!unknown) continue;
		throw new MappingSettingsError(
			unknown.field === ''
				? 'An override has no field'
				: `The override field "${String(unknown.field)}" of item ${index} does not exist`,
			`Fields that can be overridden: ${[...names].join(', ')}.`,
		);
	}
}
