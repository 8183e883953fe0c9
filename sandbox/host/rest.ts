/** An answer of n8n's REST interface that was not a success. */
export class HostRequestError extends Error {
	constructor(
		readonly status: number,
		method: string,
		path: string,
		readonly body: string,
	) {
		super(`${method} ${path} answered ${status}: ${body.slice(0, 500)}`);
	}
}

/** Login of the instance's owner; the instance is private and thrown away, so this is no secret. */
export const OWNER = {
	email: 'owner@example.com',
	firstName: 'Sandbox',
	lastName: 'Owner',
	password: 'Sandbox-owner-1',
};

/** A constant, because n8n ties the session to the browser that logged in. */
export const BROWSER_ID = 'n8n-nodes-joor-sandbox';

const READ_ATTEMPTS = 10;

/** The editor's own REST interface of one n8n, as its owner. */
export interface HostRest {
	/** Sends a request and returns the `data` of the answer. Throws {@link HostRequestError} for a status of 400 and more. */
	call<T>(method: string, path: string, body?: unknown): Promise<T>;
	/** Makes the owner at the first start, logs in at later ones. */
	signIn(): Promise<void>;
}

/** Opens the REST interface of the n8n at `baseUrl`; keeps the session cookie between calls. */
export function createRest(baseUrl: string): HostRest {
	let cookie = '';

	/** A busy n8n does not accept connections for some seconds; a read may simply be asked again. */
	async function reach(method: string, address: string, request: RequestInit): Promise<Response> {
		for (let tries = 1; ; tries++) {
			try {
				return await fetch(address, request);
			} catch (error) {
				if (method !== 'GET' || tries >= READ_ATTEMPTS) throw error;
				await new Promise((resolve) => setTimeout(resolve, 1_000));
			}
		}
	}

	async function send(method: string, path: string, body?: unknown): Promise<Response> {
		const response = await reach(method, `${baseUrl}${path}`, {
			method,
			headers: { 'content-type': 'application/json', 'browser-id': BROWSER_ID, ...(cookie ? { cookie } : {}) },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const set = response.headers.getSetCookie().find((value) => value.startsWith('n8n-auth='));
		if (set) cookie = set.split(';')[0];
		return response;
	}

	async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await send(method, path, body);
		const text = await response.text();
		if (response.status >= 400) throw new HostRequestError(response.status, method, path, text);
		return (text === '' ? undefined : (JSON.parse(text) as { data: T }).data) as T;
	}

	async function signIn(): Promise<void> {
		// n8n calls itself healthy shortly before its REST interface is there.
		for (let attempt = 0; attempt < 40; attempt++) {
			const session = cookie ? await send('GET', '/rest/login') : undefined;
			if (session?.ok) return;
			const made = await send('POST', '/rest/owner/setup', OWNER);
			if (made.ok) return;
			const login = { emailOrLdapLoginId: OWNER.email, password: OWNER.password };
			const signedIn = made.status === 400 ? await send('POST', '/rest/login', login) : undefined;
			if (signedIn?.ok) return;
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		throw new Error('n8n accepted neither a new owner nor the known one');
	}

	return { call, signIn };
}
