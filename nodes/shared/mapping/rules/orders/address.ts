import type { Address } from '../../model';
import { text } from '../../read';
import { Findings, type Ruled } from '../../result';
import { countryNameFinder, findCountry, type Country } from '../values/countries';
import type { ValueMapper } from '../values/valueMaps';

export type AddressBlock = 'billing' | 'shipping';

/** Reads an address of an order; `read` gives the value of each part. */
export type AddressReader = (block: AddressBlock, read: (part: keyof Address) => unknown) => Ruled<Address>;

/** Stands where an address was refused, and so in no order that is mapped. */
export const NO_ADDRESS: Address = {
	code: '',
	name: '',
	company: '',
	phone: '',
	email: '',
	address1: '',
	address2: '',
	city: '',
	region: '',
	postalCode: '',
	country: '',
	countryIso2: '',
	countryIso3: '',
};

type AddressCountry = Pick<Address, 'country' | 'countryIso2' | 'countryIso3'>;

/**
 * Makes a reader of addresses. The country goes through its value map first. Its codes are filled from the name and its
 * name from a code where JOOR left them out (joor-v2.md 11.4); what JOOR states is replaced by nothing but the map. A
 * country that nobody knows is a warning; so are a name and codes of different countries, and then nothing is filled.
 */
export function addressReader(mapper: ValueMapper): AddressReader {
	const readCountry = countryReader(mapper);
	return (block, read) => {
		const findings = new Findings();
		const part = (name: keyof Address) => text(read(name));
		const stated = {
			country: part('country'),
			countryIso2: part('countryIso2').toUpperCase(),
			countryIso3: part('countryIso3').toUpperCase(),
		};
		const country = findings.take(readCountry(block, stated)) ?? stated;
		return findings.finish({
			code: part('code'),
			name: part('name'),
			company: part('company'),
			phone: part('phone'),
			email: part('email'),
			address1: part('address1'),
			address2: part('address2'),
			city: part('city'),
			region: part('region'),
			postalCode: part('postalCode'),
			country: country.country,
			countryIso2: country.countryIso2,
			countryIso3: country.countryIso3,
		});
	};
}

/** Most addresses of a run are in a few countries: what ISO 3166 says of each is worked out once. */
function countryReader(mapper: ValueMapper) {
	const known = new Map<string, { country: AddressCountry; warnings: string[] }>();
	const nearestTo = countryNameFinder();
	return (block: AddressBlock, stated: AddressCountry): Ruled<AddressCountry> => {
		const { country, countryIso2, countryIso3 } = stated;
		const ruled = mapper.map('country', [country, countryIso2, countryIso3], `${block}.country`);
		if (!ruled.ok) return ruled;
		const word = ruled.value.mapped ? ruled.value.value : country;
		const key = JSON.stringify([block, word, country, countryIso2, countryIso3]);
		let answer = known.get(key);
		if (!answer) {
			answer = completed(block, stated, word, ruled.value.mapped, nearestTo);
			known.set(key, answer);
		}
		return { ok: true, value: answer.country, warnings: [...ruled.warnings, ...answer.warnings] };
	};
}

function completed(
	block: AddressBlock,
	{ country, countryIso2, countryIso3 }: AddressCountry,
	word: string,
	mapped: boolean,
	nearestTo: (text: string) => string[],
): { country: AddressCountry; warnings: string[] } {
	const warnings: string[] = [];
	const byName = findCountry(country);
	if (!byName && !mapped && country !== '') {
		const near = nearestTo(country);
		const advice = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
		warnings.push(`The ${block} country "${country.slice(0, 100)}" is not a known country.${advice}`);
	}
	const codes = [countryIso2, countryIso3].map((code): [string, Country | undefined] => [code, findCountry(code)]);
	for (const [code, found] of codes) {
		if (!found && code !== '') warnings.push(`The ${block} country code "${code.slice(0, 100)}" is not a known one.`);
	}
	const byCode = codes.map(([, found]) => found);
	if (new Set([byName, ...byCode].flatMap((one) => one?.iso2 ?? [])).size > 1) {
		warnings.push(`The ${block} country is not clear: ${whoSaysWhat(byName && country, codes)}.`);
		return { country: { country: word, countryIso2, countryIso3 }, warnings };
	}
	const byMap = mapped ? findCountry(word) : undefined;
	if (byMap) return { country: { country: word, countryIso2: byMap.iso2, countryIso3: byMap.iso3 }, warnings };
	const source = byCode[0] ?? byCode[1] ?? byName;
	return {
		country: {
			country: word === '' ? (source?.name ?? '') : word,
			countryIso2: countryIso2 || (source?.iso2 ?? ''),
			countryIso3: countryIso3 || (source?.iso3 ?? ''),
		},
		warnings,
	};
}

/** Such as `the name says France, the code DE says Germany`. */
function whoSaysWhat(name: string | undefined, codes: Array<[code: string, country: Country | undefined]>): string {
	const said = codes.flatMap(([code, found]) => (found ? [`the code ${code} says ${found.name}`] : []));
	return [...(name ? [`the name says ${name}`] : []), ...said].join(', ');
}
