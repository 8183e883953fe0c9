import type { Faker } from '@faker-js/faker';

import { BRAND, IMAGE_HOST } from './brand';
import { FIRST_WORDS, GARMENTS, type Garment } from './garments';
import { cents, hoursAgo } from './random';
import { LINESHEETS, NO_SEASON, SEASONS } from './seasons';
import { skusFor } from './skus';
import { TROUBLES } from './troubles';
import type { CatalogueStyle } from './types';

const TAGS = ['core', 'new', 'best seller', 'handmade', 'organic', 'précommande', 'limited'];
const SUPPLIERS = ['SUP-PT-014', 'SUP-IT-003', 'SUP-PE-021', 'SUP-IN-008', 'SUP-TR-017'];
const COUNTRIES = ['Portugal', 'Italy', 'Peru', 'India', 'Turkey'];

interface StylePlan {
	index: number;
	skuCount: number;
	/** Running number of its first UPC. */
	upcSerial: number;
	troubles: boolean;
}

function numberOf(garment: Garment, index: number): string {
	return index === 17 ? TROUBLES.styles.numericNumber : `${garment.prefix}${1000 + index}`;
}

function describe(name: string, garment: Garment, material: string, index: number): string {
	const text = `${name} in ${material.toLowerCase()}. A ${garment.productType.toLowerCase()} cut for every day.`;
	if (index % 8 === 2) return `<p>${text}</p><ul><li>Dry clean &amp; steam</li><li>Made in small runs</li></ul>`;
	return index % 5 === 3 ? `${text} Détail: couture à la main, façonné à l’ancienne.` : text;
}

function linesheetsOf(seasonCode: string, index: number): string[] {
	const names = LINESHEETS[seasonCode];
	if (index % 12 === 6) return [];
	if (index % 9 === 4) return names.slice(0, 2 + (index % 2));
	return [names[0]];
}

/** Turns an ordinary style into one of those that are listed in TROUBLES. */
function trouble(style: CatalogueStyle): void {
	const { styles } = TROUBLES;
	if (style.styleNumber === styles.nameTooLong) {
		style.name += ' with Hand-Finished Selvedge, Reinforced Pockets and an Extended Archive Name Kept for Reorders';
	}
	if (style.styleNumber === styles.noLinesheetNoSeason) {
		style.linesheets = [];
		style.season = { ...NO_SEASON };
	}
	if (style.styleNumber === styles.noWholesalePrice) for (const sku of style.skus) sku.wholesale = 0;
	if (style.styleNumber === styles.descriptionTooLong) {
		style.description = `${style.description} ${'Woven on narrow looms and pressed by hand. '.repeat(12)}`.trim();
	}
	if (style.styleNumber === styles.upcMissing) for (const sku of style.skus.slice(0, 2)) sku.upc = '';
	if (style.styleNumber === styles.withoutFamily) style.skus.length = 1;
}

/** One style with its SKUs. Harmless quirks (accents, HTML, season without linesheet) come by its index. */
export function makeStyle(random: Faker, plan: StylePlan): CatalogueStyle {
	const { index } = plan;
	const garment = garmentAt(index);
	const styleNumber = numberOf(garment, index);
	const noun = garment.nouns[Math.floor(index / GARMENTS.length) % garment.nouns.length];
	const name = `${FIRST_WORDS[(index * 7) % FIRST_WORDS.length]} ${noun}`;
	const material = random.helpers.arrayElement(garment.materials);
	const season = { ...SEASONS[index % SEASONS.length] };
	const wholesale = random.number.int({ min: garment.price[0], max: garment.price[1] }) + (index % 4 === 1 ? 0.5 : 0);
	const origin = random.number.int({ min: 0, max: COUNTRIES.length - 1 });
	const style: CatalogueStyle = {
		styleNumber,
		name,
		description: describe(name, garment, material, index),
		shortDescription: `${name}, ${material.toLowerCase()}`,
		category: { ...garment.category },
		productType: garment.productType,
		supplierCode: SUPPLIERS[origin],
		brand: BRAND,
		season,
		linesheets: linesheetsOf(season.code, index),
		tags: random.helpers.arrayElements(TAGS, { min: 0, max: 3 }),
		countryOfOrigin: COUNTRIES[origin],
		material,
		imageUrls: Array.from({ length: 1 + (index % 3) }, (_, n) => `${IMAGE_HOST}/${styleNumber}/style-${n + 1}.jpg`),
		updatedAt: hoursAgo(random.number.int({ min: 2, max: 4000 })),
		skus: skusFor(random, {
			styleNumber,
			garment,
			count: plan.skuCount,
			firstColor: index * 5,
			upcSerial: plan.upcSerial,
			wholesale: cents(wholesale),
			retail: Math.ceil((wholesale * 2.3) / 5) * 5 - 0.05,
		}),
	};
	if (plan.troubles) trouble(style);
	return style;
}

/** The kind of garment of the style at this place; the kinds take turns. */
export function garmentAt(index: number): Garment {
	return GARMENTS[index % GARMENTS.length];
}

/** A style that was taken out of the warehouse system and that JOOR still offers. */
export function makeArchivedStyle(random: Faker, upcSerial: number): CatalogueStyle {
	const style = makeStyle(random, { index: 7, skuCount: 1, upcSerial, troubles: false });
	const styleNumber = TROUBLES.styles.onlyInJoor;
	const rename = (text: string): string => text.replaceAll(style.styleNumber, styleNumber);
	return {
		...style,
		name: 'Archive Scarf',
		styleNumber,
		imageUrls: style.imageUrls.map(rename),
		skus: style.skus.map((sku) => ({ ...sku, sku: rename(sku.sku), imageUrl: rename(sku.imageUrl), onlyInJoor: true })),
	};
}
