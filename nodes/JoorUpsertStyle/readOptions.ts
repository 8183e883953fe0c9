import type { IDataObject } from 'n8n-workflow';
import { DEFAULT_SAFETY, type SafetyRules } from '../shared/joor/v2/styleSafety';

/** The safety rules of a run. What is no percentage or no known word leaves the rule as it is by default: on. */
export function readSafety(options: IDataObject): SafetyRules {
	const { priceJump, madeToOrderChange: word } = options;
	const percent = priceJump === '' || priceJump === null ? NaN : Number(priceJump);
	return {
		priceJump: percent >= 0 ? percent : DEFAULT_SAFETY.priceJump,
		madeToOrderChange: word === 'allow' || word === 'warn' ? word : DEFAULT_SAFETY.madeToOrderChange,
	};
}

/** Fields that JOOR owns in all items; an expression may give one as text, or several with commas. */
export function readFieldOwners(options: IDataObject): string[] {
	const value = options.fieldOwners ?? [];
	const fields = Array.isArray(value) ? value : String(value).split(',');
	return fields.map((field) => String(field).trim()).filter(Boolean);
}
