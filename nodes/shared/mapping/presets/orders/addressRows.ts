import type { Address } from '../../model';
import type { PresetRow } from '../types';

/** Parts of an address with the system's names for them; countries have rows of their own. */
export type AddressNames = Partial<Record<Exclude<keyof Address, 'country' | 'countryIso2' | 'countryIso3'>, string>>;

/** Rows that fill the system's address from an address of the order. */
export function addressRows(
	block: 'billing' | 'shipping',
	names: AddressNames,
	{ transform, note }: Pick<PresetRow, 'transform' | 'note'>,
): PresetRow[] {
	return Object.entries(names).map(([part, target]) => ({
		target,
		source: `${block}.${part}`,
		...(transform === undefined ? {} : { transform }),
		note,
	}));
}

const COUNTRY_FORMS = {
	iso2: ['countryIso2', 'countryIso3', 'country'],
	iso3: ['countryIso3', 'countryIso2', 'country'],
	name: ['country', 'countryIso2'],
} as const;

const COUNTRY_NOTES = {
	iso2: 'two letters',
	iso3: 'three letters',
	name: 'name',
} as const;

/** Rows that fill the country in the form that the system takes, or else in the form that the order has. */
export function countryRows(
	block: 'billing' | 'shipping',
	target: string,
	form: keyof typeof COUNTRY_FORMS,
	{ transform, note = '' }: Partial<Pick<PresetRow, 'transform' | 'note'>> = {},
): PresetRow[] {
	return COUNTRY_FORMS[form].map((part, at) => {
		const words = at === 0 ? COUNTRY_NOTES[form] : 'where that is missing';
		return {
			target,
			source: `${block}.${part}`,
			...(transform === undefined ? {} : { transform }),
			note: note === '' ? words : `${words}; ${note}`,
		};
	});
}
