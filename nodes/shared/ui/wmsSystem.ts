import type {
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeCredentialDescription,
	INodeProperties,
} from 'n8n-workflow';
import { n8nHttpClient } from '../http/n8nClient';
import { createWmsAdapter, wmsConnections } from '../wms';
import type { WmsAdapter, WmsSystem } from '../wms/contract';
import type { Cin7Settings, ExtensivSettings } from '../wms/settings';

/** The `system` parameter that all WMS nodes share. */
export const systemProperty: INodeProperties = {
	displayName: 'System',
	name: 'system',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'Cin7 Core', value: 'cin7Core' },
		{ name: 'Extensiv Integration Manager', value: 'extensivIntegrationManager' },
	],
	default: 'cin7Core',
	description: 'The warehouse or order system to work with',
};

/** Credential of each system. */
const CREDENTIALS: Record<WmsSystem, string> = {
	cin7Core: 'cin7CoreApi',
	extensivIntegrationManager: 'extensivIntegrationManagerApi',
};

/**
 * One credential for each system, of which the chosen system's is shown. It is hidden for the other systems instead of
 * shown for its own, because the editor takes a parameter that only shows credentials for a choice of login and moves
 * it out of the panel.
 */
export const wmsCredentials: INodeCredentialDescription[] = Object.entries(CREDENTIALS).map(([system, name]) => ({
	name,
	required: true,
	displayOptions: { hide: { system: Object.keys(CREDENTIALS).filter((other) => other !== system) } },
}));

/** An adapter, and what tells its account from another without showing anything secret. */
export interface WmsConnection {
	adapter: WmsAdapter;
	accountKey: string;
}

/**
 * The adapter of the node's `system`, with the `options` of the first item as its settings: one run, one adapter, so
 * that look-ups are made once. Throws n8n's own error when the credential is missing.
 */
export async function connectWms(context: IExecuteFunctions | ILoadOptionsFunctions): Promise<WmsConnection> {
	const read = (name: string) =>
		'getCurrentNodeParameter' in context
			? context.getCurrentNodeParameter(name)
			: context.getNodeParameter(name, 0, {});
	const system = read('system') as WmsSystem;
	const options = (read('options') ?? {}) as Cin7Settings & ExtensivSettings;
	const { http, accountKey } = await n8nHttpClient(context, wmsConnections[system]);
	if (system === 'cin7Core') return { adapter: createWmsAdapter('cin7Core', http, options), accountKey };
	const { level } = await context.getCredentials(wmsConnections[system].credentialType);
	const skuPattern = read('skuPattern');
	const settings = {
		...options,
		...(typeof skuPattern === 'string' ? { skuPattern } : {}),
		level: level as ExtensivSettings['level'],
	};
	return { adapter: createWmsAdapter(system, http, settings), accountKey };
}

/** {@link connectWms} for callers that only need the adapter. */
export async function wmsAdapter(context: IExecuteFunctions | ILoadOptionsFunctions): Promise<WmsAdapter> {
	return (await connectWms(context)).adapter;
}
