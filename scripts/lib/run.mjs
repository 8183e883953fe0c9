import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Small generated things that may be thrown away at any time. */
export const CACHE = path.join(ROOT, 'node_modules', '.cache', 'n8n-nodes-joor');

/** A line for the person who waits: what goes on, and since when the script runs (in whole seconds). */
export function say(text) {
	console.log(`[${String(Math.round(process.uptime())).padStart(3)} s] ${text}`);
}

/**
 * Runs a command to its end with its output shown.
 * @returns {number} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
	if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
	return result.status ?? 1;
}

/** Runs a file of node_modules or of the project with this very Node. Returns its exit code. */
export function runNode(args, options = {}) {
	return run(process.execPath, args, options);
}

/** Like {@link run}, and ends this script with the command's exit code when that is not 0. */
export function must(command, args, options = {}) {
	const code = run(command, args, options);
	if (code !== 0) process.exit(code);
}

/**
 * Runs a command to its end and prints a line every 20 seconds, because a silent minute looks like a hang.
 * @returns {Promise<{ code: number, output: string }>} exit code, and stdout and stderr as one text
 */
export async function runSlow(label, command, args, options = {}) {
	const started = Date.now();
	say(`${label} ...`);
	const ticker = setInterval(() => say(`${label}: ${Math.round((Date.now() - started) / 1000)} s so far`), 20_000);
	const result = await new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
	clearInterval(ticker);
	const seconds = Math.round((Date.now() - started) / 1000);
	say(
		result.code === 0
			? `${label}: done in ${seconds} s`
			: `${label}: ended with code ${result.code} after ${seconds} s`,
	);
	return result;
}
