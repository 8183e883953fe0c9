import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';

export const operations: Record<string, Operation> = { get: get.execute, getMany: getMany.execute };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['style'] } },
		options: [
			{ name: 'Get', value: 'get', description: 'Get one style', action: 'Get a style' },
			{ name: 'Get Many', value: 'getMany', description: 'Get many styles', action: 'Get many styles' },
		],
		default: 'get',
	},
	...get.description,
	...getMany.description,
];
