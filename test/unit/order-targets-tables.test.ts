import { PRESETS } from '../../nodes/shared/mapping/presets';
import type { PresetRow } from '../../nodes/shared/mapping/presets/types';
import { TRANSFORMS } from '../../nodes/shared/mapping/transforms';
import { SYSTEMS, type System } from './order-targets-support';
import { BEYOND } from './order-targets-beyond';
import { EXTENSIV_TABLE } from './order-targets-spec-extensiv';
import { OTHERS_TABLE } from './order-targets-spec-others';

const TABLE = { ...EXTENSIV_TABLE, ...OTHERS_TABLE };

/** `target <- source transform`, as the literal tables write a row. */
function shown(prefix: string, { target, source, transform }: PresetRow): string {
	return `${prefix}${target} <- ${[source || 'order', transform].filter(Boolean).join(' ')}`;
}

function rowsOf(system: System): Map<string, PresetRow> {
	const target = PRESETS[system].orderTarget;
	if (!target) return new Map();
	const all: Array<[string, PresetRow]> = [
		...target.order.map((row): [string, PresetRow] => [shown('', row), row]),
		...target.line.map((row): [string, PresetRow] => [shown(`${target.linesAt}[].`, row), row]),
		...(target.customer ?? []).map((row): [string, PresetRow] => [shown('customer: ', row), row]),
	];
	return new Map(all);
}

/** The table of the system beside the one of the spec, with what is expected and what is there. */
function sideBySide(system: System): string {
	const rows = rowsOf(system);
	const lines = TABLE[system].flatMap(({ canonical, spec, ours }) => {
		const first = `${canonical.padEnd(16)} | ${spec.padEnd(34)} |`;
		if (ours.length === 0) return [`${first} -`];
		return ours.map((row, at) => {
			const lead = at === 0 ? first : `${''.padEnd(16)} | ${''.padEnd(34)} |`;
			return `${lead} ${rows.has(row) ? row : `MISSING ${row}`}`;
		});
	});
	const expected = new Set([...TABLE[system].flatMap(({ ours }) => ours), ...BEYOND[system]]);
	const stray = [...rows.keys()].filter((row) => !expected.has(row)).map((row) => `NOT EXPECTED ${row}`);
	return [`${PRESETS[system].displayName}: wms-systems.md 13.4 beside the preset`, ...lines, ...stray].join('\n');
}

describe.each(SYSTEMS)('the order table of %s', (system) => {
	const rows = rowsOf(system);

	it.each(TABLE[system])('$canonical is $spec', ({ canonical, spec, ours }) => {
		const missing = ours.filter((row) => !rows.has(row));
		const unmarked = spec.startsWith('*') ? ours.filter((row) => !rows.get(row)?.note.includes('(I)')) : [];
		const report = missing.length + unmarked.length > 0 ? `${canonical}\n${sideBySide(system)}` : '';
		expect({ missing, unmarked, report }).toEqual({ missing: [], unmarked: [], report: '' });
	});

	it('has the rows of the spec, those of the system’s own sections, and no other', () => {
		const expected = new Set([...TABLE[system].flatMap(({ ours }) => ours), ...BEYOND[system]]);
		const stray = [...rows.keys()].filter((row) => !expected.has(row));
		const missing = [...expected].filter((row) => !rows.has(row));
		const report = stray.length + missing.length > 0 ? sideBySide(system) : '';
		expect({ stray, missing, report }).toEqual({ stray: [], missing: [], report: '' });
	});

	it('names transforms that exist, and says of each constant what it is', () => {
		for (const { transform, note } of rows.values()) {
			if (transform !== undefined) expect(TRANSFORMS).toHaveProperty(transform);
			if (['active', 'authorised', 'joor', 'no', 'noPick', 'yes', 'zero'].includes(transform ?? '')) {
				expect(note).toMatch(/always/);
			}
		}
	});

	it('says in the JOOR order table what becomes of reference, purchase order, customer and lines', () => {
		const notes = new Map(PRESETS[system].orderToWms.map(({ target, note }) => [target, note]));
		for (const field of ['reference', 'purchaseOrder', 'customer.name', 'lines', 'totals.total']) {
			expect(notes.get(field)).toMatch(/^becomes /);
		}
	});
});
