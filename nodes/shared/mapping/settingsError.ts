/**
 * The settings of a mapping cannot be used: an unknown override field, a warehouse map without names, a malformed SKU
 * pattern. Thrown before any item is mapped; the message is for the person who configures the node.
 */
export class MappingSettingsError extends Error {
	constructor(
		message: string,
		/** What to do about it. */
		readonly description = '',
	) {
		super(message);
		this.name = 'MappingSettingsError';
	}
}
