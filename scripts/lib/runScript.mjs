import { spawn } from 'node:child_process';
import { ROOT } from './run.mjs';

/**
 * Runs a TypeScript file of the project with this script's own arguments. Ctrl+C reaches both processes; this one waits
 * for the other, so that what it started is ended in order.
 */
export function runScript(file) {
	const child = spawn(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)], {
		cwd: ROOT,
		stdio: 'inherit',
	});
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	child.on('close', (code) => (process.exitCode = code ?? 1));
}
