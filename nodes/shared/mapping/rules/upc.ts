import { pass, type Ruled } from '../result';
import { cleanCode, isGtin } from './gtin';

/**
 * The UPC as text, leading zeros kept, '' when there is none. A code with a wrong length or check digit is sent as it
 * is, with a warning: brands do use codes of their own, and JOOR matches by the very text.
 */
export function upc(value: unknown, sku: string): Ruled<string> {
	const code = cleanCode(value);
	if (code === '' || isGtin(code)) return pass(code);
	const whose = sku === '' ? '' : ` of SKU ${sku}`;
	return pass(code, `The UPC ${code}${whose} is not a valid UPC or EAN (length or check digit).`);
}
