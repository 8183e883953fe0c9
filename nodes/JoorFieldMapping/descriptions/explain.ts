import type { INodeProperties } from 'n8n-workflow';

/** Whether mapped items say how their fields came about. */
export const explainOption: INodeProperties = {
	displayName: 'Explain',
	name: 'explain',
	type: 'boolean',
	default: false,
	description:
		'Whether each mapped item lists its fields with source path, transform, rule and the value before and after',
};
