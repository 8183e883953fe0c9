import type { Account } from './account';
import type { SandboxOrder } from './types';
import { isFields, text, type Fields } from './values';

/** Order fields that sit in a list (joor-v2.md 11.3). */
const LISTED: Record<string, [list: string, field: string]> = {
	door_codes: ['order_doors', 'door_code'],
	door_names: ['order_doors', 'door_name'],
	division_code: ['order_divisions', 'division_code'],
};

function isFilled(fields: Fields, name: string): boolean {
	const listed = LISTED[name];
	if (!listed) return text(fields[name]) !== '';
	const [list, field] = listed;
	const rows = fields[list];
	return Array.isArray(rows) && rows.length > 0 && rows.every((row) => isFields(row) && text(row[field]) !== '');
}

/**
 * Why the order fails the export validation; empty when it passes. check: 0 nothing, 1 required fields,
 * 2 deleted styles or style-colours, 3 both (joor-v2.md 11.2).
 */
export function exportFindings(account: Account, order: SandboxOrder, check: number): string[] {
	const findings: string[] = [];
	if (check === 1 || check === 3) {
		for (const name of account.settings.checkFields) {
			if (!isFilled(order.fields, name)) findings.push(`${name} is missing`);
		}
	}
	if (check === 2 || check === 3) {
		for (const line of order.lines) {
			const identifier = text(line.item_style_identifier);
			const gone =
				account.styles.deleted.has(identifier) ||
				account.styles.deleted.has(`${identifier}/${text(line.item_color_code)}`);
			if (gone) findings.push(`style ${identifier} colour ${text(line.item_color_code)} is deleted`);
		}
	}
	return findings;
}
