import { amazon } from './amazon';
import { apparelMagic } from './apparelMagic';
import { cin7Core } from './cin7Core';
import { etsy } from './etsy';
import { extensivIntegrationManager } from './extensivIntegrationManager';
import { extensivOrderManager } from './extensivOrderManager';
import { extensivWarehouseManager } from './extensivWarehouseManager';
import { netSuite } from './netSuite';
import { shopify } from './shopify';
import { wooCommerce } from './wooCommerce';
import type { Preset } from './types';

const BY_NAME = {
	amazon,
	apparelMagic,
	cin7Core,
	etsy,
	extensivIntegrationManager,
	extensivOrderManager,
	extensivWarehouseManager,
	netSuite,
	shopify,
	wooCommerce,
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof BY_NAME;

/** All presets by the value of the `preset` parameter. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = BY_NAME;

export type Direction = 'productToJoor' | 'stockToJoor' | 'orderToWms';
