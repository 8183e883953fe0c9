import type { HttpClient } from '../http/types';
import type { ApiConnection } from '../http/profile';
import { createCin7Adapter } from './cin7Core/adapter';
import { cin7Connection } from './cin7Core/profile';
import type { WmsAdapter, WmsSystem } from './contract';
import { createExtensivAdapter } from './extensivIntegrationManager/adapter';
import { extensivConnection } from './extensivIntegrationManager/profile';
import type { WmsSettings } from './settings';

/** How the credential of each system leads to its API. */
export const wmsConnections: Record<WmsSystem, ApiConnection> = {
	cin7Core: cin7Connection,
	extensivIntegrationManager: extensivConnection,
};

const FACTORIES: { [System in WmsSystem]: (http: HttpClient, settings: WmsSettings[System]) => WmsAdapter } = {
	cin7Core: createCin7Adapter,
	extensivIntegrationManager: createExtensivAdapter,
};

/** The adapter of a system. It keeps what it has looked up, so one adapter serves one run. */
export function createWmsAdapter<System extends WmsSystem>(
	system: System,
	http: HttpClient,
	settings: WmsSettings[System],
): WmsAdapter {
	return FACTORIES[system](http, settings);
}
