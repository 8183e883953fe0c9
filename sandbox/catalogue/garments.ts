import type { CatalogueStyle } from './types';

/** What a kind of garment is made of: its place in the category tree, its sizes, its words and its prices. */
export interface Garment {
	/** Two letters that start the style number. */
	prefix: string;
	productType: string;
	category: CatalogueStyle['category'];
	sizes: Array<{ name: string; code: string }>;
	nouns: string[];
	materials: string[];
	/** Wholesale price range in whole units of the currency. */
	price: [number, number];
	weightLbs: [number, number];
}

const sameCode = (names: string[]): Garment['sizes'] => names.map((name) => ({ name, code: name }));

/** The size ladders of the brand; `00` is not `0`. */
export const LADDERS = {
	letters: sameCode(['XS', 'S', 'M', 'L', 'XL']),
	numeric: sameCode(['00', '0', '2', '4', '6', '8', '10', '12', '14']),
	waist: sameCode(['24', '25', '26', '27', '28', '29', '30', '31', '32']),
	shoes: sameCode(['35', '36', '37', '38', '39', '40', '41', '42']),
	oneSize: [{ name: 'One Size', code: 'OS' }],
};

const women = (parent: string, name: string): Garment['category'] => ({ department: 'WOMEN', parent, name });
const men = (parent: string, name: string): Garment['category'] => ({ department: 'MEN', parent, name });

export const GARMENTS: Garment[] = [
	{
		prefix: 'DR',
		productType: 'Dress',
		category: women('Apparel', 'Dresses'),
		sizes: LADDERS.numeric,
		nouns: ['Wrap Dress', 'Slip Dress', 'Shirtdress', 'Midi Dress'],
		materials: ['100% Silk', '100% Viscose', '70% Linen, 30% Cotton'],
		price: [74, 168],
		weightLbs: [0.7, 1.3],
	},
	{
		prefix: 'SH',
		productType: 'Shirt',
		category: women('Apparel', 'Shirts'),
		sizes: LADDERS.letters,
		nouns: ['Poplin Shirt', 'Silk Blouse', 'Tunic', 'Popover'],
		materials: ['100% Cotton', '100% Silk', '55% Linen, 45% Cotton'],
		price: [42, 98],
		weightLbs: [0.4, 0.7],
	},
	{
		prefix: 'KN',
		productType: 'Knitwear',
		category: women('Apparel', 'Sweaters'),
		sizes: LADDERS.letters,
		nouns: ['Cardigan', 'Crewneck', 'Turtleneck', 'Cable Pullover'],
		materials: ['100% Merino Wool', '70% Alpaca, 30% Wool', '100% Cashmere'],
		price: [58, 152],
		weightLbs: [0.8, 1.9],
	},
	{
		prefix: 'DN',
		productType: 'Denim',
		category: women('Denim', 'Jeans'),
		sizes: LADDERS.waist,
		nouns: ['Straight Jean', 'Wide Leg Jean', 'Slim Jean', 'Barrel Jean'],
		materials: ['99% Cotton, 1% Elastane', '100% Cotton'],
		price: [54, 96],
		weightLbs: [1.4, 2.1],
	},
	{
		prefix: 'SK',
		productType: 'Skirt',
		category: women('Apparel', 'Skirts'),
		sizes: LADDERS.numeric,
		nouns: ['Pleated Skirt', 'Bias Skirt', 'Mini Skirt'],
		materials: ['100% Wool', '100% Viscose'],
		price: [48, 92],
		weightLbs: [0.5, 1],
	},
	{
		prefix: 'FW',
		productType: 'Shoes',
		category: women('Shoes', 'Boots'),
		sizes: LADDERS.shoes,
		nouns: ['Ankle Boot', 'Chelsea Boot', 'Riding Boot'],
		materials: ['Calf Leather', 'Suede'],
		price: [110, 210],
		weightLbs: [2.6, 4.2],
	},
	{
		prefix: 'MS',
		productType: 'Shirt',
		category: men('Apparel', 'Shirts'),
		sizes: LADDERS.letters,
		nouns: ['Oxford Shirt', 'Camp Shirt', 'Flannel Shirt'],
		materials: ['100% Cotton', '100% Linen'],
		price: [40, 82],
		weightLbs: [0.6, 0.9],
	},
	{
		prefix: 'AC',
		productType: 'Accessory',
		category: women('Accessories', 'Scarves'),
		sizes: LADDERS.oneSize,
		nouns: ['Scarf', 'Silk Square', 'Shawl'],
		materials: ['100% Silk', '100% Cashmere'],
		price: [24, 88],
		weightLbs: [0.2, 0.5],
	},
	{
		prefix: 'MK',
		productType: 'Knitwear',
		category: men('Apparel', 'Sweaters'),
		sizes: LADDERS.letters,
		nouns: ['Fisherman Sweater', 'Quarter Zip', 'Vest'],
		materials: ['100% Merino Wool', '100% Cashmere'],
		price: [62, 140],
		weightLbs: [1, 2],
	},
	{
		prefix: 'FL',
		productType: 'Shoes',
		category: women('Shoes', 'Flats'),
		sizes: LADDERS.shoes,
		nouns: ['Ballet Flat', 'Mule', 'Slingback'],
		materials: ['Nappa Leather', 'Suede'],
		price: [86, 150],
		weightLbs: [1.2, 2],
	},
];

/** The palette: colour codes of three digits, some with leading zeros, some names with accents. */
export const COLORS: Array<{ name: string; code: string }> = [
	{ name: 'Black', code: '001' },
	{ name: 'Ivory', code: '010' },
	{ name: 'Écru', code: '014' },
	{ name: 'Camel', code: '215' },
	{ name: 'Rosé', code: '330' },
	{ name: 'Bordeaux', code: '348' },
	{ name: 'Bleu Nuit', code: '412' },
	{ name: 'Indigo', code: '420' },
	{ name: 'Sage', code: '507' },
	{ name: 'Crème Brûlée', code: '118' },
	{ name: 'Charcoal', code: '065' },
	{ name: 'Terracotta', code: '612' },
];

export const FIRST_WORDS = [
	'Linden',
	'Marlow',
	'Ondine',
	'Harper',
	'Solène',
	'Wren',
	'Aldous',
	'Clémence',
	'Fern',
	'Ines',
	'Juniper',
	'Kestrel',
	'Lucía',
	'Maren',
	'Noor',
	'Odette',
	'Perrin',
	'Quill',
	'Rowan',
	'Saskia',
	'Thea',
	'Una',
	'Vesper',
	'Willa',
	'Xanthe',
	'Yarrow',
	'Zoë',
	'Briar',
	'Cosima',
	'Délphine',
];
