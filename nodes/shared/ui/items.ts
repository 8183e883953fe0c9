import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Rejection } from '../mapping/model';

/** The item of a Rejected or Held output: why, and the input that it is about (DESIGN.md 3.5). */
export function rejectedItem(input: IDataObject, rejection: Rejection, item: number | number[]): INodeExecutionData {
	const { reasonCode, reason, logId } = rejection;
	return { json: { reasonCode, reason, logId, input }, pairedItem: pairedWith(item) };
}

/** The item that n8n routes to the error output, or passes on under "Continue". */
export function failedItem(message: string, item: number): INodeExecutionData {
	return { json: { error: message }, pairedItem: { item } };
}

/** Item linking for one or several inputs. */
export function pairedWith(item: number | number[]): INodeExecutionData['pairedItem'] {
	return Array.isArray(item) ? item.map((one) => ({ item: one })) : { item };
}
