import { mapOrders } from '../../nodes/shared/mapping/engine';
import type { Order } from '../../nodes/shared/mapping/model';
import { DEFAULT_OPTIONS, type MappingOptions } from '../../nodes/shared/mapping/options';
import type { Ruled } from '../../nodes/shared/mapping/result';
import { systemOrderMaker, type SystemOrder } from '../../nodes/shared/mapping/systemOrder';

export const SYSTEMS = [
	'extensivIntegrationManager',
	'extensivWarehouseManager',
	'extensivOrderManager',
	'cin7Core',
	'apparelMagic',
	'netSuite',
] as const;

export type System = (typeof SYSTEMS)[number];

/** A row of wms-systems.md 13.4 in the column of a system, and the rows of the preset that stand for it. */
export interface SpecRow {
	canonical: string;
	/** The cell; `-` not offered, `?` unknown, *...* inferred. */
	spec: string;
	/** `target <- source transform`; `[]` are lines, `customer:` the customer's record. */
	ours: string[];
}

export function optionsFor(preset: MappingOptions['preset'], change: Partial<MappingOptions> = {}): MappingOptions {
	return { ...DEFAULT_OPTIONS, preset, skuPattern: '{style}-{color}-{size}', ...change };
}

/** The canonical order of a JOOR order; throws where the mapping rejects it. */
export function canonical(joorOrder: unknown, options: MappingOptions): { order: Order; warnings: string[] } {
	const { mapped, rejected } = mapOrders([joorOrder], options);
	if (mapped.length !== 1) throw new Error(`The order was rejected: ${rejected[0]?.reason}`);
	return { order: mapped[0].value, warnings: mapped[0].warnings };
}

export function outcomeFor(joorOrder: unknown, options: MappingOptions): Ruled<SystemOrder> {
	return systemOrderMaker(options)(canonical(joorOrder, options).order);
}

/** The system's order of a JOOR order, with the warnings that the step from the canonical order gives. */
export function made(joorOrder: unknown, options: MappingOptions): { value: SystemOrder; warnings: string[] } {
	const outcome = outcomeFor(joorOrder, options);
	if (!outcome.ok) throw new Error(outcome.rejections[0].reason);
	return outcome;
}
