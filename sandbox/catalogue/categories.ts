import type { Catalogue } from './types';

/** Department > second level > third levels; departments in the API's spelling (peers.md 4). */
const TREE: Record<string, Record<string, string[]>> = {
	WOMEN: {
		Apparel: ['Dresses', 'Shirts', 'Sweaters', 'Skirts', 'Pants', 'Jumpsuits', 'T-Shirts'],
		Denim: ['Jeans', 'Denim Jackets', 'Shorts'],
		Outerwear: ['Coats', 'Jackets'],
		Shoes: ['Boots', 'Flats', 'Sandals', 'Sneakers'],
		Accessories: ['Scarves', 'Belts', 'Hats', 'Gloves'],
		Handbags: ['Totes', 'Crossbody'],
		Jewelry: ['Earrings', 'Necklaces'],
	},
	MEN: {
		Apparel: ['Shirts', 'Sweaters', 'Pants', 'T-Shirts', 'Cargo'],
		Denim: ['Jeans', 'Denim Jackets'],
		Outerwear: ['Coats', 'Jackets'],
		Shoes: ['Boots', 'Sneakers', 'Loafers'],
		Accessories: ['Scarves', 'Belts', 'Hats'],
	},
	UNISEX: { Apparel: ['Sweaters', 'T-Shirts'], Accessories: ['Scarves', 'Hats'] },
	GIRLS: { Apparel: ['Dresses', 'Skirts', 'Shirts'], Shoes: ['Sandals'] },
	BOYS: { Apparel: ['Shirts', 'Pants', 'Cargo'] },
	BABY_BOYS: { Apparel: ['Jumpsuits', 'Pants'] },
	HOME: { Bedding: ['Throws'] },
};

/** The entries that JOOR's documentation shows with their ids (joor-categories.csv), spelt as there. */
const DOCUMENTED: Catalogue['categories'] = [
	{ id: 2405, department: 'HOME', parent: 'General Home', name: 'Stationery' },
	{ id: 2406, department: 'HOME', parent: 'Accessories', name: 'Fragances' },
	{ id: 2407, department: 'BABY_GIRLS', parent: 'Apparel', name: 'Jumpsuits' },
	{ id: 2408, department: 'BABY_GIRLS', parent: 'Apparel', name: 'Skirts' },
];

/**
 * The category tree of the sample account: about 60 leaves. It holds JOOR's traps: "Womens" contains "mens", "Baby
 * Girls" contains "Girls", and the same leaf (Shirts, Sweaters, Skirts) hangs on several departments.
 */
export function categoryTree(): Catalogue['categories'] {
	const leaves: Catalogue['categories'] = [];
	for (const [department, parents] of Object.entries(TREE)) {
		for (const [parent, names] of Object.entries(parents)) {
			for (const name of names) leaves.push({ id: 2331 + leaves.length, department, parent, name });
		}
	}
	return [...leaves, ...DOCUMENTED];
}

/** A department as JOOR's pages spell it for people: `BABY_GIRLS` is `Baby Girls`, `WOMEN` is `Womens`. */
export function departmentLabel(department: string): string {
	if (department === 'WOMEN') return 'Womens';
	if (department === 'MEN') return 'Mens';
	return department
		.split('_')
		.map((word) => word.charAt(0) + word.slice(1).toLowerCase())
		.join(' ');
}

/** A category as a warehouse system writes it, for example `Womens > Apparel > Dresses`. */
export function categoryPath(category: { department: string; parent: string; name: string }): string {
	return `${departmentLabel(category.department)} > ${category.parent} > ${category.name}`;
}
