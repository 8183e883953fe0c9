import { CANONICAL_TRANSFORMS } from './canonical';
import { CHANNEL_TRANSFORMS } from './channels';
import { ORDER_TRANSFORMS } from './orders';
import type { Transform } from './types';
import { WMS_TRANSFORMS } from './wms';

/** All transforms by the names that presets use. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
	...CANONICAL_TRANSFORMS,
	...WMS_TRANSFORMS,
	...CHANNEL_TRANSFORMS,
	...ORDER_TRANSFORMS,
};
