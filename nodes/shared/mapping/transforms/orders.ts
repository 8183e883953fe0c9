import type { Transform } from './types';

/** Transforms of canonical orders to systems' own orders. */
export const ORDER_TRANSFORMS: Record<string, Transform> = {};
