import type { HttpClient } from '../../http/types';
import { getStyle, listStyles, type StyleFilter, type StyleKey } from './styles';
import type { StyleInJoor } from './styleReader';

/** Up to so many styles are read one by one; for more, pages of a hundred are cheaper. */
const SINGLES = 8;
/** Pages after which the styles still missing are read one by one, when that is cheaper than going on. */
const PATIENCE = 20;

/**
 * Reads the wanted styles in as few credits as possible: single reads for a handful, else pages of all styles (or of a
 * modified range), ending as soon as all are found. Returns them by `style_identifier`; what is not in the map is not
 * in JOOR. Costs at most one credit a style plus twenty.
 */
export async function findStyles(
	http: HttpClient,
	wanted: StyleKey[],
	filter: StyleFilter = {},
): Promise<Map<string, StyleInJoor>> {
	const found = new Map<string, StyleInJoor>();
	const missing = new Map(wanted.map((key) => [key.style_identifier, key]));
	const take = (style: StyleInJoor) => {
		const id = style.style.style_identifier;
		if (missing.delete(id)) found.set(id, style);
	};
	const readSingly = async () => {
		for (const key of [...missing.values()]) {
			const style = await getStyle(http, key);
			if (style) take({ ...style, style: { ...style.style, style_identifier: key.style_identifier } });
		}
	};

	if (missing.size <= SINGLES) {
		await readSingly();
		return found;
	}
	let pages = 0;
	for await (const page of listStyles(http, filter)) {
		for (const style of page) take(style);
		pages += 1;
		if (!missing.size) return found;
		if (pages >= PATIENCE && missing.size < pages) {
			await readSingly();
			return found;
		}
	}
	return found;
}
