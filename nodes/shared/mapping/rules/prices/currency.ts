import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/** Whether a text is a currency code in capitals, such as USD. */
export function isCurrencyCode(code: string): boolean {
	return /^[A-Z]{3}$/.test(code);
}

/** Currency as its ISO code of three letters (joor-v2.md 3); `field` names it in a refusal. */
export function currencyCode(field: string, value: unknown): Ruled<string> {
	const code = text(value).toUpperCase();
	if (isCurrencyCode(code)) return pass(code);
	return refuse(
		field,
		'bad-currency',
		`"${code.slice(0, 20)}" is not a currency code. Use three letters, such as USD.`,
	);
}
