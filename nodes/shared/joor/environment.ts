import type { CredentialData } from '../http/profile';

/** JOOR's hosts (joor-v2.md 1, joor-v4.md 2). v2 and v4 live on the same ones. */
const HOSTS: Record<string, string> = {
	production: 'https://api.jooraccess.com',
	sandbox: 'https://apisandbox.jooraccess.com',
};

/**
 * The base URL of an API version without trailing slash. A custom base URL may be given with or without the version.
 */
export function joorBaseUrl(credential: CredentialData, version: 'v2' | 'v4'): string {
	const environment = String(credential.environment ?? 'production');
	const custom = String(credential.baseUrl ?? '').trim();
	const host = environment === 'custom' ? custom : (HOSTS[environment] ?? HOSTS.production);
	return `${host.replace(/\/+$/, '').replace(/\/v[24]$/, '')}/${version}`;
}
