import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createCredentialStore, createPoller, listOptions, runNode, runPoll, testCredential } from './harness';

const packageDir = path.join(__dirname, 'fixture');

/** Hands out token-1, token-2, ... and accepts only the newest one. */
let server: Server;
let baseUrl: string;
let tokens = 0;

beforeAll(async () => {
	server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		const answer = (status: number, body: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		if (url.pathname === '/login' && url.searchParams.get('user') === 'barred') return answer(403, {});
		if (url.pathname === '/login') return answer(200, { token: `token-${++tokens}` });
		if (request.headers.authorization !== `Bearer token-${tokens}`) return answer(401, { message: 'Token expired' });
		if (url.pathname === '/limited') return answer(429, { message: 'Slow down' });
		return answer(200, { text: url.searchParams.get('text'), token: request.headers.authorization });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});

const echo = () => ({ node: 'echo', packageDir, credentials: { echoApi: { baseUrl } } });

describe('a node run by the harness', () => {
	it('sees its items, its expressions and its defaults as in n8n', async () => {
		const run = await runNode({
			...echo(),
			items: [{ sku: 'A' }, { sku: 'B' }],
			parameters: { text: '={{ $json.sku }}-{{ $("Input").item.json.sku }}' },
		});
		expect(run.error).toBeUndefined();
		expect(run.outputs[0].map((item) => item.json.text)).toEqual(['A-A', 'B-B']);
		expect(run.outputs[0].map((item) => item.pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		const plain = await runNode(echo());
		expect(plain.outputs[0][0].json.text).toBe('hello');
	});

	it('receives several inputs and keeps several outputs apart', async () => {
		const run = await runNode({
			...echo(),
			inputs: [
				[{ t: 'x' }, { t: 'reject' }],
				[{}, {}],
			],
			parameters: { text: '={{ $json.t }}' },
		});
		expect(run.outputs.map((items) => items.length)).toEqual([1, 1]);
		expect(run.outputs[0][0].json.second).toBe(2);
		expect(run.outputs[1][0]).toMatchObject({ json: { reasonCode: 'asked-for' }, pairedItem: { item: 1 } });
		expect(run.hints).toEqual([expect.objectContaining({ message: '1 rejected' })]);
	});

	it('logs in once, keeps the token for the next run, and logs in again when it expired', async () => {
		const store = createCredentialStore({ echoApi: { baseUrl } });
		await runNode({ ...echo(), credentials: store, items: [{}, {}] });
		expect(store.logins).toBe(1);
		await runNode({ ...echo(), credentials: store });
		expect(store.logins).toBe(1);
		tokens += 1;
		const run = await runNode({ ...echo(), credentials: store });
		expect(run.error).toBeUndefined();
		expect(store.logins).toBe(2);
		expect(store.saved.echoApi.sessionToken).toBe(`token-${tokens}`);
	});

	it('fails with a NodeApiError, or goes on and uses the error output, as the On Error setting says', async () => {
		const failing = { ...echo(), items: [{ t: 'refuse' }, { t: 'x' }], parameters: { text: '={{ $json.t }}' } };
		const stopped = await runNode(failing);
		expect(stopped.status).toBe('error');
		expect(stopped.error?.message).toBe('Refused');
		expect(stopped.error?.context?.itemIndex).toBe(0);
		const continued = await runNode({ ...failing, settings: { onError: 'continueRegularOutput' } });
		expect(continued.outputs[0].map((item) => item.json.error ?? item.json.text)).toEqual(['Refused', 'x']);
		const routed = await runNode({ ...failing, settings: { onError: 'continueErrorOutput' } });
		expect(routed.outputs[0]).toHaveLength(1);
		expect(routed.outputs.at(-1)?.[0].json).toMatchObject({ t: 'refuse', error: 'Refused' });
		const limited = await runNode({ ...echo(), parameters: { path: '/limited' } });
		expect(limited.error?.httpCode).toBe('429');
	});

	it('answers the dropdowns of the editor', async () => {
		expect(await listOptions({ ...echo(), method: 'getPaths' })).toEqual([{ name: 'Echo', value: '/echo' }]);
	});
});

describe('a credential tested by the harness', () => {
	it('gives the verdict and the sentence of the credential window', async () => {
		const test = async (user: string) => await testCredential('echoApi', { baseUrl, user }, packageDir);
		expect(await test('anna')).toEqual({ status: 'OK', message: 'Connection successful!' });
		expect(await test('barred')).toEqual({ status: 'Error', message: 'The user may not do this' });
	});
});

describe('a trigger polled by the harness', () => {
	const trigger = { node: 'echoTrigger', packageDir };

	it('emits items, knows its budget, and a manual run leaves no trace', async () => {
		const run = await runPoll({ ...trigger, staticData: { polls: 4 }, budgetMs: 1000 });
		expect(run.items?.[0].json).toEqual({ polls: 5, budget: 1000, mode: 'trigger' });
		expect(run.savedStaticData).toEqual({ polls: 5 });
		const poller = createPoller({ ...trigger, withoutBudget: true });
		const manual = await poller.poll({ mode: 'manual' });
		expect(manual.items?.[0].json).toEqual({ polls: 1, budget: null, mode: 'manual' });
		expect(manual.savedStaticData).toEqual({});
		expect((await poller.poll()).staticData).toEqual({ polls: 1 });
	});

	it('in the legacy engine is saved with an execution only, and loses its state with its name', async () => {
		const poller = createPoller({ ...trigger, engine: 'legacy' });
		await poller.poll();
		expect(await poller.poll({ parameters: { answer: 'nothing' } })).toMatchObject({
			items: null,
			staticData: { polls: 2 },
			savedStaticData: { polls: 1 },
		});
		expect(await poller.poll({ parameters: { answer: 'throw' } })).toMatchObject({
			error: expect.objectContaining({ message: 'The service is away' }),
			staticData: { polls: 3 },
		});
		poller.restart();
		expect((await poller.poll()).savedStaticData).toEqual({ polls: 2 });
		poller.rename('Another Name');
		expect((await poller.poll()).staticData).toEqual({ polls: 1 });
	});

	it('in the durable engine is saved after each poll that succeeds, and survives a rename', async () => {
		const poller = createPoller({ ...trigger, engine: 'durable' });
		await poller.poll({ parameters: { answer: 'nothing' } });
		expect(await poller.poll({ parameters: { answer: 'throw' } })).toMatchObject({ savedStaticData: { polls: 1 } });
		poller.restart();
		poller.rename('Another Name');
		expect((await poller.poll()).savedStaticData).toEqual({ polls: 2 });
	});
});
