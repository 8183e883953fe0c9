import fc from 'fast-check';

import { mapOrders } from '../../nodes/shared/mapping/engine';
import { mapOrderItems } from '../../nodes/shared/mapping/mapOrders';
import { DEFAULT_OPTIONS, type OrderOptions, type ValueKind } from '../../nodes/shared/mapping/options';
import { roundCents, sumCents } from '../../nodes/shared/mapping/rules/prices/money';
import { expandSizeRun } from '../../nodes/shared/mapping/rules/sizes/sizeRun';
import { valueMapper } from '../../nodes/shared/mapping/rules/values/valueMaps';
import { line, order } from './mapping-support';

type Json = Record<string, unknown>;

const row = (kind: ValueKind, from: string, to: string) => ({ kind, from, to });
const lines = (...changes: Json[]) => ({ line_items: changes.map(line) });

function map(change: Json = {}, options: Partial<OrderOptions> = {}) {
	return mapOrders([order(change)], { preset: 'extensivIntegrationManager', ...options });
}

function made(...given: Parameters<typeof map>) {
	const { mapped, rejected } = map(...given);
	expect(rejected).toEqual([]);
	return { ...mapped[0].value, warnings: mapped[0].warnings };
}

describe('an order with value maps', () => {
	it.each<[string, ValueKind, 'shipMethod' | 'paymentTerm' | 'warehouse', Json]>([
		['ship method by name', 'shipMethod', 'shipMethod', { shipping_method_name: 'Truck', shipping_method_code: 'T' }],
		[
			'ship method by code',
			'shipMethod',
			'shipMethod',
			{ shipping_method_name: 'Lorry', shipping_method_code: 'Truck' },
		],
		['payment term', 'paymentTerm', 'paymentTerm', { payment_method_name: 'truck', payment_method_code: 'T' }],
		['warehouse', 'warehouse', 'warehouse', { warehouse_name: 'TRUCK', warehouse_code: 'T' }],
	])('has the word of the warehouse system for its %s', (_what, kind, field, change) => {
		const order = made(change, { valueMaps: [row(kind, 'Truck', 'LTL')] });
		expect(order[field]).toEqual({ name: 'LTL', code: '' });
		expect(order.warnings).toEqual([]);
	});

	it('keeps what no map names, with a warning, and rejects it by choice', () => {
		const valueMaps = [row('shipMethod', 'Ups Grund', 'U'), row('paymentTerm', 'Prepaid', 'PP')];
		const kept = made({}, { valueMaps });
		expect(kept).toMatchObject({
			shipMethod: { name: 'UPS Ground', code: 'UPSG' },
			paymentTerm: { name: 'Net 30', code: 'N30' },
			warnings: [
				'The ship method "UPS Ground" is not in the value map. Nearest: "Ups Grund".',
				'The payment term "Net 30" is not in the value map.',
			],
		});
		const { rejected } = map({}, { valueMaps, unmapped: { shipMethod: 'reject', paymentTerm: 'reject' } });
		expect(rejected[0].all?.map(({ reasonCode, field }) => [reasonCode, field])).toEqual([
			['unmapped-ship-method', 'shipMethod.name'],
			['unmapped-payment-term', 'paymentTerm.name'],
		]);
		expect(made({}, { valueMaps, unmapped: { shipMethod: 'pass', paymentTerm: 'pass' } }).warnings).toEqual([]);
	});

	it('is for the customer of the map, by code, or by name where JOOR has no code', () => {
		const valueMaps = [row('customerCode', 'C100', '4711'), row('customerCode', 'Corner Shop', '4712')];
		expect(made({}, { valueMaps }).customer.code).toBe('4711');
		expect(made({ customer_code: '' }, { valueMaps }).customer.code).toBe('4712');
		const other = { customer_code: '', customer_name: 'Other Shop' };
		expect(map(other, { valueMaps }).rejected[0].reasonCode).toBe('missing-customer-code');
		const strict = map({ customer_code: 'C101' }, { valueMaps, unmapped: { customerCode: 'reject' } });
		expect(strict.rejected[0]).toMatchObject({ reasonCode: 'unmapped-customer-code', field: 'customer.code' });
		expect(strict.rejected[0].reason).toContain('Nearest: "C100"');
	});

	it('warns of a warehouse that is not in the warehouse map, by choice', () => {
		const settings = { ...DEFAULT_OPTIONS, warehouseMap: [{ from: 'Defalt', to: 'Main' }] };
		const warn = mapOrderItems([order()], { ...settings, unmappedWarehouse: 'warn' });
		expect(warn.mapped[0].warnings).toEqual([
			'The warehouse "Default" is not in the warehouse map. Nearest: "Defalt".',
		]);
		expect(warn.mapped[0].value.warehouse).toEqual({ name: 'Default', code: '' });
		expect(mapOrderItems([order()], settings).mapped[0].warnings).toEqual([]);
		const strict = mapOrderItems([order()], { ...settings, unmappedWarehouse: 'reject' });
		expect(strict.rejected[0]).toMatchObject({ reasonCode: 'unmapped-warehouse', field: 'warehouse.name' });
		expect(strict.rejected[0].reason).toContain('Nearest: "Defalt".');
	});

	it('lists for the whole run what was not mapped', () => {
		const settings = { ...DEFAULT_OPTIONS, valueMaps: [row('shipMethod', 'UPS Grd', 'U'), row('size', 'L', 'Large')] };
		const mapper = valueMapper(settings);
		mapOrderItems([order(), order(), order({ shipping_method_name: '', shipping_method_code: '' })], settings, mapper);
		expect(mapper.unmapped()).toEqual([
			{ kind: 'shipMethod', value: 'UPS Ground', count: 2, nearest: ['UPS Grd'] },
			{ kind: 'size', value: 'M', count: 3, nearest: [] },
		]);
	});
});

describe('colours and sizes of order lines with value maps', () => {
	const skuPattern = '{style}-{color}-{size}';
	const valueMaps = [row('size', 'Medium', 'MED'), row('color', 'Ink', 'INK'), row('size', '38', 'M')];
	const one = (change: Json, options: Partial<OrderOptions> = {}) =>
		made(lines(change), { valueMaps, skuPattern, unmapped: { size: 'pass', color: 'pass' }, ...options }).lines[0];

	it.each([
		['name without a code', { item_size: 'Medium', item_size_code: '' }, ['MED', ''], 'ALD100-001-MED'],
		[
			'name that is the code again',
			{ item_size: 'Medium', item_size_code: 'MEDIUM' },
			['MED', 'MEDIUM'],
			'ALD100-001-MED',
		],
		['name beside a code of its own', { item_size: 'Medium', item_size_code: '02' }, ['MED', '02'], 'ALD100-001-02'],
		['code', { item_size: 'EU 38', item_size_code: '38' }, ['M', '38'], 'ALD100-001-M'],
		['value that is not in it', { item_size: 'Tall', item_size_code: 'T' }, ['Tall', 'T'], 'ALD100-001-T'],
	])(
		'take the word of the map by a %s; the SKU has the code unless the map translates it',
		(_how, change, size, sku) => {
			const mapped = one(change);
			expect([mapped.sizeName, mapped.sizeCode]).toEqual(size);
			expect(mapped.sku).toBe(sku);
		},
	);

	it('take the word of the map for colours', () => {
		expect(one({ item_color_code: '' })).toMatchObject({ colorName: 'INK', colorCode: '', sku: 'ALD100-INK-M' });
		expect(one({})).toMatchObject({ colorName: 'INK', colorCode: '001', sku: 'ALD100-001-M' });
	});

	it('that are not in the map are told once for an order', () => {
		const change = lines({ item_size: 'Tall' }, { item_size: 'Tall' }, { item_size: 'Long' });
		const { warnings } = made(change, { valueMaps: [row('size', 'Medium', 'MED')] });
		expect(warnings.filter((words) => words.includes('size'))).toEqual([
			'The size "Tall" is not in the value map.',
			'The size "Long" is not in the value map.',
		]);
		const { rejected } = map(change, { valueMaps: [row('size', 'Medium', 'MED')], unmapped: { size: 'reject' } });
		expect(rejected[0].all?.map(({ reasonCode, field }) => [reasonCode, field])).toEqual([
			['unmapped-size', 'lines'],
			['unmapped-size', 'lines'],
		]);
	});
});

describe('size runs on order lines', () => {
	const skuPattern = '{style}-{color}-{size}';
	const each = { sizeRuns: 'each' as const, skuPattern };
	const run = {
		item_size: '00-14',
		item_size_code: '',
		item_upc: '',
		item_quantity: '2',
		item_price: '48.00',
		item_price_extended: '96.00',
	};
	const sizes = ['00', '0', '2', '4', '6', '8', '10', '12', '14'];

	it('become one line for each size with the full quantity each', () => {
		const mapped = made({ order_total: '864.00', ...lines({ ...run, item_price_extended: '864.00' }, {}) }, each);
		const [first, second] = mapped.lines;
		expect(mapped.lines.map(({ sizeName }) => sizeName)).toEqual([...sizes, 'M']);
		expect(mapped.lines.map(({ lineNumber }) => lineNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(first).toMatchObject({ sku: 'ALD100-001-00', upc: '', sizeCode: '', quantity: 2, unitPrice: 48, total: 96 });
		expect(second).toMatchObject({ sku: 'ALD100-001-0', quantity: 2, unitPrice: 48, total: 96 });
		expect(mapped.warnings[0]).toBe(
			'Line 1 (ALD100, Ink, 00-14) is a size run, so it became 9 lines with 2 units each ' +
				'(00, 0, 2, 4, 6, 8, 10, 12, 14).',
		);
	});

	it("keep JOOR's totals and tell by how much they are others", () => {
		const of = (extended: string, total: string) =>
			made({ order_total: total, ...lines({ ...run, item_price_extended: extended }) }, each);
		const once = of('96.00', '96.00');
		expect(once.totals).toMatchObject({ subtotal: 864, total: 96, difference: -768 });
		expect(once.warnings.slice(1)).toEqual([
			'Line 1 (ALD100, Ink, 00-14): JOOR states 96.00 for the size run, its lines add up to 864.00.',
			'The order total in JOOR is 96.00, its parts add up to 864.00: a difference of -768.00.',
		]);
		const ofEach = of('864.00', '864.00');
		expect(ofEach.totals).toMatchObject({ subtotal: 864, total: 864, difference: 0 });
		expect(ofEach.warnings).toHaveLength(1);
		expect(of('', '864.00').totals.difference).toBe(0);
		expect(of('500.00', '864.00')).toMatchObject({ totals: { subtotal: 864, difference: 0 } });
		expect(of('500.00', '864.00').warnings[1]).toMatch(/500\.00.*864\.00/);
	});

	it('have the price that JOOR states with its adjustment, per unit of a casepack when there is one', () => {
		const adjusted = { ...run, item_price_adjustment: '-8', item_price_extended: '720.00' };
		expect(made({ order_total: 720, ...lines(adjusted) }, each).lines[0]).toMatchObject({ unitPrice: 40, total: 80 });
		const pack = { ...run, item_multiplier: '6', item_price: '288.00' };
		for (const extended of ['576.00', '5184.00', '']) {
			const mapped = made(lines({ ...pack, item_price_extended: extended }), { ...each, casepacks: 'multiply' });
			expect(mapped.lines[0]).toMatchObject({ quantity: 12, unitPrice: 48, total: 576 });
			expect(mapped.totals.subtotal).toBe(5184);
		}
	});

	it('go through the map of sizes size by size, unless the map has a word for the run', () => {
		const valueMaps = [row('size', '00', 'XXS'), row('size', '0', 'XS')];
		const mapped = made(lines(run), { ...each, valueMaps, unmapped: { size: 'pass' } });
		expect(mapped.lines.slice(0, 3).map(({ sku }) => sku)).toEqual(['ALD100-001-XXS', 'ALD100-001-XS', 'ALD100-001-2']);
		const whole = made(lines(run), { ...each, valueMaps: [row('size', '00-14', 'PACK')] });
		expect(whole.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([['ALD100-001-PACK', 2]]);
	});

	it('need a SKU pattern, because one UPC cannot stand for several sizes', () => {
		const withUpc = lines({ ...run, item_upc: '800123456780' });
		expect(made(withUpc, each).lines.every(({ upc }) => upc === '')).toBe(true);
		const { rejected } = map(withUpc, { sizeRuns: 'each' });
		expect(rejected[0]).toMatchObject({ reasonCode: 'size-run-without-sku', field: 'lines' });
		expect(rejected[0].reason).toContain('Line 1 (ALD100, Ink, 00-14) is a run of 9 sizes');
	});

	it('are kept as one size by default, with a warning where no UPC tells the SKU', () => {
		const kept = made(lines(run), { skuPattern });
		expect(kept.lines.map(({ sizeName, quantity, total }) => [sizeName, quantity, total])).toEqual([['00-14', 2, 96]]);
		expect(kept.warnings[0]).toMatch(/^Line 1 \(ALD100, Ink, 00-14\) looks like a run of 9 sizes/);
		const withUpc = made({ order_total: '96', ...lines({ ...run, item_upc: '800123456780' }) }, { skuPattern });
		expect(withUpc.warnings).toEqual([]);
		expect(made(lines({ item_upc: '', item_size: 'M' }), { skuPattern }).warnings).toEqual([]);
		expect(made({ order_total: '960', ...lines({}) }, each).warnings).toEqual([]);
	});
});

describe('any order with value maps and size runs', () => {
	const cents = fc.integer({ min: 0, max: 100_000 });
	const size = fc.constantFrom('M', 'L', '8-10', '00-14', 'XS-XL', '24-30', 'One Size', 'Medium');
	const color = fc.constantFrom('Ink', 'Sand', '');
	const goodLine = fc.record({
		size,
		color,
		price: cents,
		quantity: fc.integer({ min: 0, max: 40 }),
		/** What JOOR's line total is of: the quantity as written, of each size, something else, or it is not there. */
		stated: fc.constantFrom('written', 'each', 'other', 'none'),
		upc: fc.constantFrom('', '800123456780'),
	});
	const valueMaps = [row('size', 'Medium', 'M'), row('size', '00', 'XXS'), row('color', 'Ink', 'Blue')];
	const unmapped = fc.constantFrom('pass' as const, 'warn' as const);
	const list = fc.array(goodLine, { minLength: 1, maxLength: 6 });

	it('keeps quantities, keeps money to the cent, and hides no difference', () => {
		fc.assert(
			fc.property(
				list,
				fc.constantFrom('keep' as const, 'each' as const),
				unmapped,
				cents,
				(items, sizeRuns, act, sum) => {
					const countOf = (label: string) => (sizeRuns === 'each' ? (expandSizeRun(label)?.length ?? 1) : 1);
					const stated = ({ price, quantity, size: label, stated: kind }: (typeof items)[number]) => {
						const factor = { written: 1, each: countOf(label), other: 3, none: 0 }[kind];
						return kind === 'none' ? '' : ((price * quantity * factor) / 100).toFixed(2);
					};
					const given = items.map((item) =>
						line({
							item_size: item.size,
							item_size_code: '',
							item_color: item.color,
							item_color_code: 'C1',
							item_upc: item.upc,
							item_price: (item.price / 100).toFixed(2),
							item_unit_price: '',
							item_quantity: String(item.quantity),
							item_price_extended: stated(item),
						}),
					);
					const total = sum / 100;
					const result = map(
						{ line_items: given, order_total: total },
						{ sizeRuns, valueMaps, unmapped: { size: act, color: act }, skuPattern: '{style}-{color}-{size}' },
					);
					const sold = items.filter(({ quantity }) => quantity > 0);
					if (sold.length === 0) return expect(result.rejected[0].reasonCode).toBe('no-lines');
					expect(result.rejected).toEqual([]);
					const [{ value, warnings }] = result.mapped;
					expect(value.lines.reduce((units, { quantity }) => units + quantity, 0)).toBe(
						sold.reduce((units, item) => units + item.quantity * countOf(item.size), 0),
					);
					expect(new Set(value.lines.map(({ lineNumber }) => lineNumber)).size).toBe(value.lines.length);
					for (const { raw, unitPrice } of value.lines) expect(unitPrice).toBe(Number(raw.item_price));
					const isRun = (made: (typeof value.lines)[number]) => countOf(String(made.raw.item_size)) > 1;
					for (const made of value.lines.filter(isRun)) {
						expect(Math.round(made.total * 100)).toBe(Math.round(made.unitPrice * 100) * made.quantity);
						expect(made.upc).toBe('');
					}
					const { subtotal, discount, shipping, tax, difference } = value.totals;
					expect(subtotal).toBe(sumCents(value.lines.map((made) => made.total)));
					expect(value.totals.total).toBe(total);
					expect(roundCents(sumCents([subtotal, -discount, shipping, tax, difference]))).toBe(total);
					expect(warnings.some((words) => words.includes('a difference of'))).toBe(difference !== 0);
					// A line total of JOOR that is not what goes out is told, line by line.
					for (const [index, item] of items.entries()) {
						const ours = (item.price * item.quantity * countOf(item.size)) / 100;
						if (item.quantity === 0 || item.stated === 'none' || Number(stated(item)) === ours) continue;
						expect(
							warnings.some((words) => words.startsWith(`Line ${index + 1} `) && words.includes('JOOR states')),
						).toBe(true);
					}
					return undefined;
				},
			),
			{ numRuns: 300 },
		);
	});

	it('takes anything for a line without throwing, and repeats itself', () => {
		const keys = Object.keys(line());
		const anyLine = fc
			.dictionary(fc.constantFrom(...keys), fc.anything(), { maxKeys: 4 })
			.map((change) => line(change));
		fc.assert(
			fc.property(fc.array(anyLine, { maxLength: 4 }), (items) => {
				const change = { line_items: items };
				const options = { sizeRuns: 'each' as const, valueMaps, skuPattern: '{style}-{color}-{size}' };
				const first = map(change, options);
				expect(first.mapped.length + first.rejected.length).toBe(1);
				expect(map(change, options)).toEqual(first);
			}),
			{ numRuns: 200 },
		);
	});
});
