import type { Transform } from './types';
import { IMAGE_TRANSFORMS } from './wms/images';
import { LIST_TRANSFORMS } from './wms/lists';
import { OPTION_TRANSFORMS } from './wms/options';
import { PRICE_TRANSFORMS } from './wms/prices';
import { VALUE_TRANSFORMS } from './wms/values';

/** Transforms of warehouse and order systems' own rows. */
export const WMS_TRANSFORMS: Record<string, Transform> = {
	...IMAGE_TRANSFORMS,
	...LIST_TRANSFORMS,
	...OPTION_TRANSFORMS,
	...PRICE_TRANSFORMS,
	...VALUE_TRANSFORMS,
};
