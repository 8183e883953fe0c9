import { Workflow } from 'n8n-workflow';
import { startAnswering, startJoor, startServer, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';
import { loadPackage, testCredential } from './harness';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

const check = async (changes: Partial<JoorUnderTest['credential']> = {}) =>
	await testCredential('joorApi', { ...t.credential, ...changes });

describe('the test of the JOOR API credential', () => {
	it('is good with the right token, whatever the form of the base URL', async () => {
		for (const end of ['', '/', '/v2', '/v2/']) {
			expect(await check({ baseUrl: `${t.joor.url}${end}` })).toEqual({
				status: 'OK',
				message: 'Connection successful!',
			});
		}
		expect((await check({ apiToken: ` ${TOKEN} ` })).status).toBe('OK');
	});

	it('reads a style and no order, so that nothing is marked as exported, for one credit', async () => {
		const before = t.open();
		await check();
		expect(t.callsMade()).toEqual(['GET /style']);
		expect(t.open()).toEqual(before);
		expect(t.joor.state(TOKEN).credits.used).toBe(1);
	});

	it('refuses a wrong token without showing it', async () => {
		const result = await check({ apiToken: 'wrong-token-of-mine' });
		expect(result.status).toBe('Error');
		expect(result.message).not.toContain('wrong-token');
	});

	it.each([401, '401', 403, '403', 1, '1'])(
		'sees a refusal inside a 200, at the top or below the root: code %p',
		async (code) => {
			const response = { code, comment: 'Invalid token', log_id: 'L' };
			for (const body of [{ response }, { styles: { response } }]) {
				const result = await check({ baseUrl: await startAnswering(200, body) });
				expect(result).toEqual({
					status: 'Error',
					message: expect.stringMatching(/did not accept the token.*check the environment/),
				});
			}
		},
	);

	it('takes a success in every form of the envelope', async () => {
		for (const response of [{ code: 0 }, { code: '0' }]) {
			for (const body of [{ response, styles: '' }, { styles: { response, styles: [] } }]) {
				expect((await check({ baseUrl: await startAnswering(200, body) })).status).toBe('OK');
			}
		}
	});

	it('fails where the base URL leads elsewhere', async () => {
		expect((await check({ baseUrl: await startAnswering(404, '<html></html>') })).status).toBe('Error');
		expect(
			(await check({ baseUrl: await startAnswering(200, '<!doctype html><title>Welcome</title>') })).message,
		).toContain('web page');
		const gone = await startServer((request) => request.socket.destroy());
		expect((await check({ baseUrl: gone })).status).toBe('Error');
	});

	it.each([
		['production', 'https://api.jooraccess.com/v2'],
		['sandbox', 'https://apisandbox.jooraccess.com/v2'],
	])('asks the host of the environment %s', (environment, host) => {
		const { nodeTypes, credentialType } = loadPackage();
		const { test } = credentialType('joorApi');
		const node = {
			id: '1',
			name: 'N',
			type: 'harness.source',
			typeVersion: 1,
			position: [0, 0] as [number, number],
			parameters: {},
		};
		const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
		const keys = { $credentials: { environment, baseUrl: '' } } as never;
		expect(workflow.expression.getSimpleParameterValue(node, String(test?.request.baseURL), 'internal', keys)).toBe(
			host,
		);
	});
});
