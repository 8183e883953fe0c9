import fc from 'fast-check';

import { mapStock } from '../../nodes/shared/mapping/engine';
import { mapStockItems } from '../../nodes/shared/mapping/mapStock';
import type { StockLevel } from '../../nodes/shared/mapping/model';
import { DEFAULT_OPTIONS, type StockOptions, type ValueKind } from '../../nodes/shared/mapping/options';
import { mapOptionNames } from '../../nodes/shared/mapping/rules/variants/mappedOptions';
import { valueMapper } from '../../nodes/shared/mapping/rules/values/valueMaps';
import { level, variant } from './mapping-support';

const row = (kind: ValueKind, from: string, to: string) => ({ kind, from, to });

describe('the options of variants with value maps', () => {
	const valueMaps = [row('color', 'Ink', 'Midnight'), row('color', '002', 'Sand'), row('size', 'Medium', 'M')];
	const map = (variants: unknown, unmapped = {}) => mapOptionNames(variants, valueMapper({ valueMaps, unmapped }));
	const sized = (name: string, code: string) => variant({ size: { name, code } });

	it.each([
		['a code of its own, which stays', { name: 'Ink', code: '001' }, { name: 'Midnight', code: '001' }],
		['the name again as code', { name: 'Ink', code: 'INK' }, { name: 'Midnight', code: 'Midnight' }],
		['no code', { name: 'ink', code: '' }, { name: 'Midnight', code: '' }],
		['a code that is in the map', { name: '', code: '002' }, { name: 'Sand', code: '002' }],
		['the target already', { name: 'Midnight', code: '001' }, { name: 'Midnight', code: '001' }],
	])('are renamed with %s', (_how, color, renamed) => {
		const mapped = map([variant({ color, size: { name: 'Medium', code: 'MD' } })]);
		expect(mapped).toEqual({
			ok: true,
			value: [variant({ color: renamed, size: { name: 'M', code: 'MD' } })],
			warnings: [],
		});
	});

	it('that are not in the map are told once for a style, or refuse it', () => {
		const given = [sized('Larg', 'L'), sized('Larg', 'L'), sized('Mediun', 'M2')];
		expect(map(given)).toEqual({
			ok: true,
			value: given.map((one) => ({ ...one, color: { name: 'Midnight', code: '001' } })),
			warnings: [
				'The size "Larg" is not in the value map.',
				'The size "Mediun" is not in the value map. Nearest: "Medium".',
			],
		});
		const refused = map(given, { size: 'reject' });
		expect(refused).toMatchObject({
			ok: false,
			rejections: [
				{ reasonCode: 'unmapped-size', field: 'variants' },
				{ reasonCode: 'unmapped-size', field: 'variants' },
			],
		});
	});

	it('are left alone in inactive variants and in what is no variant', () => {
		const given = [variant({ active: false, color: { name: 'Lost', code: '' } }), null, 'text', { color: 'Ink' }, {}];
		expect(map(given, { color: 'reject' })).toEqual({ ok: true, value: given, warnings: [] });
		expect(mapOptionNames(given, valueMapper({ valueMaps: [], unmapped: {} }))).toMatchObject({ value: given });
	});

	it('can be anything: nothing is thrown, changed or lost, and mapping twice is mapping once', () => {
		const option = fc.record({
			name: fc.constantFrom('Ink', 'Medium', 'X', ''),
			code: fc.constantFrom('002', 'INK', ''),
		});
		const good = fc.record({ color: option, size: option, active: fc.boolean() });
		fc.assert(
			fc.property(fc.oneof(fc.array(fc.oneof(good, fc.anything())), fc.anything()), (given) => {
				const before = fc.stringify(given);
				const once = map(given);
				expect(fc.stringify(given)).toBe(before);
				if (!once.ok) return expect(once.ok).toBe(true);
				if (Array.isArray(given)) expect(once.value).toHaveLength(given.length);
				expect(map(once.value)).toMatchObject({ ok: true, value: once.value });
				return undefined;
			}),
		);
	});
});

describe('stock with value maps', () => {
	const skuPattern = '{style}-{color}-{size}';
	const valueMaps = [row('color', 'INK', '001'), row('size', 'M', 'Medium')];
	const map = (change: Partial<StockLevel>, options: Partial<StockOptions> = {}) =>
		mapStock([level(change)], { preset: 'cin7Core', skuPattern, valueMaps, ...options });

	it("has JOOR's words for colour and size where it is matched by style", () => {
		const { mapped } = map({ upc: '' });
		expect(mapped[0].value).toMatchObject({ style_number: 'ALD100', color_code: '001', size: 'Medium', inventory: 40 });
		expect(mapped[0].warnings).toEqual([]);
	});

	it('needs no words where it is matched by UPC', () => {
		const strict = { unmapped: { color: 'reject', size: 'reject' } as const };
		const { mapped } = map({ sku: 'ALD100-RED-XL' }, strict);
		expect(mapped[0].value).toEqual({ warehouse: 'East', upc: '800123456780', inventory: 40 });
	});

	it('says nothing of colours that are not in the map, unless it is told to', () => {
		expect(map({ upc: '', sku: 'ALD100-INKY-M' }).mapped[0].warnings).toEqual([]);
	});

	it('tells colours and sizes that are not in the map', () => {
		const other = { upc: '', sku: 'ALD100-INKY-MM' };
		const { mapped } = map(other, { unmapped: { color: 'warn' } });
		expect(mapped[0].value).toMatchObject({ color_code: 'INKY', size: 'MM' });
		expect(mapped[0].warnings).toEqual([
			'The colour "INKY" is not in the value map. Nearest: "INK".',
			'The size "MM" is not in the value map. Nearest: "M".',
		]);
		const { rejected } = map(other, { unmapped: { color: 'reject', size: 'reject' } });
		expect(rejected[0].all?.map(({ reasonCode, field }) => [reasonCode, field])).toEqual([
			['unmapped-color', 'color_code'],
			['unmapped-size', 'size'],
		]);
	});

	it('is refused when two SKUs become one colour and size in JOOR, with both named', () => {
		const levels = [level({ upc: '' }), level({ upc: '', sku: 'ALD100-001-Medium' })];
		const { mapped, rejected } = mapStock(levels, { preset: 'cin7Core', skuPattern, valueMaps });
		expect(mapped).toEqual([]);
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-variant', 'duplicate-variant']);
		expect(rejected[0].reason).toContain('ALD100-INK-M and ALD100-001-Medium');
	});

	it('is in the warehouse of either map, summed with the others of that name', () => {
		const levels = [level({ available: 1 }), level({ warehouse: 'West', available: 2 }), level({ warehouse: 'X' })];
		const { mapped } = mapStock(levels, {
			preset: 'cin7Core',
			warehouseMap: [{ from: 'East', to: 'US' }],
			valueMaps: [row('warehouse', 'West', 'US')],
		});
		expect(mapped.map(({ value, inputs }) => [value.warehouse, value.inventory, inputs])).toEqual([
			['US', 3, [0, 1]],
			['X', 40, [2]],
		]);
	});

	it('warns of a warehouse that is not in the map, by choice, and rejects it with the nearest name', () => {
		const settings = { ...DEFAULT_OPTIONS, preset: 'cin7Core' as const, warehouseMap: [{ from: 'Eest', to: 'US' }] };
		const sentence = 'The warehouse "East" is not in the warehouse map. Nearest: "Eest".';
		const warn = mapStockItems([level()], { ...settings, unmappedWarehouse: 'warn' });
		expect(warn.mapped).toMatchObject([{ value: { warehouse: 'East' }, warnings: [sentence] }]);
		const strict = mapStockItems([level()], { ...settings, unmappedWarehouse: 'reject' });
		expect(strict.rejected[0]).toMatchObject({ reasonCode: 'unmapped-warehouse', field: 'warehouse' });
		expect(strict.rejected[0].reason).toContain(sentence);
	});
});
