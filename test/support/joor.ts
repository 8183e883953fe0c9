import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCatalogue } from '../../sandbox/catalogue';
import { axiosClient, type AxiosClient } from '../../sandbox/axiosClient';
import { startJoorSandbox, type JoorSandboxOptions, type RunningJoorSandbox } from '../../sandbox/joor';
import { joorV2Connection } from '../../nodes/shared/joor/v2/connection';

export const TOKEN = 'joor-sandbox-token';

export interface JoorUnderTest {
	joor: RunningJoorSandbox;
	/** Data of a `joorApi` credential that leads to the sandbox. */
	credential: { environment: string; apiToken: string; baseUrl: string };
	/** The same as the `credentials` of a node. */
	credentials: { joorApi: JoorUnderTest['credential'] };
	/** The nodes' client under axios, with a limiter of its own. */
	client(overrides?: Parameters<typeof axiosClient>[2]): AxiosClient;
	/** Order ids by JOOR's export state. */
	exported(): string[];
	open(): string[];
	/** What has been called so far, such as `GET /style`. */
	callsMade(): string[];
}

const running: Array<() => Promise<unknown>> = [];

/** Closes every server that this file has started. Belongs into `afterEach`, because an open server keeps jest alive. */
export async function stopAll(): Promise<void> {
	await Promise.all(running.splice(0).map(async (stop) => await stop()));
}

/** A JOOR sandbox with the small catalogue, on a free port. {@link stopAll} closes it. */
export async function startJoor(options: Partial<JoorSandboxOptions> = {}): Promise<JoorUnderTest> {
	const joor = await startJoorSandbox({ catalogue: makeCatalogue({ size: 'small', seed: 7 }), ...options });
	running.push(async () => await joor.close());
	const credential = { environment: 'custom', apiToken: TOKEN, baseUrl: joor.url };
	const ordersIn = (...states: string[]) =>
		[...joor.state(TOKEN).orders.values()]
			.filter((order) => states.includes(order.exportState))
			.map((order) => String(order.orderId));
	return {
		joor,
		credential,
		credentials: { joorApi: credential },
		client: (overrides) => axiosClient(joorV2Connection, credential, overrides),
		exported: () => ordersIn('success'),
		open: () => ordersIn('none', 'failed'),
		callsMade: () => joor.calls.map((call) => `${call.method} ${call.path.replace(/^\/v2/, '')}`),
	};
}

/** A server that answers as the test says, for systems that are not JOOR. Returns its address; {@link stopAll} closes it. */
export async function startServer(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
	const server: Server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	running.push(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that gives the same JSON or HTML to every call. */
export async function startAnswering(status: number, body: unknown): Promise<string> {
	const html = typeof body === 'string';
	return await startServer((_request, response) => {
		response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json' });
		response.end(html ? body : JSON.stringify(body));
	});
}
