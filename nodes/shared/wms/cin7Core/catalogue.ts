import type { HttpClient, QueryValue } from '../../http/types';
import { rows, text, type Row } from '../../mapping/read';
import { modifiedSince, readAll } from './pages';

const FAMILY_PAGE = 250;
/** So many products are asked for one by one; for more the list of all is quicker. */
const SINGLE_LOOK_UPS = 20;

/** A style as Cin7 Core keeps it: a family with its products, or a product that belongs to no family. */
export interface Cin7Style {
	family?: Row;
	products: Row[];
	/** What the family lists and the product list does not give. */
	missing: Row[];
}

export function memberIds(family: Row): string[] {
	return rows(family.Products)
		.map((member) => text(member.ID))
		.filter(Boolean);
}

/**
 * Joins families and products by product ID (wms-systems.md 4.2). A change of a variant may not touch its family and
 * the reverse, so both lists are asked, and a style always comes whole.
 */
export class Catalogue {
	private everyProduct?: Promise<Row[]>;

	private everyFamily?: Promise<Row[]>;

	constructor(private readonly http: HttpClient) {}

	/** All styles, or those with a change since then, or those with one of the SKUs. */
	async styles(since: string | undefined, skus: string[]): Promise<Cin7Style[]> {
		if (!since && !skus.length) return await this.join(await this.families(), await this.products());
		const products = skus.length
			? await this.productsBySku(skus)
			: await this.readProducts({ ModifiedSince: modifiedSince(since) });
		const changed = since && !skus.length ? await this.readFamilies({ ModifiedSince: modifiedSince(since) }) : [];
		const covered = new Set(changed.flatMap(memberIds));
		const homeless = products.filter((product) => !covered.has(text(product.ID)));
		const ids = new Set(homeless.map((product) => text(product.ID)));
		const touched = homeless.length
			? (await this.families()).filter((family) => memberIds(family).some((id) => ids.has(id)))
			: [];
		const families = new Map([...changed, ...touched].map((family) => [text(family.ID), family]));
		return await this.join([...families.values()], await this.completed([...families.values()], products));
	}

	private async join(families: Row[], products: Row[]): Promise<Cin7Style[]> {
		const byId = new Map(products.map((product) => [text(product.ID), product]));
		const placed = new Set<string>();
		const styles: Cin7Style[] = families.map((family) => {
			const style: Cin7Style = { family, products: [], missing: [] };
			for (const member of rows(family.Products)) {
				const product = byId.get(text(member.ID));
				if (product) style.products.push({ ...product, ...optionsOf(member) });
				else style.missing.push(member);
				placed.add(text(member.ID));
			}
			return style;
		});
		const single = products.filter((product) => !placed.has(text(product.ID)));
		return [...styles, ...single.map((product) => ({ products: [product], missing: [] }))];
	}

	/** The products that are known, plus those that their families have besides. */
	private async completed(families: Row[], known: Row[]): Promise<Row[]> {
		const have = new Set(known.map((product) => text(product.ID)));
		const lacking = [...new Set(families.flatMap(memberIds))].filter((id) => !have.has(id));
		if (lacking.length <= SINGLE_LOOK_UPS) {
			const found: Row[] = [];
			for (const id of lacking)
				found.push(...(await this.readProducts({ ID: id })).filter((product) => text(product.ID) === id));
			return [...known, ...found];
		}
		const wanted = new Set(lacking);
		return [...known, ...(await this.products()).filter((product) => wanted.has(text(product.ID)))];
	}

	/** `Sku` finds what contains the text, so the SKU is compared again. */
	private async productsBySku(skus: string[]): Promise<Row[]> {
		if (skus.length > SINGLE_LOOK_UPS) {
			const wanted = new Set(skus);
			return (await this.products()).filter((product) => wanted.has(text(product.SKU)));
		}
		const found: Row[] = [];
		for (const sku of skus)
			found.push(...(await this.readProducts({ Sku: sku })).filter((product) => text(product.SKU) === sku));
		return found;
	}

	private async products(): Promise<Row[]> {
		this.everyProduct ??= this.readProducts({});
		return await this.everyProduct;
	}

	private async families(): Promise<Row[]> {
		this.everyFamily ??= this.readFamilies({});
		return await this.everyFamily;
	}

	private async readProducts(query: Record<string, QueryValue>): Promise<Row[]> {
		// Deprecated products too: a variant that is gone must show as inactive, not vanish.
		const extras = { IncludeSuppliers: true, IncludeAttachments: true, IncludeDeprecated: true };
		const request = { path: '/product', list: 'Products', action: 'read products' };
		return await readAll(this.http, { ...request, query: { ...query, ...extras } });
	}

	private async readFamilies(query: Record<string, QueryValue>): Promise<Row[]> {
		const request = { path: '/productFamily', list: 'ProductFamilies', action: 'read product families' };
		return await readAll(this.http, { ...request, query, pageSize: FAMILY_PAGE });
	}
}

/** The option values stand on the family's list of products alone. */
function optionsOf(member: Row): Row {
	return { Option1: member.Option1, Option2: member.Option2, Option3: member.Option3 };
}
