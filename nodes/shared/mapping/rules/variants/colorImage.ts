import { list, rows } from '../../read';
import { imageUrl } from '../style/imageUrl';

/**
 * The one image of a colour: the first usable image among the colour's variants (wms-systems.md 0.1). '' when there
 * is none.
 */
export function colorImage(variants: unknown): string {
	for (const variant of rows(variants)) {
		for (const image of list(variant.images)) {
			const url = imageUrl(image);
			if (url) return url;
		}
	}
	return '';
}
