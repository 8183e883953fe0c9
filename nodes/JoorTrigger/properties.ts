import type { INodeProperties } from 'n8n-workflow';

export const triggerProperties: INodeProperties[] = [
	{
		displayName: 'Trigger On',
		name: 'event',
		type: 'options',
		options: [
			{
				name: 'New Order',
				value: 'newOrder',
				description: 'An order that is not exported yet. It is offered again until it is marked as exported.',
			},
		],
		default: 'newOrder',
	},
	{
		displayName: 'Order Status',
		name: 'orderStatus',
		type: 'options',
		options: [
			{ name: 'All Except Cancelled', value: 'allExceptCancelled' },
			{ name: 'Approved', value: 'approved', description: 'Final for the retailer; the usual moment to export' },
			{ name: 'Approved and Shipped', value: 'approvedAndShipped' },
			{ name: 'Notes', value: 'notes', description: 'Draft selections; quantities are not compulsory' },
			{ name: 'Pending', value: 'pending', description: 'Waiting for approval' },
			{ name: 'Shipped', value: 'shipped' },
		],
		default: 'approved',
		description: 'Which orders to hand over',
	},
	{
		displayName:
			'The trigger reads without marking. End the flow with Joor > Order > Mark as Exported, or each order comes again. JOOR advises against constant polling: every 5 to 15 minutes is enough.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Customer Code',
				name: 'customerCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. C100',
				description: 'Only orders of this customer',
			},
			{
				displayName: 'Customer Group Code',
				name: 'customerGroupCode',
				type: 'string',
				default: '',
				placeholder: 'e.g. EU',
				description: 'Only orders of this customer group, by its code',
			},
			{
				displayName: 'Customer Group Name',
				name: 'customerGroupName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe',
				description: 'Only orders of this customer group, by its name',
			},
			{
				displayName: 'Maximum Orders per Poll',
				name: 'maxOrders',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 50,
				description: 'At most so many orders start one execution; the rest come with the next polls',
			},
			{
				displayName: 'Offer Again After (Minutes)',
				name: 'reofferMinutes',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 30,
				description: 'An order that was handed over and is still not exported comes again after this time',
			},
			{
				displayName: 'Skip Orders Marked Failed in JOOR',
				name: 'skipFailed',
				type: 'boolean',
				default: false,
				description: 'Whether to leave out orders whose export status in JOOR is Failed',
			},
			{
				displayName: 'Skip Orders Without Customer Code',
				name: 'skipWithoutCustomerCode',
				type: 'boolean',
				default: true,
				description:
					'Whether to wait until JOOR has assigned a customer code. When off, such orders are handed over, so that the flow can list them as held.',
			},
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				default: '',
				description:
					'Leave out orders that were approved (or, when not approved, created) before this date. Without a time zone it is read in that of the n8n server.',
			},
			{
				displayName: 'Warehouse',
				name: 'warehouse',
				type: 'string',
				default: '',
				placeholder: 'e.g. NJ',
				description: "Only orders of this JOOR warehouse, by name or code as in JOOR's Order Settings",
			},
		],
	},
];
