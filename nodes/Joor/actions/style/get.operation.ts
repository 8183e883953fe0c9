import { NodeOperationError, updateDisplayOptions, type INodeProperties } from 'n8n-workflow';
import { getStyle, getStyleById } from '../../../shared/joor/v2/styles';
import { perItem } from '../operation';
import { requiredText } from '../parameters';
import { simplify, styleOutput } from './output';

const show = { resource: ['style'], operation: ['get'] };

const properties: INodeProperties[] = [
	{
		displayName: 'Find By',
		name: 'findBy',
		type: 'options',
		options: [
			{ name: 'JOOR Style ID', value: 'styleId', description: "JOOR's own number" },
			{ name: 'Style Number', value: 'styleNumber', description: "The brand's style number and identifier" },
		],
		default: 'styleNumber',
	},
	{
		displayName: 'Style Number',
		name: 'styleNumber',
		type: 'string',
		displayOptions: { show: { findBy: ['styleNumber'] } },
		required: true,
		default: '',
		placeholder: 'e.g. ALD100',
	},
	{
		displayName: 'Style Identifier',
		name: 'styleIdentifier',
		type: 'string',
		displayOptions: { show: { findBy: ['styleNumber'] } },
		default: '',
		placeholder: 'e.g. ALD100',
		description: "The brand's key of the style. Leave empty when it is the style number.",
	},
	{
		displayName: 'JOOR Style ID',
		name: 'styleId',
		type: 'string',
		displayOptions: { show: { findBy: ['styleId'] } },
		required: true,
		default: '',
		placeholder: 'e.g. 70001',
	},
	simplify,
];

export const description = updateDisplayOptions({ show }, properties);

/** One style; an unknown one stops the item with a sentence that names it. One credit. */
export const execute = perItem(async (context, http, i) => {
	const byId = context.getNodeParameter('findBy', i, 'styleNumber') === 'styleId';
	const name = byId
		? requiredText(context, 'styleId', 'JOOR Style ID', i)
		: requiredText(context, 'styleNumber', 'Style Number', i);
	const identifier = byId ? '' : String(context.getNodeParameter('styleIdentifier', i, '') ?? '').trim() || name;
	const found = byId
		? await getStyleById(http, name)
		: await getStyle(http, { style_number: name, style_identifier: identifier });
	if (!found) {
		throw new NodeOperationError(context.getNode(), `JOOR has no style ${name} [item ${i}]`, {
			itemIndex: i,
			description:
				'Check the number and the identifier (both are case sensitive), and the environment of the credential.',
		});
	}
	return [styleOutput(found, context.getNodeParameter('simplify', i, true) as boolean)];
});
