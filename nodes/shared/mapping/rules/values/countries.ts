import { plainName } from '../style/categoryName';
import { COUNTRY_LIST } from './countryList';
import { nameFinder } from '../text/nearest';

export interface Country {
	/** In English. */
	name: string;
	/** ISO 3166-1 alpha-2. */
	iso2: string;
	/** ISO 3166-1 alpha-3. */
	iso3: string;
}

interface CountryEntry extends Country {
	/** The name and its other spellings. */
	spellings: string[];
}

const ENTRIES: readonly CountryEntry[] = COUNTRY_LIST.trim()
	.split('\n')
	.map((row) => {
		const spellings = row.slice(7).split('|');
		return { name: spellings[0], iso2: row.slice(0, 2), iso3: row.slice(3, 6), spellings };
	});

/** Comparison form: `U.S.A.`, `usa` and `U S A` are the same, as are `St. Lucia` and `Saint Lucia`. */
function comparable(text: string): string {
	return plainName(text)
		.replace(/^the /, '')
		.replace(/\bst\b/g, 'saint')
		.replace(/ /g, '');
}

const KNOWN = new Map<string, CountryEntry>();
for (const entry of ENTRIES) {
	for (const spelling of [entry.iso2, entry.iso3, ...entry.spellings]) KNOWN.set(comparable(spelling), entry);
}

/** Longer texts are no names of countries; reading them is not worth the time. */
const LONGEST = 100;

/**
 * The country of a text: its English name, another spelling in use, or its code of two or three letters, without
 * regard to case, accents, full stops and blanks. `undefined` when it is none.
 */
export function findCountry(text: string): Country | undefined {
	if (text.length > LONGEST) return undefined;
	const found = KNOWN.get(comparable(text));
	return found && { name: found.name, iso2: found.iso2, iso3: found.iso3 };
}

/** Every country with its spellings, in the order of the English names. */
export function allCountries(): ReadonlyArray<Country & { spellings: readonly string[] }> {
	return ENTRIES;
}

/** Makes a finder of the names of countries nearest to a text. */
export function countryNameFinder(count = 1): (text: string) => string[] {
	return nameFinder(
		ENTRIES.map(({ name }) => name),
		count,
	);
}
