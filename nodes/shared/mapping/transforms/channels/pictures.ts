import { listOf } from '../../path';
import { asRow, row, rows, text } from '../../read';

const URL_KEYS = ['url', 'src', 'url_fullxfull', 'link', 'originalSrc'] as const;

function urlOf(entry: unknown): string {
	const image = asRow(entry);
	if (!image) return text(entry);
	const key = URL_KEYS.find((name) => text(image[name]) !== '');
	if (key) return text(image[key]);
	const inner = asRow(image.image) ?? asRow(row(image.preview).image);
	return inner ? text(inner.url) || text(inner.src) : '';
}

/** The addresses of one image or a list of them, in any of the channels' forms; each once. */
export function imageUrls(found: unknown): string[] {
	const entries = listOf(found) ?? (found === undefined || found === null ? [] : [found]);
	return [...new Set(entries.map(urlOf).filter((url) => url !== ''))];
}

/** The image of a variant in Shopify's REST form: the product's image with that id, else those that name the variant. */
export function imageOfVariant(imageId: unknown, variant: unknown, product: unknown): string[] {
	const images = rows(row(product).images);
	const id = text(imageId);
	const byId = id === '' ? [] : images.filter((image) => text(image.id) === id);
	if (byId.length > 0) return imageUrls(byId);
	const own = text(row(variant).id);
	const names = (image: Record<string, unknown>) =>
		Array.isArray(image.variant_ids) && image.variant_ids.some((one) => text(one) === own);
	return own === '' ? [] : imageUrls(images.filter(names));
}

/** Entries of an Amazon list that is kept per marketplace: `[{ marketplaceId, images: [...] }]` (I, wms-systems.md 11). */
export function ofMarketplaces(found: unknown, key: string): Array<Record<string, unknown>> {
	return rows(found).flatMap((entry) => (Array.isArray(entry[key]) ? rows(entry[key]) : [entry]));
}

const area = ({ width, height }: Record<string, unknown>) => Number(text(width)) * Number(text(height)) || 0;

/** Images of Amazon's catalogue, which has each in several sizes: the largest of each, in the catalogue's order. */
export function catalogueImages(found: unknown): string[] {
	const largest = new Map<string, Record<string, unknown>>();
	for (const [index, image] of ofMarketplaces(found, 'images').entries()) {
		const view = text(image.variant) || `image ${index}`;
		const known = largest.get(view);
		if (!known || area(image) > area(known)) largest.set(view, image);
	}
	return imageUrls([...largest.values()]);
}
