import type { PresetName } from '../../nodes/shared/mapping/presets';

/** Systems in the order of the cells. */
export const SYSTEMS = [
	'extensivIntegrationManager',
	'extensivWarehouseManager',
	'extensivOrderManager',
	'cin7Core',
	'apparelMagic',
	'netSuite',
] as const satisfies readonly PresetName[];

/** What the spec's cell says, and all ways of the preset in their order, with ` | ` between them. */
export type Cell = readonly [spec: string, paths: string];

/** Canonical row, targets (`variant.` for those of variants), and one cell per system. */
export type SpecRow = readonly [canonical: string, targets: string, Cell, Cell, Cell, Cell, Cell, Cell];

export const NONE: Cell = ['-', ''];
