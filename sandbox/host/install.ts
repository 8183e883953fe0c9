import { spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_DIR } from './paths';

interface CommandOptions {
	cwd?: string;
	/** Show the output while it comes, for long steps. */
	show?: boolean;
}

/** Runs a command to its end and returns its output (stdout); throws with all of it when the exit code is not 0. */
async function run(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
	return await new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: options.cwd ?? PROJECT_DIR,
			stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		});
		let stdout = '';
		let stderr = '';
		child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve(stdout);
			else reject(new Error(`${command} ${args.join(' ')} ended with code ${code}\n${stdout}${stderr}`));
		});
	});
}

/** Installs the pinned n8n with its own Node when it is missing (minutes, with progress lines); else returns at once. */
export async function ensureN8nHost(): Promise<void> {
	await run(process.execPath, [path.join('scripts', 'ensure-host.mjs')], { show: true });
}

/** Builds dist when it is older than the sources, and packs the package as npm would publish it. Returns the tarball's path. */
export async function packProject(targetDir: string): Promise<string> {
	await run(process.execPath, [path.join('scripts', 'build.mjs'), '--if-stale'], { show: true });
	await mkdir(targetDir, { recursive: true });
	const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', targetDir];
	const [packed] = JSON.parse(await run('npm', args)) as Array<{ filename: string }>;
	return path.join(targetDir, packed.filename);
}

/**
 * Puts a packed package where n8n looks for community packages of that user folder.
 * n8n loads it at its next start; its node types are then `<package name>.<node name>`.
 */
export async function installTarball(userFolder: string, tarball: string): Promise<void> {
	const nodesDir = path.join(userFolder, '.n8n', 'nodes');
	await mkdir(nodesDir, { recursive: true });
	if (!(await readdir(nodesDir)).includes('package.json')) {
		await writeFile(path.join(nodesDir, 'package.json'), '{ "name": "installed-nodes", "private": true }\n');
	}
	const flags = ['--ignore-scripts', '--legacy-peer-deps', '--omit=peer', '--no-audit', '--no-fund', '--offline'];
	await run('npm', ['install', ...flags, path.resolve(tarball)], { cwd: nodesDir });
}
