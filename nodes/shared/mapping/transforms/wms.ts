import type { Transform } from './types';

/** Transforms of warehouse and order systems' own rows. */
export const WMS_TRANSFORMS: Record<string, Transform> = {};
