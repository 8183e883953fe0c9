// Installs the real n8n of sandbox/n8n (about 2.6 GB) with its own Node 24 and a compiled sqlite3; returns at once when it is there.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, lockHash } from './lib/install.mjs';
import { ROOT, runSlow, say } from './lib/run.mjs';

const HOST = path.join(ROOT, 'sandbox', 'n8n');
const MODULES = path.join(HOST, 'node_modules');
const READY = path.join(MODULES, '.host-ready');

function isReady() {
	return existsSync(READY) && readFileSync(READY, 'utf8').trim() === lockHash(HOST);
}

/** The folder with the C++ headers of the installed Node 24, named after platform and processor. */
function nodeHeaders() {
	const parent = path.join(MODULES, 'node', 'node_modules');
	const folder = readdirSync(parent).find((name) => existsSync(path.join(parent, name, 'include', 'node')));
	return folder ? path.join(parent, folder) : undefined;
}

async function step(label, args, env = {}) {
	const { code, output } = await runSlow(label, 'npm', args, { cwd: HOST, env: { ...process.env, ...env } });
	if (code === 0) return;
	console.error(output.split('\n').slice(-40).join('\n'));
	console.error(
		`${label} did not work. sqlite3 is compiled where no ready-made file can be had: python3, make and g++ are needed.`,
	);
	process.exit(1);
}

if (!isReady()) {
	say('setting up a real n8n in sandbox/n8n (once; 4 to 8 minutes on two cores)');
	await ensureInstalled(HOST, 'n8n');
	await step('n8n: its own Node 24', ['rebuild', 'node']);
	// From here on the host's Node comes first, so that sqlite3 is built for the Node that will load it.
	const env = { PATH: `${path.join(MODULES, '.bin')}${path.delimiter}${process.env.PATH}` };
	const headers = nodeHeaders();
	if (headers) env.npm_config_nodedir = headers;
	await step('n8n: sqlite3', ['rebuild', 'sqlite3'], env);
	writeFileSync(READY, `${lockHash(HOST)}\n`);
}
