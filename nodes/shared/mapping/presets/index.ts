import { cin7Core } from './cin7Core';
import { extensivIntegrationManager } from './extensivIntegrationManager';
import type { Preset } from './types';

/** All presets by the value of the `preset` parameter. */
export const PRESETS = { cin7Core, extensivIntegrationManager } as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

export type Direction = 'productToJoor' | 'stockToJoor' | 'orderToWms';
