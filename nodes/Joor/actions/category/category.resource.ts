import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../operation';
import * as getMany from './getMany.operation';

export const operations: Record<string, Operation> = { getMany: getMany.execute };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['category'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getMany',
				description: 'Get many categories with their IDs',
				action: 'Get many categories',
			},
		],
		default: 'getMany',
	},
	...getMany.description,
];
