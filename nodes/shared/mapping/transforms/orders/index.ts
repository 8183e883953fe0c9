import type { Transform } from '../types';
import { ACCOUNT_TRANSFORMS } from './account';
import { ADDRESS_TRANSFORMS } from './addresses';
import { CONSTANT_TRANSFORMS } from './constants';
import { MONEY_TRANSFORMS } from './money';
import { NOTE_TRANSFORMS } from './notes';

/** Transforms of canonical orders to systems' own orders. They read what systemOrder.ts has made of the order. */
export const ORDER_TRANSFORMS: Record<string, Transform> = {
	...ACCOUNT_TRANSFORMS,
	...ADDRESS_TRANSFORMS,
	...CONSTANT_TRANSFORMS,
	...MONEY_TRANSFORMS,
	...NOTE_TRANSFORMS,
};
