import type { MappingSettings } from '../settings';
import { keyMaker, ProductGroups, type SourceProduct } from './groupProducts';
import { productReader } from './readProducts';

export type { SourceProduct } from './groupProducts';

/**
 * Reads items in any form that the preset knows and brings those of one style together. Positions of items that are no
 * records are in `unreadable`; every other one is in exactly one product's `inputs`.
 */
export function readProducts(
	items: readonly unknown[],
	settings: MappingSettings,
): { products: SourceProduct[]; unreadable: number[] } {
	const read = productReader(settings);
	const groups = new ProductGroups(settings, keyMaker(settings));
	const unreadable: number[] = [];
	for (const [index, item] of items.entries()) {
		const found = read(item, index);
		if (found) groups.add(found, index);
		else unreadable.push(index);
	}
	return { products: groups.finish(), unreadable };
}
