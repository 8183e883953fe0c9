import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';
import * as markAsExported from './markAsExported.operation';

export const operations: Record<string, Operation> = {
	get: get.execute,
	getMany: getMany.execute,
	markAsExported: markAsExported.execute,
};

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['order'] } },
		options: [
			{ name: 'Get', value: 'get', description: 'Get one order without marking it', action: 'Get an order' },
			{
				name: 'Get Many',
				value: 'getMany',
				description: 'Get many orders without marking them',
				action: 'Get many orders',
			},
			{
				name: 'Mark as Exported',
				value: 'markAsExported',
				description: 'Tell JOOR that an order has been delivered, so that it is not offered again',
				action: 'Mark an order as exported',
			},
		],
		default: 'getMany',
	},
	...get.description,
	...getMany.description,
	...markAsExported.description,
];
