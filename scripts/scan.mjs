// n8n's scan for verified community packages, on the sources and on the packed tarball. Errors and warnings both count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import './ensure-deps.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, must, say } from './lib/run.mjs';

const SCANNER = path.join(ROOT, 'tools', 'scan');
/** What the scan reads of a repository, and of a tarball. The first is the scanner's own SOURCE_FILE_PATTERNS. */
const SOURCE = ['package.json', '{nodes,credentials}/**/*.{js,ts,json}'];
const PACKED = ['**/*.js', 'package.json'];

/** Lints a folder with the scanner's rules. Returns the number of findings; -1 when the scan itself did not work. */
function scan(label, folder, patterns) {
	const args = [path.join(ROOT, 'scripts', 'lib', 'scanPackage.mjs'), SCANNER, folder, ...patterns];
	const { status, stdout } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const lines = stdout.trimEnd().split('\n');
	const last = lines.pop() ?? '';
	if (lines.length > 0) console.log(lines.join('\n'));
	if (status !== 0) return -1;
	const { errors, warnings, files } = JSON.parse(last);
	say(`scan of the ${label}: ${errors} errors, ${warnings} warnings in ${files} files`);
	return files === 0 ? -1 : errors + warnings;
}

/** Packs the package as npm would publish it and unpacks it. Returns the folder. */
function unpack(temp) {
	must(process.execPath, [path.join('scripts', 'build.mjs')]);
	must('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', temp], { stdio: 'ignore' });
	must('sh', ['-c', 'tar -xzf *.tgz'], { cwd: temp });
	return path.join(temp, 'package');
}

await ensureInstalled(SCANNER, 'community package scanner');
const temp = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-scan-'));
try {
	const inSources = scan('sources', ROOT, SOURCE);
	const inTarball = scan('packed tarball', unpack(temp), PACKED);
	process.exitCode = inSources === 0 && inTarball === 0 ? 0 : 1;
} finally {
	rmSync(temp, { recursive: true, force: true });
}
