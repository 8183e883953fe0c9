import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';
import { listOrders, type ExportStatusName, type OrderTypeName } from '../../../shared/joor/v2/orders';
import { perItem } from '../operation';
import { collect, limitOf, listProperties } from '../parameters';

const show = { resource: ['order'], operation: ['getMany'] };

const properties: INodeProperties[] = [
	...listProperties({}),
	{
		displayName: 'Order Status',
		name: 'orderStatus',
		type: 'options',
		options: [
			{ name: 'All', value: 'all', description: 'Including cancelled orders' },
			{ name: 'All Except Cancelled', value: 'allExceptCancelled' },
			{ name: 'Approved', value: 'approved' },
			{ name: 'Approved and Shipped', value: 'approvedAndShipped' },
			{ name: 'Cancelled', value: 'cancelled' },
			{ name: 'Notes', value: 'notes' },
			{ name: 'Pending', value: 'pending' },
			{ name: 'Shipped', value: 'shipped' },
		],
		default: 'approved',
	},
	{
		displayName: 'Export Status',
		name: 'exportStatus',
		type: 'options',
		options: [
			{ name: 'All', value: 'all' },
			{ name: 'Exported', value: 'exported' },
			{ name: 'Modified Since Export', value: 'modifiedSinceExport' },
			{ name: 'Not Exported', value: 'notExported', description: 'Never exported, or marked failed' },
			{ name: 'Not Exported or Modified', value: 'notExportedOrModified' },
			{ name: 'Not Exported, Without Failed', value: 'notExportedWithoutFailed' },
			{ name: 'Not Exported, Without Failed, or Modified', value: 'notExportedWithoutFailedOrModified' },
		],
		default: 'notExported',
		description: 'Whether the orders have been exported before. Reading never marks an order.',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [
			{ displayName: 'Customer Code', name: 'customerCode', type: 'string', default: '', placeholder: 'e.g. C100' },
			{
				displayName: 'Customer Group Code',
				name: 'customerGroupCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. EU',
			},
			{
				displayName: 'Customer Group Name',
				name: 'customerGroupName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe',
			},
			{ displayName: 'Modified After', name: 'modifiedFrom', type: 'dateTime', default: '' },
			{ displayName: 'Modified Before', name: 'modifiedTo', type: 'dateTime', default: '' },
			{
				displayName: 'Warehouse',
				name: 'warehouse',
				type: 'string',
				default: '',
				placeholder: 'e.g. NJ',
				description: "Name or code of JOOR's warehouse",
			},
		],
	},
];

export const description = updateDisplayOptions({ show }, properties);

/** Orders with their lines in pages of up to 100, one credit a page, read without marking. */
export const execute = perItem(async (context, http, i) => {
	const filters = context.getNodeParameter('filters', i, {}) as Record<string, string>;
	const text = (key: string) => String(filters[key] ?? '').trim() || undefined;
	const pages = listOrders(http, {
		orderType: context.getNodeParameter('orderStatus', i) as OrderTypeName,
		exportStatus: context.getNodeParameter('exportStatus', i) as ExportStatusName,
		customerCode: text('customerCode'),
		customerGroupCode: text('customerGroupCode'),
		customerGroupName: text('customerGroupName'),
		modifiedFrom: text('modifiedFrom'),
		modifiedTo: text('modifiedTo'),
		warehouse: text('warehouse'),
	});
	return (await collect(pages, limitOf(context, i))) as IDataObject[];
});
