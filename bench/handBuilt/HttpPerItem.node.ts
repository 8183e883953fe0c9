import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestMethods,
	IN8nHttpFullResponse,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';

/**
 * Stands in for n8n's HTTP Request node, whose package is not among this project's: for each item it works out address
 * and body by expression and makes one authenticated request, so many at a time as its batch size says.
 */
export class HttpPerItem implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'HTTP per Item',
		name: 'httpPerItem',
		group: ['output'],
		version: 1,
		description: 'Makes one request for each item',
		defaults: { name: 'HTTP per Item' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'httpHeaderAuth', required: true }],
		properties: [
			{ displayName: 'Method', name: 'method', type: 'string', default: 'GET' },
			{ displayName: 'URL', name: 'url', type: 'string', default: '' },
			{ displayName: 'Body', name: 'body', type: 'json', default: '' },
			{ displayName: 'Batch Size', name: 'batchSize', type: 'number', default: 50 },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const batchSize = this.getNodeParameter('batchSize', 0) as number;
		const requests: Array<Promise<IN8nHttpFullResponse>> = [];
		for (let i = 0; i < items.length; i++) {
			const body = this.getNodeParameter('body', i) as IDataObject | string;
			const request = this.helpers.httpRequestWithAuthentication.call(this, 'httpHeaderAuth', {
				method: this.getNodeParameter('method', i) as IHttpRequestMethods,
				url: this.getNodeParameter('url', i) as string,
				headers: { 'Content-Type': 'application/json' },
				...(body === '' ? {} : { body }),
				json: true,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
			});
			requests.push(request as Promise<IN8nHttpFullResponse>);
			if (requests.length % batchSize === 0) await Promise.all(requests.slice(-batchSize));
		}
		const answers = await Promise.all(requests);
		const toJson = ({ statusCode, body }: IN8nHttpFullResponse) => ({ statusCode, body: body as IDataObject });
		return [answers.map((answer, i) => ({ json: toJson(answer), pairedItem: { item: i } }))];
	}
}
