import type { WmsSystem } from '../../nodes/shared/wms/contract';
import { ensureN8nHost, packProject, startN8n, withCredentials, type N8nHost, type StoredCredential } from '../host';
import { SANDBOX_CREDENTIALS, startSandbox, type Sandbox, type SandboxOptions } from '..';
import { loadTemplate, withSettings, withSystem, type Settings, type TemplateName } from './templates';

export interface StageOptions {
	userFolder: string;
	system?: WmsSystem;
	sandbox?: SandboxOptions;
	/** A sandbox that is running already; it is closed with the stage. */
	running?: Sandbox;
	n8nPort?: number;
	/** More settings of n8n. */
	env?: NodeJS.ProcessEnv;
	settings?: Partial<Record<TemplateName, Settings>>;
	progress?: (line: string) => void;
}

/** A sandbox and a real n8n with the packed nodes, credentials and the shipped flows. */
export interface Stage {
	sandbox: Sandbox;
	host: N8nHost;
	system: WmsSystem;
	/** Workflow ids in this n8n. */
	workflows: Record<TemplateName, string>;
	close(): Promise<void>;
}

/** Credentials as a user types them, leading to the sandbox. */
export function sandboxCredentials(
	sandbox: Sandbox,
): Array<{ name: string; type: string; data: Record<string, unknown> }> {
	const { joor, extensiv, cin7 } = SANDBOX_CREDENTIALS;
	const { baseUrls } = sandbox;
	return [
		{
			name: 'JOOR API',
			type: 'joorApi',
			data: { environment: 'custom', apiToken: joor.token, baseUrl: baseUrls.joor },
		},
		{ name: 'Cin7 Core API', type: 'cin7CoreApi', data: { ...cin7, baseUrl: baseUrls.cin7 } },
		{
			name: 'Extensiv Integration Manager API',
			type: 'extensivIntegrationManagerApi',
			data: { level: 'cart', ...extensiv, merchantPk: '', baseUrl: baseUrls.extensiv },
		},
	];
}

/** What belongs into the node Settings of each flow for the sample brand: JOOR's price type and Cin7 Core's accounts. */
export function sampleSettings(sandbox: Sandbox, system: WmsSystem): Record<TemplateName, Settings> {
	const { priceLabel, currency } = sandbox.catalogue;
	const thin = system === 'extensivIntegrationManager';
	return {
		'order-download': {
			cin7PaymentTerm: '30 days',
			cin7PriceTier: 'Wholesale',
			cin7TaxRule: 'Tax Exempt',
			cin7AccountReceivable: '610',
			cin7RevenueAccount: '200',
		},
		// A run at the hour of the full sync would send everything again.
		'inventory-sync': { fullSyncHour: -1 },
		'product-sync': {
			fullSyncHour: -1,
			priceLabel,
			currency,
			seasonAttribute: 'AdditionalAttribute1',
			...(thin ? { defaultLinesheet: 'Main Line' } : {}),
		},
		'error-handler': {},
	};
}

const NAMES: TemplateName[] = ['error-handler', 'product-sync', 'inventory-sync', 'order-download'];

/** Starts everything and imports the flows; what is not installed yet is installed first. */
export async function setStage(options: StageOptions): Promise<Stage> {
	const say = options.progress ?? (() => undefined);
	const system = options.system ?? 'cin7Core';
	say('Preparing n8n (the first time this takes some minutes)');
	await ensureN8nHost();
	say('Packing the nodes');
	const packageTarball = await packProject(options.userFolder);
	say('Starting the sandbox: JOOR, Extensiv Integration Manager, Cin7 Core');
	const sandbox = options.running ?? (await startSandbox(options.sandbox));
	say('Starting n8n');
	const host = await startN8n({
		userFolder: options.userFolder,
		packageTarball,
		port: options.n8nPort,
		env: options.env,
	});

	const stored: StoredCredential[] = [];
	for (const { name, type, data } of sandboxCredentials(sandbox))
		stored.push(await host.createCredential(name, type, data));
	const samples = sampleSettings(sandbox, system);
	const workflows = {} as Record<TemplateName, string>;
	for (const name of NAMES) {
		const filled = withSettings(loadTemplate(name), { ...samples[name], ...options.settings?.[name] });
		const ready = withCredentials(withSystem(filled, system), stored);
		const errorWorkflow = workflows['error-handler'];
		const saved = await host.createWorkflow({
			...ready,
			settings: { ...ready.settings, ...(errorWorkflow ? { errorWorkflow } : {}) },
		});
		workflows[name] = saved.id;
	}
	return {
		sandbox,
		host,
		system,
		workflows,
		close: async () => {
			await host.stop();
			await sandbox.close();
		},
	};
}
