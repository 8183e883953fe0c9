import { tidy } from './textCleaning';

const ADDRESS = '(?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,12}(?:/[^\\s()<>\\[\\]]{0,60})?';
const BRACKETED = new RegExp(`\\s*(?:\\(\\s*${ADDRESS}\\s*\\)|\\[\\s*${ADDRESS}\\s*\\]|<\\s*${ADDRESS}\\s*>)$`, 'i');
const TRAILING = new RegExp(`\\s+[|,\\u2013-]\\s+${ADDRESS}$`, 'i');

/** The brand without the web address behind it: `Brand (brand.com)` is `Brand` (peers.md 6.6). An address alone stays. */
export function brandName(value: string): string {
	const whole = tidy(value);
	if (whole.length > 200) return whole;
	return whole.replace(BRACKETED, '').replace(TRAILING, '').trim() || whole;
}
