// Runs inside the scanner's own folder: node scanPackage.mjs <scanner folder> <folder to scan> <pattern...>
// Prints findings, then one JSON line { errors, warnings, files }.
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [scannerFolder, target, ...patterns] = process.argv.slice(2);
const require = createRequire(path.join(scannerFolder, 'package.json'));
const entry = require.resolve('@n8n/scan-community-package/scanner/scanner.mjs');
const { buildScanConfig } = await import(pathToFileURL(entry).href);
// The scanner's ESLint and its glob, not the project's: the rules are written for these versions.
const { ESLint } = createRequire(entry)('eslint');
const glob = createRequire(entry)('fast-glob');

// The scanner's analyzePackage() answers only "passed or not" and forgives warnings; this is the same ESLint run with both counted.
const eslint = new ESLint({
	cwd: target,
	allowInlineConfig: false,
	overrideConfigFile: true,
	overrideConfig: await buildScanConfig(),
});
const files = glob.sync(patterns, { cwd: target, absolute: true, ignore: ['node_modules/**', '**/package-lock.json'] });
const results = files.length === 0 ? [] : await eslint.lintFiles(files);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const findings = { errors: sum('errorCount'), warnings: sum('warningCount'), files: files.length };
if (findings.errors + findings.warnings > 0) console.log((await eslint.loadFormatter('stylish')).format(results));
console.log(JSON.stringify(findings));
