import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './run.mjs';

/** How long jest may live after its results are written. Longer means that a test left a server or timer open. */
const GRACE_MS = 20_000;

/** Runs jest to its end. Resolves to its exit code and whether it had to be ended because something was left open. */
async function toTheEnd(args, resultsFile) {
	const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
	const child = spawn(process.execPath, [jest, '--json', `--outputFile=${resultsFile}`, ...args], {
		cwd: ROOT,
		stdio: 'inherit',
	});
	let writtenAt;
	let leftOpen = false;
	const watch = setInterval(() => {
		if (existsSync(resultsFile)) writtenAt ??= Date.now();
		if (writtenAt === undefined || Date.now() - writtenAt < GRACE_MS) return;
		leftOpen = true;
		child.kill('SIGKILL');
	}, 500);
	const code = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(watch);
	return { code: code ?? 1, leftOpen };
}

/** The counts that jest wrote. A test file that could not even be loaded counts as one failed test. */
function readCounts(resultsFile) {
	if (!existsSync(resultsFile)) {
		console.error('jest ended before it had results');
		return { passed: 0, failed: 1 };
	}
	const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
	return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
}

/**
 * Runs jest and prints "N passed, N failed" as the last line. The script's exit code is 0 only when tests ran, none
 * failed, and nothing was left open afterwards.
 */
export async function runJest(args) {
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-jest-'));
	const resultsFile = path.join(folder, 'results.json');
	const { code, leftOpen } = await toTheEnd(args, resultsFile);
	const counts = readCounts(resultsFile);
	rmSync(folder, { recursive: true, force: true });
	if (leftOpen) {
		console.error('A test left a server, socket or timer open, so jest did not end by itself (jest --detectOpenHandles finds it).');
		counts.failed += 1;
	} else if (code !== 0 && counts.failed === 0) {
		counts.failed = 1;
	}
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}
