import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Brings dist in step with the sources, because the engine tests run what ships; gives n8n-core a home of its own. */
export default function globalSetup(): void {
	const root = path.resolve(__dirname, '..');
	const build = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale', '--loose'], {
		cwd: root,
		encoding: 'utf8',
	});
	if (build.stdout || build.stderr) process.stderr.write(`${build.stdout}${build.stderr}`);
	if (build.status !== 0) throw new Error('dist could not be built');
	process.env.N8N_USER_FOLDER = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-test-'));
	process.env.N8N_LOG_LEVEL = 'silent';
}
