import type { MappingOptions } from '../options';

/**
 * How a preset row makes a field's value of what it finds at its source; `item` is the record that the row reads.
 * Pure; never throws, whatever it finds.
 */
export type Transform = (found: unknown, options: MappingOptions, item: unknown) => unknown;
