import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import { runNode } from './harness';

const product: IDataObject = {
	name: 'Alder Shirt',
	styleNumber: 'ALD100',
	category: 'Shirts',
	prices: [{ label: 'Wholesale', currency: 'USD', wholesale: 48, retail: 110 }],
	variants: [{ sku: 'ALD100-M', upc: '800123456782', color: { name: 'Ink', code: '' }, size: { name: 'M', code: '' } }],
};

/** The path of the category list is not documented (joor-v2.md 12), so JOOR may have it where we do not look. */
describe('Joor Field Mapping where the category list is nowhere to be found', () => {
	let server: http.Server;
	beforeAll(async () => {
		server = http.createServer((_request, answer) => {
			answer.writeHead(404, { 'content-type': 'application/json' });
			answer.end('{"response":{"code":404,"comment":"Not found","log_id":"L"}}');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterAll(async () => await new Promise((resolve) => server.close(resolve)));

	const map = async (unknownCategory: string) => {
		const { port } = server.address() as AddressInfo;
		const joorApi = { environment: 'custom', baseUrl: `http://127.0.0.1:${port}/v2`, apiToken: 'token' };
		const parameters = {
			direction: 'productToJoor',
			preset: 'cin7Core',
			categories: 'live',
			options: { unknownCategory, defaultLinesheet: 'Base', currency: 'USD' },
		};
		return await runNode({ node: 'joorFieldMapping', parameters, items: [product], credentials: { joorApi } });
	};

	it('sends the styles without categories and says so once', async () => {
		const run = await map('warn');
		expect(run.error).toBeUndefined();
		expect(run.outputs[1].map(({ json }) => json.reason)).toEqual([]);
		expect(run.outputs[0]).toHaveLength(1);
		expect(run.outputs[0][0].json).not.toHaveProperty('categories');
		expect(run.hints.map(({ message }) => message).join(' ')).toContain('category list could not be read');
	});

	it('stops where unknown categories are to be rejected', async () => {
		expect((await map('reject')).error?.message).toContain('category list');
	});
});
