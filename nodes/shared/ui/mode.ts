import type { INodeProperties } from 'n8n-workflow';

export type WriteMode = 'apply' | 'plan';

/**
 * The `mode` parameter of a write node (DESIGN.md 3.6). Two definitions of one name: an assistant that uses the node as
 * a tool plans unless it is told to write (DESIGN.md 3.13).
 */
export function modeProperties(show: Record<string, string[]> = {}): INodeProperties[] {
	const mode: INodeProperties = {
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		displayOptions: { show: { ...show, '@tool': [false] } },
		options: [
			{ name: 'Apply', value: 'apply', description: 'Write what is new or changed' },
			{
				name: 'Plan',
				value: 'plan',
				description: 'Write nothing; return what would be written and what it would cost',
			},
		],
		default: 'apply',
		description: 'Whether to write, or to show first what would be written',
	};
	return [mode, { ...mode, displayOptions: { show: { ...show, '@tool': [true] } }, default: 'plan' }];
}
