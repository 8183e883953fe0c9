import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { StyleInJoor } from '../../../shared/joor/v2/styleReader';

/** The Simplify switch, in n8n's own wording. */
export const simplify: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** A style for the flow: with lists as lists in the form that Joor Upsert Style takes, or as JOOR sent it. */
export function styleOutput(found: StyleInJoor, simple: boolean): IDataObject {
	return (simple ? found.style : found.raw) as unknown as IDataObject;
}
