import { asRow, text } from '../../read';

/** A public image address; `undefined` for anything that JOOR could not fetch. */
export function imageUrl(value: unknown): string | undefined {
	const url = text(asRow(value)?.image ?? asRow(value)?.url ?? value);
	return /^https?:\/\/[^\s/]+\S*$/i.test(url) && url.length <= 2_048 ? url : undefined;
}
