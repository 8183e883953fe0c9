import type { Transform } from './types';

/** Transforms of sales channels' own rows. */
export const CHANNEL_TRANSFORMS: Record<string, Transform> = {};
