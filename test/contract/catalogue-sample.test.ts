import { isValidUpc, makeCatalogue, TROUBLES } from '../../sandbox/catalogue';
import type { Catalogue, CatalogueStyle } from '../../sandbox/catalogue';

const skusOf = (catalogue: Catalogue) => catalogue.styles.flatMap((style) => style.skus);

describe('the sample catalogue', () => {
	const small = makeCatalogue({ size: 'small' });
	const style = (styleNumber: string): CatalogueStyle => {
		const found = small.styles.find((candidate) => candidate.styleNumber === styleNumber);
		if (!found) throw new Error(`no style ${styleNumber}`);
		return found;
	};

	it('is the same for the same seed and another for another seed', () => {
		expect(makeCatalogue({ size: 'small', seed: 1 })).toEqual(small);
		expect(makeCatalogue({ size: 'small', seed: 2 })).not.toEqual(small);
	});

	it('has exactly the announced sizes', () => {
		expect(small.styles).toHaveLength(41);
		expect(Math.abs(skusOf(small).length - 500)).toBeLessThan(20);
		const medium = makeCatalogue({ size: 'medium' });
		expect([medium.styles.length, skusOf(medium).length]).toEqual([1_000, 12_000]);
		expect(medium.orders.filter((order) => order.status === 'approved')).toHaveLength(500);
		expect(makeCatalogue({ size: 7 }).styles).toHaveLength(7);
	});

	it('makes 100,000 SKUs in a few seconds', () => {
		const started = Date.now();
		expect(skusOf(makeCatalogue({ size: 'large' }))).toHaveLength(100_000);
		expect(Date.now() - started).toBeLessThan(10_000);
	});

	it('gives every SKU a unique code of style, colour and size, and a valid unique UPC', () => {
		const medium = makeCatalogue({ size: 'medium' });
		for (const one of medium.styles) {
			for (const sku of one.skus) expect(sku.sku).toBe(`${one.styleNumber}-${sku.colorCode}-${sku.sizeCode}`);
		}
		const skus = skusOf(medium);
		expect(new Set(skus.map((sku) => sku.sku)).size).toBe(skus.length);
		expect(new Set(skus.map((sku) => sku.upc)).size).toBe(skus.length);
		expect(skus.every((sku) => isValidUpc(sku.upc))).toBe(true);
		expect(skus.some((sku) => sku.upc.startsWith('00'))).toBe(true);
		expect(skus.some((sku) => sku.upc.length === 13)).toBe(true);
		expect(skus.every((sku) => sku.wholesale > 0 && sku.wholesale < sku.retail)).toBe(true);
		expect(skus.some((sku) => sku.stock['West DC'].onHand === 0)).toBe(true);
	});

	it('knows the check digit of UPC-A and EAN-13', () => {
		expect(['036000291452', '4006381333931'].every(isValidUpc)).toBe(true);
		expect(['036000291453', '4006381333932', '', '12'].some(isValidUpc)).toBe(false);
	});

	it('uses every size ladder of the brand', () => {
		const codes = new Set(skusOf(small).map((sku) => sku.sizeCode));
		for (const code of ['XS', 'XL', '00', '0', '14', '24', '32', '35', 'OS']) expect(codes).toContain(code);
	});

	it('holds the announced trouble, each once', () => {
		const { styles } = TROUBLES;
		expect(style(styles.nameTooLong).name.length).toBeGreaterThan(100);
		expect(small.styles.filter((one) => one.name.length > 100)).toHaveLength(1);
		const bare = small.styles.filter((one) => one.linesheets.length === 0 && one.season.name === '');
		expect(bare.map((one) => one.styleNumber)).toEqual([styles.noLinesheetNoSeason]);
		const free = small.styles.filter((one) => one.skus.some((sku) => sku.wholesale === 0));
		expect(free.map((one) => one.styleNumber)).toEqual([styles.noWholesalePrice]);
		expect(style(styles.descriptionTooLong).description.length).toBeGreaterThan(500);
		const withoutUpc = small.styles.filter((one) => one.skus.some((sku) => sku.upc === ''));
		expect(withoutUpc.map((one) => one.styleNumber)).toEqual([styles.upcMissing]);
		expect(style(styles.withoutFamily).skus).toHaveLength(1);
		expect(style(styles.numericNumber).styleNumber).toMatch(/^0\d+$/);
		expect(style(styles.onlyInJoor).skus.every((sku) => sku.onlyInJoor)).toBe(true);
	});

	it('has the harmless quirks of real data', () => {
		expect(small.styles.some((one) => one.linesheets.length > 1)).toBe(true);
		expect(small.styles.some((one) => one.linesheets.length === 0 && one.season.name !== '')).toBe(true);
		expect(small.styles.some((one) => one.description.startsWith('<p>'))).toBe(true);
		expect(small.styles.some((one) => /[^\u0000-\u007f]/.test(one.name))).toBe(true);
	});

	it('is free of trouble in the larger sizes', () => {
		const medium = makeCatalogue({ size: 'medium' });
		expect(skusOf(medium).some((sku) => sku.onlyInJoor || sku.upc === '')).toBe(false);
		expect(medium.styles.every((one) => one.linesheets.length > 0 || one.season.name !== '')).toBe(true);
		expect(medium.orders.every((order) => order.customerCode !== '')).toBe(true);
	});

	it('has orders of every state with lines that the catalogue knows', () => {
		const approved = small.orders.filter((order) => order.status === 'approved');
		expect(approved).toHaveLength(26);
		expect(new Set(small.orders.map((order) => order.status)).size).toBe(5);
		const known = new Map(skusOf(small).map((sku) => [sku.sku, sku]));
		for (const order of small.orders) {
			expect(order.lines.length).toBeGreaterThan(0);
			expect(new Set(order.lines.map((line) => line.sku)).size).toBe(order.lines.length);
			for (const line of order.lines) expect(known.get(line.sku)?.upc).toBeTruthy();
			const total = order.lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
			expect(total - order.discount + order.shipping).toBeGreaterThan(0);
		}
		const ids = small.orders.map((order) => order.orderId);
		expect(ids).toEqual([...ids].sort((one, other) => one - other));
	});

	it('names the troubled orders', () => {
		const order = (orderId: number) => small.orders.find((one) => one.orderId === orderId);
		expect(order(TROUBLES.orders.noCustomerCode)).toMatchObject({ status: 'approved', customerCode: '' });
		expect(order(TROUBLES.orders.unknownUpc)?.lines[1].styleNumber).toBe(TROUBLES.styles.onlyInJoor);
		expect(order(TROUBLES.orders.newCustomer)?.customerCode).toBe(TROUBLES.newCustomerCode);
		expect(order(TROUBLES.orders.discountAndShipping)).toMatchObject({ discount: 12.5, shipping: 18.75 });
		const fresh = small.customers.filter((customer) => customer.onlyInJoor);
		expect(fresh.map((customer) => customer.code)).toEqual([TROUBLES.newCustomerCode]);
	});

	it('hangs every style on an existing category with a unique id, beside its traps', () => {
		const { categories } = small;
		expect(new Set(categories.map((category) => category.id)).size).toBe(categories.length);
		expect(categories.length).toBeGreaterThan(50);
		for (const one of small.styles) {
			expect(categories).toContainEqual(expect.objectContaining({ ...one.category }));
		}
		expect(categories.filter((category) => category.name === 'Skirts').length).toBeGreaterThan(2);
		expect(categories).toContainEqual({ id: 2408, department: 'BABY_GIRLS', parent: 'Apparel', name: 'Skirts' });
	});
});
