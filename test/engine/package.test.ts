import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import { PROJECT_DIR } from './harness/loadPackage';

/** The names that workflows in users' hands refer to. One may be added; none may change or go. */
const NODE_NAMES = [
	'joor',
	'joorFieldMapping',
	'joorSetInventory',
	'joorTrigger',
	'joorUpsertStyle',
	'wmsInventory',
	'wmsOrder',
	'wmsProductDetail',
];
const CREDENTIAL_NAMES = ['cin7CoreApi', 'extensivIntegrationManagerApi', 'joorApi'];

const loader = new PackageDirectoryLoader(PROJECT_DIR);
const listed = loader.packageJson.n8n ?? {};

beforeAll(async () => await loader.loadAll());

const nodeDescriptions = (): INodeTypeDescription[] => loader.types.nodes;
const credentialTypes = (): ICredentialType[] => loader.types.credentials;

/** The icon URLs that the editor asks for, as files of the package. */
function iconFiles(item: { iconUrl?: unknown }): string[] {
	const urls = item.iconUrl as { light: string; dark: string };
	return [urls.light, urls.dark].map((url) => path.join(PROJECT_DIR, url.replace(`icons/${loader.packageName}/`, '')));
}

function expectThemedIcon(item: { iconUrl?: unknown; name: string }): void {
	expect(item.iconUrl).toEqual({ light: expect.stringMatching(/\.svg$/), dark: expect.stringMatching(/\.svg$/) });
	const [light, dark] = iconFiles(item);
	expect([light, dark].filter((file) => !existsSync(file))).toEqual([]);
	expect(readFileSync(light, 'utf8')).not.toBe(readFileSync(dark, 'utf8'));
	for (const file of [light, dark]) {
		const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(file, 'utf8')) ?? [];
		expect(`${width} x ${height}`).toBe(`${width} x ${width}`);
	}
}

describe('the package, opened as n8n opens it', () => {
	it('brings every node and credential under the name that workflows use', () => {
		expect(nodeDescriptions().map((node) => node.name)).toEqual(expect.arrayContaining(NODE_NAMES));
		expect(credentialTypes().map((type) => type.name)).toEqual(expect.arrayContaining(CREDENTIAL_NAMES));
		expect(nodeDescriptions()).toHaveLength(listed.nodes?.length ?? 0);
		expect(credentialTypes()).toHaveLength(listed.credentials?.length ?? 0);
	});

	it('gives each node a square icon for the light and another for the dark theme', () => {
		nodeDescriptions().forEach(expectThemedIcon);
	});

	it('gives each node a subtitle, search words, a category and a documentation link', () => {
		for (const node of nodeDescriptions()) {
			expect({ [node.name]: node.subtitle ?? '' }).toEqual({ [node.name]: expect.stringMatching(/\S/) });
			expect(node.codex).toMatchObject({
				categories: [expect.any(String), ...(node.codex?.categories?.slice(1) ?? [])],
			});
			expect(node.codex?.alias?.length).toBeGreaterThan(0);
			expect(node.codex?.resources?.primaryDocumentation?.[0]?.url).toMatch(/^https:\/\//);
		}
	});

	it('names in each codex file the node it belongs to', () => {
		for (const node of nodeDescriptions()) {
			const { sourcePath } = loader.known.nodes[node.name];
			const codex = JSON.parse(readFileSync(path.join(PROJECT_DIR, `${sourcePath}on`), 'utf8')) as { node: string };
			expect(codex.node).toBe(`${loader.packageName}.${node.name}`);
		}
	});

	it('offers each action node as a tool for AI agents, and no trigger', () => {
		for (const node of nodeDescriptions()) {
			const isTrigger = node.group.includes('trigger');
			expect({ [node.name]: Boolean(node.usableAsTool) }).toEqual({ [node.name]: !isTrigger });
			expect(node.name.endsWith('Trigger')).toBe(isTrigger);
		}
	});

	it('refers only to credentials that it brings', () => {
		const known = credentialTypes().map((type) => type.name);
		for (const node of nodeDescriptions()) {
			for (const credential of node.credentials ?? []) expect(known).toContain(credential.name);
		}
	});

	it('gives each credential a connection test, themed icons and a documentation link', () => {
		for (const type of credentialTypes()) {
			expect({ [type.name]: typeof type.test }).toEqual({ [type.name]: 'object' });
			expect(type.documentationUrl).toMatch(/^https?:\/\//);
			expectThemedIcon(type);
		}
	});

	it('needs nothing at run time but n8n-workflow', () => {
		const manifest = JSON.parse(readFileSync(path.join(PROJECT_DIR, 'package.json'), 'utf8')) as Record<
			string,
			unknown
		>;
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(manifest.overrides).toBeUndefined();
		expect(Object.keys(manifest.scripts as object)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$|^prepare$/)]),
		);
	});
});
