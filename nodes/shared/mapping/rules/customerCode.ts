import { text } from '../read';
import { pass, refuse, type Ruled } from '../result';

/**
 * The brand's customer code, trimmed (joor-v2.md 16.14). Without one nobody can tell which customer of the WMS it is,
 * so the order is refused unless the code is not required (wms-systems.md 0.2, Skip Empty Customer Code).
 */
export function customerCode(value: unknown, required: boolean, customerName: string): Ruled<string> {
	const code = text(value);
	if (code !== '' || !required) return pass(code);
	const whose = customerName === '' ? 'The customer' : `The customer ${customerName}`;
	return refuse(
		'customer.code',
		'missing-customer-code',
		`${whose} has no customer code in JOOR. Set one there; the order is then taken with the next run.`,
	);
}
