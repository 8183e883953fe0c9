import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runSlow } from './run.mjs';

const STAMP = '.installed-from';

/** Identifies what a folder's dependencies should be: a hash of its package-lock.json, which repeats what package.json asks for. */
export function lockHash(folder) {
	return createHash('sha256').update(readFileSync(path.join(folder, 'package-lock.json'))).digest('hex');
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
 * Installs a folder's dependencies unless they are there already: `npm ci`, or `npm install` where the lock lacks an
 * entry that this platform needs. Install scripts never run. Ends the process with a message if both fail.
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureInstalled(folder, label) {
	if (isInstalled(folder)) {
		if (!existsSync(path.join(folder, 'node_modules', STAMP))) markInstalled(folder);
		return false;
	}
	const common = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const exact = await runSlow(`${label}: npm ci`, 'npm', ['ci', ...common], { cwd: folder });
	if (exact.code !== 0) {
		const loose = await runSlow(`${label}: npm install`, 'npm', ['install', ...common], { cwd: folder });
		if (loose.code !== 0) {
			rmSync(path.join(folder, 'node_modules', STAMP), { force: true });
			console.error(`${exact.output}\n${loose.output}`);
			console.error(`${label}: the packages could not be installed. Is the network there? Try again, it resumes.`);
			process.exit(1);
		}
	}
	markInstalled(folder);
	return true;
}
