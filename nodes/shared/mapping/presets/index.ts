import { cin7Core } from './cin7Core';
import { extensivIntegrationManager } from './extensivIntegrationManager';
import type { Preset } from './types';

const BY_NAME = { cin7Core, extensivIntegrationManager } as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof BY_NAME;

/** All presets by the value of the `preset` parameter. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = BY_NAME;

export type Direction = 'productToJoor' | 'stockToJoor' | 'orderToWms';
