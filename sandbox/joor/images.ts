import { randomUUID } from 'crypto';
import type { Call, Handler, Route } from './call';
import { keptName } from './imageNames';
import { flagParam, textParam } from './query';
import { invalid, notFound, Refusal } from './refusal';
import { styleOfPath } from './styles';
import type { SandboxStyle } from './types';
import { text, wholeNumber } from './values';

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_NAME = 69;

/** Address of the image, '' for a binary body; refuses a call that brings neither (joor-v2.md 9). */
function sourceOf({ kind, query, raw }: Call): string {
	if (kind === 'image' && raw.length > 0) {
		if (raw.length > MAX_BYTES) throw new Refusal(413, 'The image is larger than 4 MB');
		const isJpeg = raw[0] === 0xff && raw[1] === 0xd8;
		const isPng = raw.subarray(1, 4).toString('latin1') === 'PNG';
		if (!isJpeg && !isPng) throw invalid('The body is not a JPEG or PNG image');
		return '';
	}
	const url = text(query.url);
	if (url === '') throw invalid('Send the image as the body (Content-Type image/jpeg) or its address as url');
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw invalid('url is not a public address');
	return url;
}

function filenameOf({ query }: Call): string {
	const filename = textParam(query, 'filename', MAX_NAME) ?? '';
	if (filename === '') throw invalid('filename is required');
	if (!/\.(jpe?g|png)$/i.test(filename)) throw invalid('filename must end in .jpeg, .jpg or .png');
	return filename;
}

/** A colour has at most one image and one swatch; a new one takes the place of the old. */
function setColorImage(style: SandboxStyle, code: string, swatch: boolean, name: string, source: string): void {
	const color = style.colors.find((candidate) => candidate.code === code);
	if (!color) throw invalid(`The style has no colour with code "${code}"`);
	if (swatch) {
		color.swatch = name;
		return;
	}
	color.image = name;
	color.imageSource = source;
}

/** The answer of the POST is not documented; its form is inferred from the delete (joor-v2.md 9). */
const addImage: Handler = (call) => {
	const { account, params, query } = call;
	const style = styleOfPath(account, params);
	const filename = keptName(filenameOf(call));
	const displayOrder = wholeNumber(query.display_order);
	if (displayOrder === undefined) throw invalid('display_order is required, a whole number');
	const swatch = flagParam(query, 'swatch');
	const replace = flagParam(query, 'replace_existing');
	const colorCode = text(query.color_code);
	if (swatch && colorCode === '') throw invalid('swatch needs color_code');
	const source = sourceOf(call);
	const uploadId = account.styles.newPartId();
	if (colorCode !== '') setColorImage(style, colorCode, swatch, filename, source);
	else style.images = [...(replace ? [] : style.images), { uploadId, filename, displayOrder, source }];
	style.modifiedAt = account.now();
	const image = { style_number: style.number, style_identifier: style.identifier, upload_id: uploadId, filename };
	return { root: 'style_image', content: { image } };
};

const removeImage: Handler = ({ account, params, query }) => {
	const style = styleOfPath(account, params);
	const filename = text(query.filename);
	if (filename === '') throw invalid('filename is required');
	if (style.colors.some(({ image, swatch }) => image === filename || swatch === filename)) {
		throw invalid('Colour and swatch images cannot be deleted, only overwritten');
	}
	const image = style.images.find((candidate) => candidate.filename === filename);
	if (!image) throw notFound(`The style has no image named ${filename}`);
	style.images = style.images.filter((candidate) => candidate !== image);
	style.modifiedAt = account.now();
	const ids = { style_number: style.number, style_identifier: style.identifier, upload_id: image.uploadId };
	// This answer has its own root node and no code (joor-v2.md 9).
	const content = { style_image_deleted: { response: randomUUID() }, image_deleted: ids };
	return { root: 'styles_image_deleted', dropsRoot: true, withoutEnvelope: true, content };
};

const IMAGE_PATH = '/style-number/:number/:identifier/image';

export const imageRoutes: Route[] = [
	{ method: 'post', path: IMAGE_PATH, handle: addImage },
	{ method: 'delete', path: IMAGE_PATH, handle: removeImage },
];
