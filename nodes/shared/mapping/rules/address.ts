import type { Address } from '../model';
import { text } from '../read';

/**
 * An address of an order. ISO codes are upper case; a code that JOOR left out is taken from the country field when that
 * holds a code (joor-v2.md 11.4).
 */
export function address(read: (field: keyof Address) => unknown): Address {
	const country = text(read('country'));
	const code = /^[A-Z]{2,3}$/i.test(country) ? country.toUpperCase() : '';
	return {
		code: text(read('code')),
		name: text(read('name')),
		company: text(read('company')),
		phone: text(read('phone')),
		email: text(read('email')),
		address1: text(read('address1')),
		address2: text(read('address2')),
		city: text(read('city')),
		region: text(read('region')),
		postalCode: text(read('postalCode')),
		country,
		countryIso2: text(read('countryIso2')).toUpperCase() || (code.length === 2 ? code : ''),
		countryIso3: text(read('countryIso3')).toUpperCase() || (code.length === 3 ? code : ''),
	};
}
