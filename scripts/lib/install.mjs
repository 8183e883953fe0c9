import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runSlow } from './run.mjs';

const STAMP = '.installed-from';

/** Identifies what a folder's dependencies should be: a hash of its package-lock.json, which repeats what package.json asks for. */
export function lockHash(folder) {
	return createHash('sha256')
		.update(readFileSync(path.join(folder, 'package-lock.json')))
		.digest('hex');
}

/** True when node_modules was installed from the package.json and lock that lie in the folder now. */
export function isInstalled(folder) {
	const modules = path.join(folder, 'node_modules');
	const stamp = path.join(modules, STAMP);
	if (existsSync(stamp)) return readFileSync(stamp, 'utf8').trim() === lockHash(folder);
	// Somebody ran npm by hand: npm's own hidden lock is then at least as new as the lock it was made from.
	const hidden = path.join(modules, '.package-lock.json');
	const lock = path.join(folder, 'package-lock.json');
	return existsSync(hidden) && existsSync(lock) && statSync(hidden).mtimeMs >= statSync(lock).mtimeMs;
}

/** Records that node_modules is in step with the lock. */
export function markInstalled(folder) {
	mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
	writeFileSync(path.join(folder, 'node_modules', STAMP), `${lockHash(folder)}\n`);
}

/**
 * Installs a folder's dependencies unless they are there already: `npm ci` on a fresh clone, `npm install` where
 * node_modules exists (quicker, and it does not pull the rug from under a running n8n) or where `npm ci` refuses the
 * lock. Install scripts never run and the lock is never rewritten. Ends the process with a message if nothing helps.
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureInstalled(folder, label) {
	if (isInstalled(folder)) {
		if (!existsSync(path.join(folder, 'node_modules', STAMP))) markInstalled(folder);
		return false;
	}
	const common = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const attempts = [['install', '--no-save', ...common]];
	if (!existsSync(path.join(folder, 'node_modules'))) attempts.unshift(['ci', ...common]);
	const outputs = [];
	for (const args of attempts) {
		const { code, output } = await runSlow(`${label}: npm ${args[0]}`, 'npm', args, { cwd: folder });
		if (code === 0) {
			markInstalled(folder);
			return true;
		}
		outputs.push(output);
	}
	console.error(outputs.join('\n'));
	console.error(`${label}: the packages could not be installed. Is the network there? A second try goes on from here.`);
	process.exit(1);
}
