import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './run.mjs';

/**
 * Runs jest and ends this script: its last line is "N passed, N failed", its exit code 0 only when tests ran and none failed.
 * A test file that could not even be loaded counts as one failed test.
 */
export function runJest(args) {
	const temp = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-jest-'));
	const file = path.join(temp, 'results.json');
	const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
	const code = runNode([jest, '--json', `--outputFile=${file}`, ...args]);
	let counts = { passed: 0, failed: 1 };
	try {
		const results = JSON.parse(readFileSync(file, 'utf8'));
		counts = {
			passed: results.numPassedTests,
			failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
		};
	} catch {
		console.error('jest wrote no results');
	}
	rmSync(temp, { recursive: true, force: true });
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	console.log(`${counts.passed} passed, ${counts.failed} failed`);
	process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}
