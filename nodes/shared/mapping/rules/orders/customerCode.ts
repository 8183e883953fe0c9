import { text } from '../../read';
import { Findings, refuse, type Ruled } from '../../result';
import type { ValueMapper } from '../values/valueMaps';

const FIELD = 'customer.code';

/**
 * The brand's customer code, trimmed (joor-v2.md 16.14), after its value map. A customer without a code in JOOR can be
 * in the map by name. Without any code nobody can tell which customer of the WMS it is, so the order is refused unless
 * the code is not required (wms-systems.md 0.2, Skip Empty Customer Code).
 */
export function customerCode(
	value: unknown,
	required: boolean,
	customerName: string,
	mapper: ValueMapper,
): Ruled<string> {
	const stated = text(value);
	const known = stated === '' && mapper.translates('customerCode', customerName) ? customerName : stated;
	const findings = new Findings();
	const code = findings.take(mapper.map('customerCode', [known], FIELD))?.value;
	if (code === '' && required) {
		const whose = customerName === '' ? 'The customer' : `The customer ${customerName}`;
		const words = `${whose} has no customer code in JOOR. Set one there; the order is then taken with the next run.`;
		return refuse(FIELD, 'missing-customer-code', words);
	}
	return findings.finish(code ?? '');
}
