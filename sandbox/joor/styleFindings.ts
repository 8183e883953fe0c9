import { isFields, members, type Fields } from './values';

/** What the account knows, against which a style is held. */
export interface StyleRules {
	/** `<label>|<currency>`, the price types of the account. */
	priceTypes: Set<string>;
	categoryIds: Set<number>;
	/** `<group>|<name>` of the Style Settings, undefined when tags may be new. */
	styleTags?: Set<string>;
	/** Names of fields that the sandbox does not know are added here. */
	ignoredFields: Set<string>;
}

/** Reads containers and collects every broken rule, so that one answer names them all. */
export class Findings {
	readonly list: string[] = [];

	add(finding: string): void {
		this.list.push(finding);
	}

	/** Members of a container, undefined when it was not sent; members that are not objects are findings. */
	rows(style: Fields, container: string, child: string): Fields[] | undefined {
		if (style[container] === undefined) return undefined;
		const found = members(style[container], child);
		if (!found || !found.every(isFields)) {
			this.add(`${container} must be a list of ${child}`);
			return [];
		}
		return found;
	}
}
