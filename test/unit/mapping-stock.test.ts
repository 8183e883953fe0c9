import { mapStock } from '../../nodes/shared/mapping/engine';
import type { StockLevel } from '../../nodes/shared/mapping/model';
import type { Override, StockOptions } from '../../nodes/shared/mapping/options';
import { accounted, level } from './mapping-support';

const preset = 'cin7Core' as const;

function map(levels: Array<Partial<StockLevel>>, options: Partial<StockOptions> = {}) {
	const result = mapStock(levels.map(level), { preset, ...options });
	expect(accounted(result)).toEqual(levels.map((_, index) => index));
	return result;
}

function one(change: Partial<StockLevel> = {}, options: Partial<StockOptions> = {}, overrides: Override[] = []) {
	const { mapped, rejected } = map([change], { ...options, overrides: [overrides] });
	return {
		row: mapped[0]?.value,
		warnings: mapped[0]?.warnings.join('\n'),
		reasonCode: rejected[0]?.reasonCode,
		rejected,
	};
}

const withoutUpc = { upc: '' };

describe('a stock level mapped to a JOOR stock row', () => {
	it('is keyed by UPC and tells what is available', () => {
		expect(one().row).toEqual({ warehouse: 'East', upc: '800123456780', inventory: 40 });
		expect(one({ available: undefined }).row.inventory).toBe(40);
		expect(one({}, { quantitySource: 'onHand' }).row.inventory).toBe(50);
	});

	it('is rejected without a quantity: nothing is not 0', () => {
		expect(one({ available: undefined, allocated: undefined }).reasonCode).toBe('missing-quantity');
		expect(one({}, {}, [{ field: 'inventory', value: 'lots' }]).reasonCode).toBe('bad-quantity');
		expect(one({ available: 0 }).row.inventory).toBe(0);
	});

	it('is in whole units, rounded down, and never below 0', () => {
		expect(one({ available: 7.9 }).row.inventory).toBe(7);
		const oversold = one({ available: -3 });
		expect(oversold.row.inventory).toBe(0);
		expect(oversold.warnings).toContain('-3');
	});

	it('holds back the safety stock and shows 0 below the minimum level', () => {
		expect(one({ available: 40 }, { safetyStock: 5 }).row.inventory).toBe(35);
		expect(one({ available: 3 }, { safetyStock: 5 }).row.inventory).toBe(0);
		expect(one({ available: 3 }, { safetyStock: 5 }).warnings).toBe('');
		expect(one({ available: 9 }, { minimumLevel: 10 }).row.inventory).toBe(0);
		expect(one({ available: 10 }, { minimumLevel: 10 }).row.inventory).toBe(10);
		expect(one({ available: 14 }, { safetyStock: 5, minimumLevel: 10 }).row.inventory).toBe(0);
	});

	it('needs a UPC, or a SKU pattern that its SKU fits', () => {
		expect(one(withoutUpc).reasonCode).toBe('missing-upc');
		const skuPattern = '{style}-{color}-{size}';
		expect(one(withoutUpc, { skuPattern }).row).toEqual({
			warehouse: 'East',
			style_number: 'ALD100',
			style_identifier: 'ALD100',
			color_code: 'INK',
			size: 'M',
			inventory: 40,
		});
		const unfit = one({ upc: '', sku: 'ALD100' }, { skuPattern });
		expect(unfit.reasonCode).toBe('missing-upc');
		expect(unfit.rejected[0].reason).toContain(skuPattern);
	});

	it('can be keyed by style, colour and size throughout', () => {
		const skuPattern = '{style}-{color}-{size}';
		expect(one({}, { matchBy: 'style', skuPattern }).row.upc).toBeUndefined();
		expect(one({}, { matchBy: 'style' }).reasonCode).toBe('missing-style-color-size');
	});

	it('warns of a UPC with a wrong check digit and sends it as it is', () => {
		const wrong = one({ upc: '800123456789' });
		expect(wrong.row.upc).toBe('800123456789');
		expect(wrong.warnings).toContain('800123456789');
	});

	it('takes overrides, also a date of future stock', () => {
		const overrides = [
			{ field: 'warehouse', value: '' },
			{ field: 'upc', value: '' },
			{ field: 'style_number', value: 'A' },
			{ field: 'color_code', value: 'B' },
			{ field: 'size', value: 'C' },
			{ field: 'inventory', value: '12' },
			{ field: 'inventory_date', value: '2026-09-01' },
		];
		expect(one({}, {}, overrides).row).toEqual({
			warehouse: 'Default',
			style_number: 'A',
			style_identifier: 'A',
			color_code: 'B',
			size: 'C',
			inventory: 12,
			inventory_date: '2026-09-01',
		});
		expect(one({}, {}, [{ field: 'inventory_date', value: 'IMMEDIATE' }]).row.inventory_date).toBeUndefined();
		expect(one({}, {}, [{ field: 'inventory_date', value: 'soon' }]).reasonCode).toBe('bad-date');
	});
});

describe('warehouses', () => {
	const warehouseMap = [
		{ from: 'East', to: 'Default' },
		{ from: ' west ', to: 'Default' },
	];

	it('are renamed by the map, without regard to case', () => {
		expect(one({ warehouse: 'EAST' }, { warehouseMap }).row.warehouse).toBe('Default');
	});

	it('that are not in the map pass through or are rejected', () => {
		expect(one({ warehouse: 'North' }, { warehouseMap }).row.warehouse).toBe('North');
		const strict = { warehouseMap, unmappedWarehouse: 'reject' as const };
		expect(one({ warehouse: 'North' }, strict).reasonCode).toBe('unmapped-warehouse');
		expect(one({ warehouse: 'Default' }, strict).row.warehouse).toBe('Default');
		expect(one({ warehouse: '', warehouseId: '' }, strict).row.warehouse).toBe('Default');
	});

	it('that are one warehouse in JOOR are summed, and the safety stock is held back once', () => {
		const levels = [
			{ available: 10 },
			{ sku: 'B', upc: '036000291452', available: 5 },
			{ warehouse: 'West', available: -2 },
			{ warehouse: 'North', available: 1 },
		];
		const { mapped } = map(levels, { warehouseMap, safetyStock: 1 });
		expect(mapped.map(({ value, inputs }) => [value.warehouse, value.inventory, inputs])).toEqual([
			['Default', 7, [0, 2]],
			['Default', 4, [1]],
			['North', 0, [3]],
		]);
	});

	it('are summed as well when an override gives them one name', () => {
		const levels = [{ available: 10 }, { warehouse: 'West', available: 4 }];
		const toDefault = [{ field: 'warehouse', value: 'Default' }];
		const { mapped } = map(levels, { overrides: [toDefault, toDefault] });
		expect(mapped).toMatchObject([{ value: { warehouse: 'Default', inventory: 14 }, inputs: [0, 1] }]);
	});
});

describe('levels that come twice', () => {
	it('count once when they agree, with a warning', () => {
		const { mapped } = map([{}, {}, {}]);
		expect(mapped).toMatchObject([{ value: { inventory: 40 }, inputs: [0, 1, 2] }]);
		expect(mapped[0].warnings).toEqual([expect.stringContaining('counted once')]);
	});

	it('are rejected when they disagree, both of them', () => {
		const { mapped, rejected } = map([{}, { available: 41 }]);
		expect(mapped).toEqual([]);
		expect(rejected.map(({ reasonCode, input }) => [reasonCode, input])).toEqual([
			['conflicting-stock', 0],
			['conflicting-stock', 1],
		]);
		expect(rejected[0].reason).toMatch(/40.*41/);
	});

	it('are rejected when one UPC is on two SKUs, also in different warehouses', () => {
		const { mapped, rejected } = map([
			{ sku: 'A', upc: '036000291452' },
			{ sku: 'B', upc: '0036000291452', warehouse: 'West' },
			{ sku: 'C' },
		]);
		expect(mapped.map(({ inputs }) => inputs)).toEqual([[2]]);
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-upc', 'duplicate-upc']);
		expect(rejected[0].reason).toMatch(/036000291452.*A and B/);
	});
});

describe('a large stock list', () => {
	it('is mapped in time that grows with its length', () => {
		const levels = (count: number) =>
			Array.from({ length: count }, (_, n) => level({ sku: `S${n}-A-M`, upc: String(800_000_000_000 + n) }));
		const time = (count: number) => {
			const items = levels(count);
			const started = performance.now();
			expect(mapStock(items, { preset }).mapped).toHaveLength(count);
			return performance.now() - started;
		};
		time(10_000);
		expect(time(100_000)).toBeLessThan(15_000);
	});
});
