import { isEmpty, list, text } from '../../read';
import { pass, type Ruled } from '../../result';
import { imageUrl } from './imageUrl';

/**
 * Images of the style in display order, each once (wms-systems.md 0.1). Takes a list, or one text with addresses
 * separated by line breaks or commas. What is no web address is left out with a warning.
 */
export function productImages(value: unknown): Ruled<Array<{ image: string }>> {
	const entries = typeof value === 'string' ? value.split(/[\n,](?=\s*https?:)|\n/i) : list(value);
	const filled = entries.filter((entry) => !isEmpty(entry));
	const urls = filled.flatMap((entry) => imageUrl(entry) ?? []);
	const unusable = filled.find((entry) => imageUrl(entry) === undefined);
	const images = [...new Set(urls)].map((image) => ({ image }));
	if (unusable === undefined) return pass(images);
	const left = filled.length - urls.length;
	return pass(images, `${left} image(s) left out: "${text(unusable).slice(0, 60)}" is not a web address.`);
}
