import fc from 'fast-check';

import { mapOrders } from '../../nodes/shared/mapping/engine';
import type { OrderOptions } from '../../nodes/shared/mapping/options';
import { allCountries, countryNameFinder, findCountry } from '../../nodes/shared/mapping/rules/values/countries';
import { order } from './mapping-support';

type Json = Record<string, unknown>;

function map(change: Json, options: Partial<OrderOptions> = {}) {
	return mapOrders([order(change)], { preset: 'extensivIntegrationManager', ...options });
}

/** Country, codes and warnings of a billing address. */
function billing(country: string, iso2 = '', iso3 = '', options: Partial<OrderOptions> = {}) {
	const change = { billing_country: country, billing_country_iso_two: iso2, billing_country_iso_three: iso3 };
	const [{ value, warnings }] = map(change, options).mapped;
	const { countryIso2, countryIso3 } = value.billing;
	return { read: [value.billing.country, countryIso2, countryIso3], warnings };
}

describe('a country', () => {
	it.each([
		['United States', 'US'],
		['United States of America', 'US'],
		['USA', 'US'],
		['U.S.A.', 'US'],
		['U.S.', 'US'],
		['us', 'US'],
		[' usa ', 'US'],
		['United  Kingdom', 'GB'],
		['UK', 'GB'],
		['GB', 'GB'],
		['Great Britain', 'GB'],
		['England', 'GB'],
		['Scotland', 'GB'],
		['South Korea', 'KR'],
		['Korea, Republic of', 'KR'],
		['Republic of Korea', 'KR'],
		['Korea', 'KR'],
		['North Korea', 'KP'],
		["Korea, Democratic People's Republic of", 'KP'],
		['Czechia', 'CZ'],
		['Czech Republic', 'CZ'],
		['Russia', 'RU'],
		['Russian Federation', 'RU'],
		['Vietnam', 'VN'],
		['Viet Nam', 'VN'],
		['Ivory Coast', 'CI'],
		["Cote d'Ivoire", 'CI'],
		['C\u00f4te d\u2019Ivoire', 'CI'],
		['Hong Kong', 'HK'],
		['Hong Kong SAR', 'HK'],
		['Taiwan', 'TW'],
		['Taiwan, Province of China', 'TW'],
		['China', 'CN'],
		['Macedonia', 'MK'],
		['North Macedonia', 'MK'],
		['Holland', 'NL'],
		['The Netherlands', 'NL'],
		['Netherlands, The', 'NL'],
		['Turkey', 'TR'],
		['T\u00fcrkiye', 'TR'],
		['St. Lucia', 'LC'],
		['Saint Lucia', 'LC'],
		['Trinidad & Tobago', 'TT'],
		['Bosnia and Herzegovina', 'BA'],
		['UAE', 'AE'],
		['U.A.E.', 'AE'],
		['Deutschland', 'DE'],
		['DEU', 'DE'],
		['Cura\u00e7ao', 'CW'],
		['Curacao', 'CW'],
		['Congo', 'CG'],
		['DR Congo', 'CD'],
		['Niger', 'NE'],
		['Nigeria', 'NG'],
		['Guinea', 'GN'],
		['Guinea-Bissau', 'GW'],
		['Ireland', 'IE'],
		['Northern Ireland', 'GB'],
		['Georgia', 'GE'],
		['Puerto Rico', 'PR'],
		['U.S. Virgin Islands', 'VI'],
		['British Virgin Islands', 'VG'],
	])('written %s is %s', (written, iso2) => {
		expect(findCountry(written)?.iso2).toBe(iso2);
	});

	it.each(['', ' ', 'Germny', 'Europe', 'ZZ', 'AAA', 'U', 'New York', '840'])('is not found in %p', (written) => {
		expect(findCountry(written)).toBeUndefined();
	});

	it('is not found in a text of any length', () => {
		expect(findCountry('a'.repeat(100_000))).toBeUndefined();
		expect(findCountry(' '.repeat(100_000))).toBeUndefined();
	});

	it('is found by every spelling and code, and no spelling means two countries', () => {
		const all = allCountries();
		expect(all).toHaveLength(250);
		expect(new Set(all.map(({ iso2 }) => iso2)).size).toBe(250);
		expect(new Set(all.map(({ iso3 }) => iso3)).size).toBe(250);
		for (const { name, iso2, iso3, spellings } of all) {
			expect(iso2).toMatch(/^[A-Z]{2}$/);
			expect(iso3).toMatch(/^[A-Z]{3}$/);
			for (const written of [iso2, iso3, iso2.toLowerCase(), ...spellings, name.toUpperCase()]) {
				expect([written, findCountry(written)]).toEqual([written, { name, iso2, iso3 }]);
			}
		}
	});

	it('that is not known has nearest names', () => {
		const nearestTo = countryNameFinder();
		expect(nearestTo('Germny')).toEqual(['Germany']);
		expect(nearestTo('Untied States')).toEqual(['United States']);
		expect(nearestTo('Portugl')).toEqual(['Portugal']);
		expect(nearestTo('qqqqqqqqq')).toEqual([]);
	});

	it('is looked for in anything without throwing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (written) => {
				const found = findCountry(written);
				if (found) expect(findCountry(found.name)).toEqual(found);
			}),
		);
	});
});

describe('the country of an address', () => {
	it.each([
		['its name', ['Germany', '', ''], ['Germany', 'DE', 'DEU']],
		['another spelling, which stays', ['Holland', '', ''], ['Holland', 'NL', 'NLD']],
		['its two letters', ['', 'de', ''], ['Germany', 'DE', 'DEU']],
		['its three letters', ['', '', 'DEU'], ['Germany', 'DE', 'DEU']],
		['a code in the place of the name', ['usa', '', ''], ['usa', 'US', 'USA']],
		['name and two letters', ['Germany', 'DE', ''], ['Germany', 'DE', 'DEU']],
		['name and three letters', ['Germany', '', 'DEU'], ['Germany', 'DE', 'DEU']],
		['everything', ['Germany', 'DE', 'DEU'], ['Germany', 'DE', 'DEU']],
		['nothing', ['', '', ''], ['', '', '']],
	])('is complete with %s', (_what, [country, iso2, iso3], read) => {
		expect(billing(country, iso2, iso3)).toEqual({ read, warnings: [] });
	});

	it('that cannot be read stays as it is and is told with the nearest name', () => {
		expect(billing('Germny')).toEqual({
			read: ['Germny', '', ''],
			warnings: ['The billing country "Germny" is not a known country. Nearest: Germany.'],
		});
		expect(billing('Atlantis on the sea').warnings).toEqual([
			'The billing country "Atlantis on the sea" is not a known country.',
		]);
		expect(billing('', 'ZZ')).toEqual({
			read: ['', 'ZZ', ''],
			warnings: ['The billing country code "ZZ" is not a known one.'],
		});
		expect(billing('Germny', 'DE').read).toEqual(['Germny', 'DE', 'DEU']);
	});

	it('that contradicts its codes is told, and nothing is filled', () => {
		expect(billing('France', 'DE')).toEqual({
			read: ['France', 'DE', ''],
			warnings: ['The billing country is not clear: the name says France, the code DE says Germany.'],
		});
		expect(billing('', 'DE', 'FRA')).toEqual({
			read: ['', 'DE', 'FRA'],
			warnings: ['The billing country is not clear: the code DE says Germany, the code FRA says France.'],
		});
	});

	it('is told for the address that it is in', () => {
		const [{ warnings }] = map({ shipping_country: 'Frannce', billing_country: 'Spian' }).mapped;
		expect(warnings).toEqual([
			'The billing country "Spian" is not a known country. Nearest: Spain.',
			'The shipping country "Frannce" is not a known country. Nearest: France.',
		]);
	});

	it('goes through the value map first', () => {
		const valueMaps = [
			{ kind: 'country' as const, from: 'Germny', to: 'Germany' },
			{ kind: 'country' as const, from: 'US', to: 'Domestic' },
			{ kind: 'country' as const, from: 'Puerto Rico', to: 'USA' },
		];
		expect(billing('Germny', '', '', { valueMaps })).toEqual({ read: ['Germany', 'DE', 'DEU'], warnings: [] });
		expect(billing('United States', 'US', '', { valueMaps })).toEqual({
			read: ['Domestic', 'US', 'USA'],
			warnings: [],
		});
		expect(billing('Puerto Rico', 'PR', 'PRI', { valueMaps })).toEqual({
			read: ['USA', 'US', 'USA'],
			warnings: [],
		});
		expect(billing('France', 'FR', 'FRA', { valueMaps })).toMatchObject({
			read: ['France', 'FR', 'FRA'],
			warnings: expect.arrayContaining(['The billing country "France" is not in the value map.']),
		});
		const { rejected } = map({ billing_country: 'Grmany' }, { valueMaps, unmapped: { country: 'reject' } });
		expect(rejected[0]).toMatchObject({ reasonCode: 'unmapped-country', field: 'billing.country' });
		expect(rejected[0].reason).toContain('Nearest: "Germany", "Germny".');
	});

	it('is read for very many addresses in little time', () => {
		const orders = Array.from({ length: 20_000 }, (_, index) =>
			order({ billing_country: `Nowhere ${index}`, shipping_country: 'Germany', shipping_country_iso_two: '' }),
		);
		const started = performance.now();
		expect(mapOrders(orders, { preset: 'extensivIntegrationManager' }).mapped).toHaveLength(20_000);
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});
