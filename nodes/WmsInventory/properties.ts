import type { INodeProperties } from 'n8n-workflow';
import { systemProperty } from '../shared/ui/wmsSystem';
import { queryProperties } from '../shared/ui/wmsQuery';

export const inventoryProperties: INodeProperties[] = [
	systemProperty,
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get many stock levels, one for each SKU and warehouse',
				action: 'Get many stock levels',
			},
		],
		default: 'getAll',
	},
	{
		displayName: 'Warehouse Names or IDs',
		name: 'warehouses',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getWarehouses', loadOptionsDependsOn: ['system'] },
		default: [],
		description:
			'Only these warehouses or locations; empty for all. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	...queryProperties('stock levels'),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Include Source Record',
				name: 'includeSource',
				type: 'boolean',
				default: true,
				description: "Whether each level carries the system's own record under raw, for mapping overrides",
			},
		],
	},
];
