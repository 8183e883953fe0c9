import type { Faker } from '@faker-js/faker';

import { TROUBLES } from './troubles';
import type { CatalogueCustomer } from './types';

/** City, region, postal code, country name, ISO 3166-1 alpha-2 and alpha-3. */
const PLACES: Array<[string, string, string, string, string, string]> = [
	['Portland', 'ME', '04101', 'United States', 'US', 'USA'],
	['Brooklyn', 'NY', '11211', 'United States', 'US', 'USA'],
	['Austin', 'TX', '78704', 'United States', 'US', 'USA'],
	['Montréal', 'QC', 'H2T 1S6', 'Canada', 'CA', 'CAN'],
	['Los Angeles', 'CA', '90026', 'United States', 'US', 'USA'],
	['Paris', '', '75003', 'France', 'FR', 'FRA'],
	['Savannah', 'GA', '31401', 'United States', 'US', 'USA'],
	['Toronto', 'ON', 'M6J 1J4', 'Canada', 'CA', 'CAN'],
	['München', 'BY', '80469', 'Germany', 'DE', 'DEU'],
	['Seattle', 'WA', '98122', 'United States', 'US', 'USA'],
	['København', '', '1360', 'Denmark', 'DK', 'DNK'],
	['Milano', 'MI', '20121', 'Italy', 'IT', 'ITA'],
];

const SHOP_FIRST = [
	'North',
	'Juniper',
	'Atelier',
	'Harbor',
	'Maison',
	'Fable',
	'Fern',
	'Salt',
	'Petal',
	'Óla',
	'Copper',
];
const SHOP_SECOND = [
	'& Pine',
	'Mercantile',
	'Côté',
	'Row',
	'Lumière',
	'Supply',
	'House',
	'Boutique',
	'Studio',
	'Dry Goods',
];

function shopName(index: number): string {
	const name = `${SHOP_FIRST[index % SHOP_FIRST.length]} ${SHOP_SECOND[index % SHOP_SECOND.length]}`;
	const round = Math.floor(index / (SHOP_FIRST.length * SHOP_SECOND.length));
	return round === 0 ? name : `${name} ${round + 1}`;
}

/** Retailers in the United States, Canada and Europe; the last is new and known to JOOR alone. */
export function makeCustomers(random: Faker, count: number): CatalogueCustomer[] {
	return Array.from({ length: count }, (_, index) => {
		const [city, region, postalCode, country, countryIso2, countryIso3] = PLACES[index % PLACES.length];
		const isNew = index === count - 1;
		const name = isNew ? 'Wildflower & Thread' : shopName(index);
		const domain = name
			.normalize('NFD')
			.replace(/[^a-z0-9]/gi, '')
			.toLowerCase();
		return {
			code: isNew ? TROUBLES.newCustomerCode : `BTQ-${String(100 + index).padStart(4, '0')}`,
			name,
			contact: random.person.fullName(),
			email: `orders@${domain}.example`,
			phone: `+1 207 555 0${100 + (index % 100)}`,
			address1: `${random.number.int({ min: 2, max: 480 })} ${random.location.street()}`,
			city,
			region,
			postalCode,
			country,
			countryIso2,
			countryIso3,
			...(isNew ? { onlyInJoor: true } : {}),
		};
	});
}
