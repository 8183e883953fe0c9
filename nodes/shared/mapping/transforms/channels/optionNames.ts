import { listOf } from '../../path';
import { row, text } from '../../read';

/** Options of channels' variants by their names: which one is the colour and which one the size is not said otherwise. */

/** A variant's option, or an attribute with all its values. */
export interface NamedOption {
	name: string;
	values: string[];
}

type Kind = 'color' | 'size' | 'material';

/** Words without accents, as `plainWords` makes them. */
const WORDS: Readonly<Record<Kind, ReadonlySet<string>>> = {
	color: new Set(
		'color colors colour colours farbe farben couleur coloris colore colori kleur farg farve farge cor kolor'.split(
			' ',
		),
	),
	size: new Set(
		(
			'size sizes taille tailles taglia taglie talla tallas große grosse groesse maat storlek størrelse storrelse ' +
			'tamanho tamano rozmiar'
		).split(' '),
	),
	material: new Set('material materials materiale materiau matiere stoff tessuto tejido'.split(' ')),
};

/** German and Dutch write compounds in one word: `Schuhgröße`, `Hauptfarbe`. */
const ENDINGS: Readonly<Record<Kind, RegExp>> = {
	color: /(?:farbe|kleur)$/,
	size: /(?:große|grosse|groesse|maat)$/,
	material: /material$/,
};

/** WooCommerce puts `pa_` before attributes of the whole shop. */
function plainWords(name: string): string[] {
	return name
		.replace(/^(?:attribute_)?(?:pa_)?/i, '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
}

/** The option of a kind: one that is called so, else the first that has such a word in its name (`Primary color`). */
function optionOf(kind: Kind, options: readonly NamedOption[]): NamedOption | undefined {
	const named = options.map((option) => ({ option, words: plainWords(option.name) }));
	const means = (word: string) => WORDS[kind].has(word) || ENDINGS[kind].test(word);
	const exact = named.find(({ words }) => words.length === 1 && WORDS[kind].has(words[0]));
	return (exact ?? named.find(({ words }) => words.some(means)))?.option;
}

function valuesOf(entry: Record<string, unknown>): string[] {
	const single = text(entry.value) || text(entry.option);
	if (single !== '') return [single];
	const many = listOf(entry.options) ?? listOf(entry.values) ?? listOf(entry.optionValues) ?? [];
	return many.map((value) => text(value) || text(row(value).name)).filter((value) => value !== '');
}

/**
 * Options with their names and values: Shopify's `selectedOptions[]` and `options[]`, WooCommerce's `attributes[]`,
 * Etsy's `property_values[]` (wms-systems.md 8, 9, 10).
 */
export function namedOptions(found: unknown): NamedOption[] {
	return (listOf(found) ?? [])
		.map((entry) => row(entry))
		.map((entry) => ({ name: text(entry.name) || text(entry.property_name), values: valuesOf(entry) }))
		.filter(({ name, values }) => name !== '' && values.length > 0);
}

/**
 * Options of a variant in Shopify's REST form: `option1` to `option3` of the variant, named by `options[]` of the
 * product, which states positions from 1 (n8n's Shopify node answers so; wms-systems.md 12.1).
 */
export function numberedOptions(variant: unknown, product: unknown): NamedOption[] {
	const values = row(variant);
	return (listOf(row(product).options) ?? []).flatMap((entry, index) => {
		const { name, position } = row(entry);
		const value = text(values[`option${text(position) || index + 1}`]);
		return text(name) === '' || value === '' ? [] : [{ name: text(name), values: [value] }];
	});
}

/** The one value of the colour, size or material; nothing where there are several to choose from. */
export function oneOf(kind: Kind, options: readonly NamedOption[]): string | undefined {
	const { values = [] } = optionOf(kind, options) ?? {};
	return values.length === 1 ? values[0] : undefined;
}

/** All values of a kind, such as the materials of a product. */
export function allOf(kind: Kind, options: readonly NamedOption[]): string[] {
	return optionOf(kind, options)?.values ?? [];
}
