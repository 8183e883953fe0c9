// Builds dist. Options: --if-stale does nothing when dist is newer than every source; --loose emits in spite of type findings.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import './ensure-deps.mjs';
import { CACHE, ROOT, runNode } from './lib/run.mjs';

const INPUTS = ['nodes', 'credentials', 'icons', 'package.json', 'tsconfig.json', 'gulpfile.js'];

/** The newest modification time in a file or folder, in ms; a folder's own time counts, so that deletions are seen. */
function newest(target) {
	const full = path.join(ROOT, target);
	if (!existsSync(full)) return 0;
	const info = statSync(full);
	if (!info.isDirectory()) return info.mtimeMs;
	return readdirSync(full).reduce((max, name) => Math.max(max, newest(path.join(target, name))), info.mtimeMs);
}

function isFresh() {
	const stamp = path.join(CACHE, 'built');
	if (!existsSync(stamp) || !existsSync(path.join(ROOT, 'dist'))) return false;
	return statSync(stamp).mtimeMs > Math.max(...INPUTS.map(newest));
}

const options = process.argv.slice(2);
if (!options.includes('--if-stale') || !isFresh()) {
	const task = options.includes('--loose') ? 'emit' : 'build';
	process.exitCode = runNode([path.join('node_modules', 'gulp', 'bin', 'gulp.js'), '--silent', task]);
}
