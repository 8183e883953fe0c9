import { makeCatalogue, type Catalogue, type CatalogueSize } from './catalogue';
import { CIN7_BASE_PATH, startCin7Sandbox, type Cin7Options } from './cin7';
import { startExtensivSandbox, type ExtensivOptions } from './extensiv';
import { DEFAULT_ACCOUNT, startJoorSandbox, type AccountOptions, type JoorSandboxOptions } from './joor';

/** Made-up credentials of the sandbox systems; they open nothing else. */
export const SANDBOX_CREDENTIALS = {
	joor: { token: DEFAULT_ACCOUNT.token },
	extensiv: { apiUser: 'sandbox-user', apiKey: 'sandbox-key' },
	cin7: { accountId: '00000000-0000-4000-8000-000000000001', applicationKey: 'sandbox-application-key' },
};

export interface SandboxOptions {
	/** Default `small`; a number is a number of styles. Ignored when a catalogue is given. */
	size?: CatalogueSize | number;
	seed?: number;
	catalogue?: Catalogue;
	/** JOOR accounts, each with its own token, state and credits. */
	accounts?: AccountOptions[];
	/** 0 or absent: a free port. */
	ports?: { joor?: number; extensiv?: number; cin7?: number };
	/** Milliseconds; one clock for all three. */
	clock?: () => number;
	/** Further options of the single systems. */
	joor?: Partial<JoorSandboxOptions>;
	extensiv?: Partial<ExtensivOptions>;
	cin7?: Partial<Cin7Options>;
}

type Running<T extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>;

export interface Sandbox {
	catalogue: Catalogue;
	joor: Running<typeof startJoorSandbox>;
	extensiv: Running<typeof startExtensivSandbox>;
	cin7: Running<typeof startCin7Sandbox>;
	/** What a credential's base URL holds, per system. */
	baseUrls: { joor: string; extensiv: string; cin7: string };
	close(): Promise<void>;
}

/**
 * Starts JOOR and both warehouse systems on 127.0.0.1 with one and the same sample brand.
 * Rejects when a port is taken; nothing stays open then.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { ports = {}, clock } = options;
	const catalogue = options.catalogue ?? makeCatalogue({ size: options.size ?? 'small', seed: options.seed });
	const common = { catalogue, ...(clock ? { clock } : {}) };
	const accounts = options.accounts ?? [DEFAULT_ACCOUNT];
	const started = await Promise.allSettled([
		startJoorSandbox({ ...common, accounts, ...options.joor }, ports.joor),
		startExtensivSandbox({
			...common,
			...SANDBOX_CREDENTIALS.extensiv,
			...options.extensiv,
			port: ports.extensiv,
		}),
		startCin7Sandbox({ ...common, ...SANDBOX_CREDENTIALS.cin7, ...options.cin7, port: ports.cin7 }),
	]);
	const closeAll = async (): Promise<void> => {
		const running = started.filter((outcome) => outcome.status === 'fulfilled');
		await Promise.all(running.map(async (outcome) => await outcome.value.close()));
	};
	const [joor, extensiv, cin7] = started;
	if (joor.status !== 'fulfilled' || extensiv.status !== 'fulfilled' || cin7.status !== 'fulfilled') {
		await closeAll();
		const failed = started.find((outcome) => outcome.status === 'rejected');
		throw failed?.reason;
	}
	return {
		catalogue,
		joor: joor.value,
		extensiv: extensiv.value,
		cin7: cin7.value,
		baseUrls: {
			joor: `${joor.value.url}/v2`,
			extensiv: extensiv.value.url,
			cin7: cin7.value.url + CIN7_BASE_PATH,
		},
		close: closeAll,
	};
}
