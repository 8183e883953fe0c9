import type { CatalogueStyle } from './types';

export const SEASONS: Array<CatalogueStyle['season']> = [
	{ name: 'Spring', year: '2027', code: 'S27' },
	{ name: 'Fall', year: '2026', code: 'F26' },
	{ name: 'Resort', year: '2027', code: 'R27' },
];

export const NO_SEASON: CatalogueStyle['season'] = { name: '', year: '', code: '' };

/** The linesheets of each season, by season code; the first is the main one. */
export const LINESHEETS: Record<string, string[]> = {
	S27: ['Spring 27 Main', 'Spring 27 Delivery 2', 'Immediates'],
	F26: ['Fall 26 Main', 'Fall 26 Holiday', 'Immediates'],
	R27: ['Resort 27 Main', 'Resort 27 Capsule', 'Immediates'],
};
