import axios from 'axios';
import { spawn } from 'child_process';
import { createInterface } from 'readline';

import { SANDBOX_CREDENTIALS, startSandbox } from '../../sandbox';

type Addresses = Record<'joor' | 'extensiv' | 'cin7', Record<string, string>>;

const cin7Headers = {
	'api-auth-accountid': SANDBOX_CREDENTIALS.cin7.accountId,
	'api-auth-applicationkey': SANDBOX_CREDENTIALS.cin7.applicationKey,
};
const { apiUser: username, apiKey: password } = SANDBOX_CREDENTIALS.extensiv;

/** Starts the command line as a process of its own and waits for its line of JSON. */
async function startCli(...flags: string[]): Promise<{ addresses: Addresses; stop: () => Promise<number | null> }> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.ts', '--json', ...flags], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const line = await new Promise<string>((resolve, reject) => {
		createInterface({ input: child.stdout }).once('line', resolve);
		void exited.then((code) => reject(new Error(`the sandbox ended with ${code}`)));
	});
	const stop = async (): Promise<number | null> => {
		child.kill('SIGTERM');
		return await exited;
	};
	return { addresses: JSON.parse(line) as Addresses, stop };
}

describe('the sandbox as a whole', () => {
	it('starts all three systems with one brand and closes them again', async () => {
		const sandbox = await startSandbox({ size: 5 });
		const skus = sandbox.catalogue.styles.reduce((sum, style) => sum + style.skus.length, 0);
		const inventory = await axios.get(`${sandbox.baseUrls.extensiv}/v1/merchant/inventory`, {
			auth: { username, password },
		});
		expect(inventory.data['total-records']).toBe(skus);
		const products = await axios.get(`${sandbox.baseUrls.cin7}/product`, { headers: cin7Headers });
		expect(products.data.Total).toBe(skus);
		expect((await axios.get(`${sandbox.joor.url}/_admin`)).status).toBe(200);
		await sandbox.close();
		await expect(axios.get(`${sandbox.cin7.url}/_admin`)).rejects.toThrow();
	});

	it('leaves nothing open when a port is taken', async () => {
		const running = await startSandbox({ size: 1 });
		const port = Number(new URL(running.cin7.url).port);
		await expect(startSandbox({ size: 1, ports: { cin7: port } })).rejects.toThrow('EADDRINUSE');
		await running.close();
	});

	it('gives each system its own stock', async () => {
		const sandbox = await startSandbox({ size: 1 });
		const { sku } = sandbox.catalogue.styles[0].skus[0];
		sandbox.cin7.setStock(sku, 'West DC', 4321);
		const state = (await axios.get(`${sandbox.extensiv.url}/_admin/state`)).data;
		expect(JSON.stringify(state.stock)).not.toContain('4321');
		await sandbox.close();
	});

	it('runs from the command line until it is told to stop', async () => {
		const { addresses, stop } = await startCli('--size', '3', '--seed', '2');
		expect(addresses.extensiv).toMatchObject(SANDBOX_CREDENTIALS.extensiv);
		const me = await axios.get(`${addresses.cin7.baseUrl}/me`, { headers: cin7Headers });
		expect(me.data.Company).toMatch(/\S/);
		expect((await axios.get(addresses.joor.admin)).status).toBe(200);
		expect(await stop()).toBe(0);
	});
});
