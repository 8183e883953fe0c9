import type { Request } from 'express';

import { categoryPath } from '../catalogue';
import type { BrandStore, StoredSku } from '../warehouse/store';
import { averageCost, productId } from './productFields';
import { productName } from './products';
import { contains, equals, pageOf } from './query';
import type { JsonObject } from './types';

interface Bin {
	entry: StoredSku;
	location: string;
	bin: string | null;
	onHand: number;
	allocated: number;
}

/** Every fourth SKU lies in two bins of a location: only the sum of its rows is its stock (wms-systems.md 4.3). */
function binsOf(entry: StoredSku, location: string): Bin[] {
	const { onHand, allocated } = entry.sku.stock[location] ?? { onHand: 0, allocated: 0 };
	const isSplit = (entry.style.serial + entry.style.skus.indexOf(entry.sku)) % 4 === 0 && onHand >= 2;
	if (!isSplit) return [{ entry, location, bin: null, onHand, allocated }];
	const small = Math.floor(onHand / 3);
	return [
		{ entry, location, bin: 'A-01', onHand: small, allocated: 0 },
		{ entry, location, bin: 'B-07', onHand: onHand - small, allocated },
	];
}

function row({ entry, location, bin, onHand, allocated }: Bin): JsonObject {
	return {
		ID: productId(entry.sku.sku),
		SKU: entry.sku.sku,
		Name: productName(entry),
		Barcode: entry.sku.upc === '' ? null : entry.sku.upc,
		Location: location,
		Bin: bin,
		Batch: null,
		ExpiryDate: null,
		OnHand: onHand,
		Allocated: allocated,
		Available: onHand - allocated,
		OnOrder: 0,
		InTransit: 0,
		// The value in money of what is on hand, not a quantity (4.3).
		StockOnHand: Math.round(onHand * averageCost(entry.sku.wholesale) * 100) / 100,
	};
}

/** `GET /ref/productavailability`: a row per SKU, location, bin and batch; no changed-since (4.3). */
export function listAvailability(req: Request, store: BrandStore, locations: string[]): JsonObject {
	const wanted = locations.filter((location) => equals(req, 'Location', location));
	const entries = [...store.skus.values()].filter(
		(entry) =>
			contains(req, 'Sku', entry.sku.sku) &&
			(req.query.Name === undefined || contains(req, 'Name', productName(entry))) &&
			(req.query.Category === undefined || equals(req, 'Category', categoryPath(entry.style.category))) &&
			(req.query.ID === undefined || equals(req, 'ID', productId(entry.sku.sku))),
	);
	const bins = entries.flatMap((entry) => wanted.flatMap((location) => binsOf(entry, location)));
	return pageOf(req, 'ProductAvailabilityList', equals(req, 'Batch', '') ? bins : [], row);
}
