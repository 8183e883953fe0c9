import { row, rows, sameName, text, type Row } from '../../read';
import type { Transform } from '../types';

const NUMBERED = /^image_url_(\d{1,4})$/i;
const IMAGE_NAME = /\.(jpe?g|png|gif|webp|bmp|tiff?)$/i;

const distinct = (urls: readonly string[]) => [...new Set(urls.filter((url) => url !== ''))];

/** `image_url_1`, `image_url_2` and so on, by their numbers (wms-systems.md 1.4: image_url_X). */
function numberedImages(_found: unknown, _options: unknown, item: unknown): string[] {
	const record = row(item);
	const numbered: Array<[number: number, url: string]> = [];
	for (const key of Object.keys(record)) {
		if (key[0] !== 'i' && key[0] !== 'I') continue;
		const number = NUMBERED.exec(key)?.[1];
		if (number !== undefined) numbered.push([Number(number), text(record[key])]);
	}
	return distinct(numbered.sort(([one], [two]) => one - two).map(([, url]) => url));
}

/** `{ rank, url }` in the order of their ranks (wms-systems.md 3.2). */
function imagesByRank(found: unknown): string[] {
	const ranked = rows(found).map(({ rank, url }, index) => ({ rank: Number(text(rank) || index), url: text(url) }));
	return distinct(ranked.sort((one, two) => (one.rank || 0) - (two.rank || 0)).map(({ url }) => url));
}

/** URLs of attachments that are pictures (wms-systems.md 4.2). */
function pictures(found: unknown): string[] {
	const isPicture = ({ ContentType, FileName }: Row) => {
		const type = text(ContentType).toLowerCase();
		return type.startsWith('image/') || (!type.includes('/') && IMAGE_NAME.test(text(FileName)));
	};
	return distinct(
		rows(found)
			.filter(isPicture)
			.map(({ DownloadUrl }) => text(DownloadUrl)),
	);
}

/** The image of the colourway whose `attribute_2` is the SKU's `attr_2` (wms-systems.md 5.2). */
function imageOfColorway(found: unknown, _options: unknown, sku: unknown): string[] {
	const { attr_2, product_id } = row(sku);
	const [color, product] = [sameName(text(attr_2)), sameName(text(product_id))];
	const own = rows(found).filter((colorway) => {
		const whose = sameName(text(colorway.product_id));
		return sameName(text(colorway.attribute_2)) === color && (whose === '' || product === '' || whose === product);
	});
	return distinct(own.flatMap(({ image, images }) => [image, ...rows(images)]).map((one) => text(row(one).img)));
}

export const IMAGE_TRANSFORMS: Record<string, Transform> = {
	numberedImages,
	imagesByRank,
	/** The same for the style: a child's images are its colour's. */
	styleImagesByRank: (found, _options, item) => {
		const parent = text(row(item).parentId);
		return parent === '' || parent === '0' ? imagesByRank(found) : undefined;
	},
	pictures,
	/** ApparelMagic's `images[]` of `{ img }`. */
	imagesOfStyle: (found) => distinct(rows(found).map(({ img }) => text(img))),
	imageOfColorway,
};
