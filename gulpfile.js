const { spawn } = require('node:child_process');
const { mkdir, rename, rm, utimes, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { dest, parallel, series, src } = require('gulp');

const DIST = path.join(__dirname, 'dist');
const CACHE = path.join(__dirname, 'node_modules', '.cache', 'n8n-nodes-joor');
// Built aside and swapped in at the end, so that whoever reads dist meanwhile sees a whole build, old or new.
const NEXT = path.join(CACHE, `dist-${process.pid}`);
const startedAt = new Date();

async function clean() {
	await rm(NEXT, { recursive: true, force: true });
	await mkdir(NEXT, { recursive: true });
}

function tsc() {
	return spawn(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', NEXT], {
		cwd: __dirname,
		stdio: 'inherit',
	});
}

function compile() {
	return tsc();
}

/** Emits in spite of type findings: for a quick test run in the middle of an edit, never for a release. */
async function compileLoosely() {
	await new Promise((resolve) => tsc().on('close', resolve));
}

// Nodes and credentials name their icons relative to their own file, so icons/ lies at the same depth in dist as in the source.
function copyIcons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest(path.join(NEXT, 'icons')));
}

// n8n finds a node's codex by appending "on" to the path of the compiled node, and output schemas in the node's own folder.
function copyNodeData() {
	return src(['nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json'], {
		base: '.',
		encoding: false,
		allowEmpty: true,
	}).pipe(dest(NEXT));
}

async function swap() {
	const previous = `${NEXT}-previous`;
	await rm(previous, { recursive: true, force: true });
	await rename(DIST, previous).catch((error) => {
		if (error.code !== 'ENOENT') throw error;
	});
	await rename(NEXT, DIST);
	await rm(previous, { recursive: true, force: true });
}

/** scripts/build.mjs compares the sources with this file's time, which is the start of the build. */
async function stamp() {
	const file = path.join(CACHE, 'built');
	await writeFile(file, '');
	await utimes(file, startedAt, startedAt);
}

exports.build = series(clean, parallel(compile, copyIcons, copyNodeData), swap, stamp);
exports.emit = series(clean, parallel(compileLoosely, copyIcons, copyNodeData), swap, stamp);
exports.default = exports.build;
