import type { Faker } from '@faker-js/faker';

import { IMAGE_HOST, WAREHOUSES } from './brand';
import { COLORS, type Garment } from './garments';
import { cents } from './random';
import type { CatalogueSku } from './types';
import { upcFor } from './upc';

interface SkuPlan {
	styleNumber: string;
	garment: Garment;
	count: number;
	firstColor: number;
	upcSerial: number;
	wholesale: number;
	retail: number;
}

function stockOf(random: Faker): CatalogueSku['stock'] {
	const [main, west] = WAREHOUSES;
	// A quarter of the SKUs is sold out in a warehouse: zeros must travel like any other level.
	const level = (most: number): { onHand: number; allocated: number } => {
		const onHand = random.number.int(3) === 0 ? 0 : random.number.int({ min: 1, max: most });
		return { onHand, allocated: onHand > 10 ? random.number.int(Math.min(onHand, 9)) : 0 };
	};
	return { [main]: level(240), [west]: level(80) };
}

/** The SKUs of a style, colour by colour and size by size; the last colour may lack its larger sizes. */
export function skusFor(random: Faker, plan: SkuPlan): CatalogueSku[] {
	const { sizes, weightLbs } = plan.garment;
	const weight = random.number.int({ min: weightLbs[0] * 10, max: weightLbs[1] * 10 }) / 10;
	return Array.from({ length: plan.count }, (_, index) => {
		const color = COLORS[(plan.firstColor + Math.floor(index / sizes.length)) % COLORS.length];
		const size = sizes[index % sizes.length];
		return {
			sku: `${plan.styleNumber}-${color.code}-${size.code}`,
			upc: upcFor(plan.upcSerial + index),
			colorName: color.name,
			colorCode: color.code,
			sizeName: size.name,
			sizeCode: size.code,
			wholesale: plan.wholesale,
			retail: cents(plan.retail),
			weightLbs: weight,
			stock: stockOf(random),
			imageUrl: `${IMAGE_HOST}/${plan.styleNumber}/${color.code}.jpg`,
		};
	});
}
