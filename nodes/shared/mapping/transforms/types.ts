import type { MappingOptions } from '../options';

/**
 * How a preset row makes a field's value of what it finds at its source; `item` is the record that the table reads. In
 * tables of variants and levels, `around` is the item that the record is in. Pure; never throws, whatever it finds.
 */
export type Transform = (found: unknown, options: MappingOptions, item: unknown, around?: unknown) => unknown;
