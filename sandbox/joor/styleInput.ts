import type { DeliveryInput, DeliveryOverwrite } from './linesheets';
import type { StyleTag } from './types';

/** One style of a call after validation. Undefined means: not sent. */
export interface StyleInput {
	number?: string;
	identifier?: string;
	plain: Record<string, string>;
	categoryIds?: number[];
	materials?: string[];
	badges?: string[];
	prices?: Array<{ label: string; currency: string; wholesale: string; retail?: string; retailCurrency?: string }>;
	colors?: ColorInput[];
	sizes?: SizeInput[];
	tags?: StyleTag[];
	skus?: Array<{ color: string; size: string; upc: string }>;
	/** Addresses of style-level images. */
	images?: string[];
	deliveries?: DeliveryInput[];
	overwrite: DeliveryOverwrite;
}

export interface ColorInput {
	name: string;
	code: string;
	hex?: string;
	minimum?: string;
	imageUrl?: string;
}

export interface SizeInput {
	name: string;
	code: string;
	description?: string;
	multiplier?: string;
}

/** Text fields of joor-v2.md 5.3 and their maximum length, where one is known. */
export const TEXT_FIELDS: Record<string, number> = {
	style_name: 100,
	style_description: 500,
	division: Infinity,
	division_code: Infinity,
	style_country_origin: Infinity,
	fabrication: Infinity,
	fabrication_code: Infinity,
	measurements: Infinity,
	silhouette: Infinity,
	silhouette_code: Infinity,
	source_of_materials: Infinity,
	heel_height: Infinity,
};

export const FLAG_FIELDS = ['made_to_order', 'contains_fur', 'best_seller'];

export const CONTAINERS = [
	'categories',
	'materials',
	'prices',
	'deliveries',
	'colors',
	'sizes',
	'badges',
	'tags',
	'skus',
	'images',
];

/** Every field name that a style may carry; others are left alone and listed in the admin view. */
export const KNOWN_FIELDS = new Set([
	'style_number',
	'style_identifier',
	'minimum',
	'delivery_overwrite',
	...Object.keys(TEXT_FIELDS),
	...FLAG_FIELDS,
	...CONTAINERS,
]);
