import { parseArgs } from 'util';

import type { CatalogueSize } from './catalogue';
import { SANDBOX_CREDENTIALS, startSandbox, type Sandbox, type SandboxOptions } from './index';

const USAGE = `Starts JOOR, Extensiv Integration Manager and Cin7 Core as sandboxes with a sample catalogue.

  --size small|medium|large|<number of styles>   default small
  --seed <number>                                default 1
  --joor-port, --extensiv-port, --cin7-port      default: free ports
  --json                                         print one line of JSON with the addresses
  --help

It runs until it is stopped by Ctrl+C or a TERM signal.`;

const SIZES: readonly string[] = ['small', 'medium', 'large'];

function isSize(text: string): text is CatalogueSize {
	return SIZES.includes(text);
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
	if (text === undefined) return fallback;
	if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
	return Number(text);
}

function readOptions(args: string[]): SandboxOptions & { json: boolean; help: boolean } {
	const { values } = parseArgs({
		args,
		options: {
			size: { type: 'string', default: 'small' },
			seed: { type: 'string' },
			'joor-port': { type: 'string' },
			'extensiv-port': { type: 'string' },
			'cin7-port': { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const size = isSize(values.size) ? values.size : wholeNumber('size', values.size, 0);
	if (size === 0) throw new Error('--size must be at least 1');
	return {
		size,
		seed: wholeNumber('seed', values.seed, 1),
		ports: {
			joor: wholeNumber('joor-port', values['joor-port'], 0),
			extensiv: wholeNumber('extensiv-port', values['extensiv-port'], 0),
			cin7: wholeNumber('cin7-port', values['cin7-port'], 0),
		},
		json: values.json,
		help: values.help,
	};
}

function addresses({ joor, extensiv, cin7, baseUrls }: Sandbox): Record<string, Record<string, string>> {
	return {
		joor: { baseUrl: baseUrls.joor, ...SANDBOX_CREDENTIALS.joor, admin: `${joor.url}/_admin` },
		extensiv: { baseUrl: baseUrls.extensiv, ...SANDBOX_CREDENTIALS.extensiv, admin: `${extensiv.url}/_admin` },
		cin7: { baseUrl: baseUrls.cin7, ...SANDBOX_CREDENTIALS.cin7, admin: `${cin7.url}/_admin` },
	};
}

function describe(sandbox: Sandbox): string {
	const skus = sandbox.catalogue.styles.reduce((sum, style) => sum + style.skus.length, 0);
	const lines = [
		`${sandbox.catalogue.brand}: ${sandbox.catalogue.styles.length} styles, ${skus} SKUs, ` +
			`${sandbox.catalogue.orders.length} orders, ${sandbox.catalogue.customers.length} customers`,
	];
	for (const [system, values] of Object.entries(addresses(sandbox))) {
		lines.push('', system);
		for (const [name, value] of Object.entries(values)) lines.push(`  ${name.padEnd(15)} ${value}`);
	}
	return lines.join('\n');
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(`${USAGE}\n`);
		return;
	}
	const sandbox = await startSandbox(options);
	let isStopping = false;
	const stop = (): void => {
		if (isStopping) return;
		isStopping = true;
		void sandbox.close().then(() => process.exit(0));
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
	process.stdout.write(`${options.json ? JSON.stringify(addresses(sandbox)) : describe(sandbox)}\n`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
