import { checkMappingSettings } from '../schema';
import { FIELDS } from './fields';
import { DEFAULT_OPTIONS, type AnyOptions, type MappingOptions } from './options';
import { PRESETS, type Direction } from './presets';
import { dayOf } from './rules/dates';
import { parseSkuPattern, type SkuPattern } from './rules/skuPattern';
import { warehouseMapFlaw } from './rules/warehouseMap';
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
	if (!checked.ok) throw new MappingSettingsError('A setting of the mapping cannot be used', checked.reason);
	const flaw = warehouseMapFlaw(settings.warehouseMap);
	if (flaw !== '') throw new MappingSettingsError('The warehouse map cannot be used', flaw);
	checkShipDates(settings);
	checkOverrideFields(direction, settings);
	if (settings.skuPattern.trim() === '') return settings;
	const pattern = parseSkuPattern(settings.skuPattern);
	if (!pattern.ok) throw new MappingSettingsError('The SKU pattern cannot be used', pattern.reason);
	return { ...settings, pattern };
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
	const names = new Set(FIELDS[direction].filter(({ overridable }) => overridable).map(({ name }) => name));
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
