import { Router, type Request, type RequestHandler } from 'express';

import type { Catalogue } from '../catalogue';
import type { BrandStore } from '../warehouse/store';
import { PRICE_TIERS } from './account';
import { listAvailability } from './availability';
import type { CustomerBook } from './customers';
import { skuAttachments, productId } from './productFields';
import { listFamilies, listProducts } from './products';
import { pageOf, queryText } from './query';
import { Refusal } from './refusal';
import type { SaleBook } from './sales';
import { guid } from './values';

interface Parts {
	catalogue: Catalogue;
	store: BrandStore;
	customers: CustomerBook;
	sales: SaleBook;
}

type Call = (req: Request) => unknown;

/** `GET /me`, the probe of a connection: company, base currency, time zone and units (wms-systems.md 4.1). */
function account(catalogue: Catalogue): Call {
	return () => ({
		Company: catalogue.brand,
		Currency: catalogue.currency,
		TimeZone: '(UTC-05:00) Eastern Time (US & Canada)',
		DefaultWeightUnits: 'lb',
		DefaultDimensionsUnits: 'in',
	});
}

/** Every documented call by path and verb; a path that is not here gets the vendor's HTML page. */
function calls({ catalogue, store, customers, sales }: Parts): Record<string, Record<string, Call>> {
	const locations = catalogue.warehouses.map((name, index) => ({
		ID: guid(`location ${name}`),
		Name: name,
		IsDefault: index === 0,
		IsDeprecated: false,
	}));
	const tiers = PRICE_TIERS.map((name, index) => ({ Code: index + 1, Name: name }));
	return {
		'/me': { GET: account(catalogue) },
		'/product': { GET: (req) => listProducts(req, store) },
		'/product/attachments': {
			GET: (req) => {
				const id = queryText(req, 'ProductID');
				const entry = [...store.skus.values()].find(({ sku }) => productId(sku.sku) === id);
				if (!entry) throw new Refusal(404, `Product with ID ${id} not found`);
				return skuAttachments(entry);
			},
		},
		'/productFamily': { GET: (req) => listFamilies(req, store) },
		'/ref/productavailability': { GET: (req) => listAvailability(req, store, catalogue.warehouses) },
		'/ref/location': { GET: (req) => pageOf(req, 'LocationList', locations, (location) => location) },
		'/ref/priceTier': { GET: () => ({ PriceTiers: tiers }) },
		'/customer': {
			GET: (req) => customers.list(req),
			POST: (req) => customers.create(req.body),
			PUT: (req) => customers.change(req.body),
		},
		'/saleList': { GET: (req) => sales.list(req) },
		'/sale': { POST: (req) => sales.createHeader(req.body), DELETE: (req) => sales.remove(req) },
		'/sale/order': { POST: (req) => sales.writeOrder(req.body) },
	};
}

/** The calls of wms-systems.md 4, below `/ExternalApi/v2`. `guard` runs only for paths that exist. */
export function cin7Routes(parts: Parts, guard: RequestHandler[]): Router {
	const router = Router();
	for (const [path, verbs] of Object.entries(calls(parts))) {
		router.all(path, (req, _res, next) => {
			// Reading a single sale is not documented: it falls under the wrong paths.
			next(path === '/sale' && req.method === 'GET' ? 'router' : undefined);
		});
		router.all(path, ...guard, (req, res) => {
			const call = Object.hasOwn(verbs, req.method) ? verbs[req.method] : undefined;
			if (!call) throw new Refusal(405, `The requested resource does not support http method '${req.method}'.`);
			res.json(call(req));
		});
	}
	return router;
}
