import { randomBytes } from 'crypto';

/** The name under which JOOR keeps an uploaded image: with a random suffix (joor-v2.md 9). */
export function keptName(filename: string): string {
	const dot = filename.lastIndexOf('.');
	const [stem, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, '.jpg'];
	return `${stem}_${randomBytes(4).toString('hex')}${extension}`;
}

/** File name of an image address, e.g. alder.jpg; 'image.jpg' when the address has none. */
export function nameInUrl(address: string): string {
	const last = new URL(address).pathname.split('/').filter(Boolean).at(-1);
	return last ?? 'image.jpg';
}
