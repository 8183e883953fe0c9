// Installs the project's own packages when they are missing or out of step with package-lock.json; else returns at once.
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
	console.error(`Node 20 or newer is needed, this is ${process.version}.`);
	process.exit(1);
}

await ensureInstalled(ROOT, 'project packages');
