import fc from 'fast-check';

import type { UnmappedAction, ValueKind, ValueMapEntry } from '../../nodes/shared/mapping/options';
import { sameName } from '../../nodes/shared/mapping/read';
import { editDistance, nameFinder } from '../../nodes/shared/mapping/rules/text/nearest';
import { valueMapFlaw, valueMapper } from '../../nodes/shared/mapping/rules/values/valueMaps';

const row = (kind: ValueKind, from: string, to: string): ValueMapEntry => ({ kind, from, to });
const valueMaps = [
	row('shipMethod', 'UPS Ground', 'UPSGND'),
	row('shipMethod', ' FedEx  2Day ', 'FX2'),
	row('shipMethod', 'UG', 'UPSGND'),
	row('size', 'Small', 'S'),
	row('size', 'X-Small', 'XS'),
];
const mapper = (unmapped: Partial<Record<ValueKind, UnmappedAction>> = {}) => valueMapper({ valueMaps, unmapped });

describe('a value map', () => {
	it.each([
		['the name', ['UPS Ground'], 'UPSGND'],
		['another case', ['ups GROUND'], 'UPSGND'],
		['outer and repeated blanks', ['  UPS   Ground '], 'UPSGND'],
		['blanks in the row', ['FedEx 2Day'], 'FX2'],
		['the code, when the name is in no row', ['United Parcel', 'UG'], 'UPSGND'],
		['the name before the code', ['FedEx 2Day', 'UG'], 'FX2'],
		['the code alone', ['', 'UG'], 'UPSGND'],
		['a word of the target', ['UPSGND'], 'UPSGND'],
		['a word of the target in another case', ['upsgnd'], 'UPSGND'],
		['a name that is a word of the target, before a code with a row', ['FX2', 'UG'], 'FX2'],
	])('knows a value by %s', (_how, values, value) => {
		const found = mapper({ shipMethod: 'reject' }).map('shipMethod', values, 'shipMethod.name');
		expect(found).toEqual({ ok: true, value: { value, mapped: true }, warnings: [] });
	});

	it('passes everything through, and says nothing, for kinds without a row', () => {
		const maps = mapper({ color: 'reject' });
		expect(maps.map('color', ['Ink', '001'], 'lines')).toEqual({
			ok: true,
			value: { value: 'Ink', mapped: false },
			warnings: [],
		});
		expect([maps.has('color'), maps.has('size')]).toEqual([false, true]);
		expect(maps.unmapped()).toEqual([]);
	});

	it('has nothing to say about no value', () => {
		const maps = mapper({ shipMethod: 'reject' });
		for (const values of [[], [''], ['', ''], [' ']]) {
			expect(maps.map('shipMethod', values, 'shipMethod.name')).toMatchObject({
				ok: true,
				value: { mapped: false },
				warnings: [],
			});
		}
		expect(maps.unmapped()).toEqual([]);
	});

	it('warns of what it does not name, with the nearest name, when nothing else is said', () => {
		expect(mapper().map('shipMethod', ['UPS Grnd', 'X'], 'shipMethod.name')).toEqual({
			ok: true,
			value: { value: 'UPS Grnd', mapped: false },
			warnings: ['The ship method "UPS Grnd" is not in the value map. Nearest: "UPS Ground", "UPSGND".'],
		});
		expect(mapper().map('shipMethod', ['Pigeon'], 'shipMethod.name')).toMatchObject({
			warnings: ['The ship method "Pigeon" is not in the value map.'],
		});
	});

	it('lets it pass, or refuses it, by choice', () => {
		expect(mapper({ shipMethod: 'pass' }).map('shipMethod', ['UPS Grnd'], 'f')).toMatchObject({
			ok: true,
			warnings: [],
		});
		const refused = mapper({ shipMethod: 'reject' }).map('shipMethod', ['UPS Grnd'], 'shipMethod.name');
		expect(refused).toEqual({
			ok: false,
			rejections: [
				{
					field: 'shipMethod.name',
					reasonCode: 'unmapped-ship-method',
					reason:
						'The ship method "UPS Grnd" is not in the value map. Nearest: "UPS Ground", "UPSGND". ' +
						'Add it to the map, or let values that are not in it pass through.',
					logId: '',
				},
			],
		});
	});

	it.each<[ValueKind, string, string]>([
		['category', 'unmapped-category', 'The category "Q"'],
		['color', 'unmapped-color', 'The colour "Q"'],
		['country', 'unmapped-country', 'The country "Q"'],
		['customerCode', 'unmapped-customer-code', 'The customer code "Q"'],
		['paymentTerm', 'unmapped-payment-term', 'The payment term "Q"'],
		['shipMethod', 'unmapped-ship-method', 'The ship method "Q"'],
		['size', 'unmapped-size', 'The size "Q"'],
		['warehouse', 'unmapped-warehouse', 'The warehouse "Q"'],
	])('of kind %s refuses with the code %s', (kind, reasonCode, words) => {
		const maps = valueMapper({ valueMaps: [row(kind, 'Alpha', 'Beta')], unmapped: { [kind]: 'reject' } });
		const refused = maps.map(kind, ['Q'], 'f');
		expect(refused).toMatchObject({ ok: false, rejections: [{ reasonCode, field: 'f' }] });
		expect(JSON.stringify(refused)).toContain(words.replaceAll('"', '\\"'));
	});

	it('lists what it did not name with how often it came', () => {
		const maps = mapper({ size: 'pass', shipMethod: 'reject' });
		for (const name of ['Smal', 'SMAL ', 'Small', 'Smal', 'Huge']) maps.map('size', [name], 'lines');
		maps.map('shipMethod', ['Pigeon'], 'shipMethod.name');
		expect(maps.unmapped()).toEqual([
			{ kind: 'shipMethod', value: 'Pigeon', count: 1, nearest: [] },
			{ kind: 'size', value: 'Smal', count: 3, nearest: ['Small', 'X-Small'] },
			{ kind: 'size', value: 'Huge', count: 1, nearest: [] },
		]);
	});

	it('tells values apart that only look alike when they are put together', () => {
		const maps = valueMapper({ valueMaps: [row('size', 'a', '1')], unmapped: {} });
		expect(maps.map('size', ['b\na'], 'f')).toMatchObject({ value: { mapped: false } });
		expect(maps.map('size', ['b', 'a'], 'f')).toMatchObject({ value: { value: '1' } });
	});

	it('answers for very many different values in little time', () => {
		const rows = Array.from({ length: 1000 }, (_, index) => row('customerCode', `Customer ${index}`, `C${index}`));
		const maps = valueMapper({ valueMaps: rows, unmapped: {} });
		const started = performance.now();
		for (let index = 0; index < 100_000; index++) maps.map('customerCode', [`Shop ${index}`], 'customer.code');
		expect(maps.unmapped()).toHaveLength(100_000);
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});

describe('a value map that cannot be used', () => {
	it.each([
		['an empty name', [row('size', ' ', 'S')], 'Row 1 of the size map has an empty name.'],
		[
			'an empty target',
			[row('color', 'Ink', 'I'), row('size', 'Small', '')],
			'Row 1 of the size map has an empty name.',
		],
		[
			'one name for two targets',
			[row('shipMethod', 'UPS', 'A'), row('shipMethod', ' ups ', 'B')],
			'The ship method map sends "ups" to both "A" and "B".',
		],
		[
			'a kind that does not exist',
			[{ kind: 'shoe' as ValueKind, from: 'a', to: 'b' }],
			'There is no value map "shoe". The maps are category, color, country, customerCode, paymentTerm, shipMethod, size, warehouse.',
		],
	])('because of %s says so', (_what, entries, flaw) => {
		expect(valueMapFlaw(entries)).toBe(flaw);
	});

	it('is none of these', () => {
		expect(valueMapFlaw([])).toBe('');
		expect(valueMapFlaw(valueMaps)).toBe('');
		expect(valueMapFlaw([row('size', 'S', 'Small'), row('color', 'S', 'Sand')])).toBe('');
		expect(valueMapFlaw([row('size', 'S', 'Small'), row('size', 's', 'Small')])).toBe('');
	});
});

describe('the map of warehouses', () => {
	const warehouseMap = [{ from: 'East', to: 'Default' }];
	const warehouses = (unmappedWarehouse: UnmappedAction, unmapped = {}) =>
		valueMapper({
			valueMaps: [row('warehouse', 'West Coast', 'LA'), row('warehouse', 'East', 'Elsewhere')],
			unmapped,
			warehouseMap,
			unmappedWarehouse,
		});

	it('has the rows of its own option first, then those of the value maps', () => {
		expect(warehouses('reject').map('warehouse', ['EAST'], 'warehouse')).toMatchObject({ value: { value: 'Default' } });
		expect(warehouses('reject').map('warehouse', ['west coast'], 'warehouse')).toMatchObject({
			value: { value: 'LA' },
		});
	});

	it('passes, warns or refuses with the nearest names', () => {
		const sentence = 'The warehouse "West Cost" is not in the warehouse map. Nearest: "West Coast".';
		const say = (action: UnmappedAction) => warehouses(action).map('warehouse', ['West Cost'], 'warehouse');
		expect(say('pass')).toMatchObject({ ok: true, warnings: [] });
		expect(say('warn')).toMatchObject({ ok: true, value: { value: 'West Cost' }, warnings: [sentence] });
		expect(say('reject')).toMatchObject({ rejections: [{ reasonCode: 'unmapped-warehouse', field: 'warehouse' }] });
		expect(JSON.stringify(say('reject'))).toContain(JSON.stringify(sentence).slice(1, -1));
	});

	it('refuses every named warehouse when it is empty and names have to be in it', () => {
		const empty = valueMapper({ valueMaps: [], unmapped: {}, warehouseMap: [], unmappedWarehouse: 'reject' });
		expect(empty.map('warehouse', ['East'], 'warehouse').ok).toBe(false);
		expect(empty.map('warehouse', [''], 'warehouse').ok).toBe(true);
	});
});

describe('any value map', () => {
	const kinds = fc.constantFrom<ValueKind>('size', 'color', 'warehouse', 'category');
	const words = fc.oneof(
		fc.string({ maxLength: 8 }),
		fc.constantFrom('S', 's', ' S ', 'Small', '__proto__', 'toString'),
	);
	const entries = fc.array(fc.record({ kind: kinds, from: words, to: words }), { maxLength: 8 });
	const action = fc.constantFrom<UnmappedAction>('pass', 'warn', 'reject');

	it('takes anything, answers the same each time and loses no value', () => {
		fc.assert(
			fc.property(entries, action, kinds, fc.array(words, { maxLength: 3 }), (maps, act, kind, values) => {
				expect(typeof valueMapFlaw(maps)).toBe('string');
				const one = valueMapper({ valueMaps: maps, unmapped: { [kind]: act } });
				const first = one.map(kind, values, 'f');
				expect(one.map(kind, values, 'f')).toEqual(first);
				if (!first.ok) expect(act).toBe('reject');
				else if (!first.value.mapped)
					expect(first.value.value.trim()).toBe((values.find((v) => v.trim()) ?? '').trim());
			}),
		);
	});

	it('maps what it mapped to itself, when its targets are no sources of something else', () => {
		fc.assert(
			fc.property(entries, fc.array(words, { maxLength: 2 }), (maps, values) => {
				const sources = new Set(maps.map(({ kind, from }) => `${kind} ${sameName(from)}`));
				const settled = maps.filter(({ kind, to }) => sameName(to) !== '' && !sources.has(`${kind} ${sameName(to)}`));
				const one = valueMapper({ valueMaps: settled, unmapped: {} });
				for (const kind of ['size', 'color', 'category'] as const) {
					const once = one.map(kind, values, 'f');
					if (!once.ok || !once.value.mapped) continue;
					const twice = one.map(kind, [once.value.value], 'f');
					expect(twice).toEqual({ ok: true, value: once.value, warnings: [] });
				}
			}),
		);
	});
});

describe('nearest names', () => {
	it.each([
		['Smal', ['Small', 'Large'], ['Small']],
		['ups grnd', ['UPS Ground', 'FedEx', 'UPS Air'], ['UPS Ground', 'UPS Air']],
		['Bleu Marine', ['Bleu-marine', 'Rouge'], ['Bleu-marine']],
		['Cafe', ['Caf\u00e9', 'Ink'], ['Caf\u00e9']],
		['Atlantis on the sea', ['Saint Vincent and the Grenadines'], []],
		['', ['A'], []],
	])('to %p of %p are %p', (text, names, found) => {
		expect(nameFinder(names)(text)).toEqual(found);
	});

	it('count edits, and stop counting at the limit', () => {
		expect(editDistance('kitten', 'sitting')).toBe(3);
		expect(editDistance('', 'abc')).toBe(3);
		expect(editDistance('kitten', 'sitting', 1)).toBe(2);
		expect(editDistance('abc', 'abcdefgh', 2)).toBe(3);
	});
});

describe('a map of sizes that turns words into labels', () => {
	const size = (from: string, to: string) => ({ kind: 'size' as const, from, to });
	const told = (rows: Array<ReturnType<typeof size>>, value: string) => {
		const ruled = valueMapper({ valueMaps: rows, unmapped: {} }).map('size', [value], 'size');
		return ruled.ok ? ruled.warnings.length : -1;
	};

	it('needs no row for a label, but for a word that was forgotten', () => {
		const rows = [size('Small', 'S'), size('Large', 'L')];
		expect(['XS', 'M', '38', '00', 'OS'].map((label) => told(rows, label))).toEqual([0, 0, 0, 0, 0]);
		expect(['Medum', 'Mediano', 'Extra Small'].map((word) => told(rows, word))).toEqual([1, 1, 1]);
	});

	it('is none when labels are what it translates', () => {
		expect(told([size('L', 'Large')], 'M')).toBe(1);
	});
});
