import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { STYLE_LIMITS } from '../../nodes/shared/joor/v2/styleLimits';
import { credentialNames, descriptions, PACKAGE, ROOT, templates } from './templates-support';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const README = read('README.md');
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };

/** The text of a section of the README, to the next heading of the same level. */
function section(heading: string): string {
	const level = heading.split(' ')[0];
	const start = README.indexOf(`\n${heading}\n`);
	if (start < 0) throw new Error(`README has no heading "${heading}"`);
	const rest = README.slice(start + heading.length + 2);
	const end = rest.search(new RegExp(`\\n#{1,${level.length}} `));
	return end < 0 ? rest : rest.slice(0, end);
}

function filesIn(folder: string): string[] {
	return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
		const file = path.join(folder, name);
		return statSync(path.join(ROOT, file)).isDirectory() ? filesIn(file) : [file];
	});
}

/** Words with hyphens in the sources that are no reason codes: headers, columns, kinds of failed calls, limits, states. */
const OTHER_WORDS = [
	'api-auth-accountid',
	'api-auth-applicationkey',
	'content-type',
	'credential-invalid',
	'fixed-window',
	'header-only',
	'image-url',
	'item-description',
	'item-name',
	'leaky-bucket',
	'n8n-workflow',
	'not-found',
	'product-id',
	'rate-limited',
	'retry-after',
	'seller-sku',
	'temporarily-unavailable',
	'total-records',
	'where-stated',
	'x-cartrover-process-id',
];

/** Every text in nodes/** that looks like a reason code, and what stands where the rules name theirs. */
function reasonCodes(): Set<string> {
	const found = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(node.text)) found.add(node.text);
		if (ts.isCallExpression(node) && node.expression.getText() === 'refuse') {
			// The sentence comes last and the code before it, whatever else says where.
			const code = node.arguments.at(-2);
			if (code && ts.isStringLiteralLike(code) && /^[a-z-]+$/.test(code.text)) found.add(code.text);
		}
		ts.forEachChild(node, visit);
	};
	for (const file of filesIn('nodes').filter((name) => name.endsWith('.ts'))) {
		visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
	}
	for (const field of Object.keys(STYLE_LIMITS)) found.add(`${field.replace('_', '-')}-too-long`);
	for (const field of ['style-name', 'style-number', 'style-identifier']) found.add(`missing-${field}`);
	for (const word of OTHER_WORDS) found.delete(word);
	return found;
}

/** The first column of the tables of a section, where it is code. */
function codesIn(text: string): string[] {
	return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
}

describe('the README', () => {
	it('explains every reason code that the nodes give, and no other', () => {
		const explained = codesIn(section('## Reason codes'));
		expect([...explained].sort()).toEqual([...reasonCodes()].sort());
	});

	it('names every node with its type and its own section', () => {
		for (const { displayName, name } of descriptions.values()) {
			expect(section('## Nodes')).toContain(`\`${name}\``);
			expect(section(`### ${displayName}`).length).toBeGreaterThan(100);
		}
	});

	it('names the outputs of every node', () => {
		for (const { displayName, outputNames = [] } of descriptions.values()) {
			const line = README.split('\n').find((one) => one.startsWith(`| [${displayName}](`)) ?? '';
			expect([displayName, outputNames.filter((name) => !line.includes(name))]).toEqual([displayName, []]);
		}
	});

	it('names the parameters that a node shows first', () => {
		const known = ['Resource', 'Operation', 'Event', 'Trigger On', 'Options', 'Filters', 'Mode', 'System', 'Simplify'];
		for (const { displayName, properties } of descriptions.values()) {
			const text = section(`### ${displayName}`);
			const first = properties.filter(
				({ type, displayOptions, displayName: label }) =>
					type !== 'notice' && !displayOptions && !known.includes(label),
			);
			const missing = first.map((property) => property.displayName).filter((label) => !text.includes(label));
			expect([displayName, missing]).toEqual([displayName, []]);
		}
	});

	it('has every credential with its steps', () => {
		for (const name of credentialNames) expect(section('## Credentials')).toContain(`(\`${name}\`)`);
	});

	it('shows JSON that can be read', () => {
		const samples = [...README.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text);
		expect(samples.length).toBeGreaterThan(8);
		for (const sample of samples) expect(() => JSON.parse(sample) as unknown).not.toThrow();
	});

	it('explains every setting of every template, and no other', () => {
		for (const { file, json } of templates) {
			const settings = json.nodes.find(({ name }) => name === 'Settings');
			const { assignments } = (settings?.parameters as { assignments: { assignments: Array<{ name: string }> } })
				.assignments;
			const names = assignments.map(({ name }) => name.replace('settings.', ''));
			expect([file, codesIn(section(`### Settings of ${path.basename(file, '.json')}`))]).toEqual([file, names]);
			expect(section('## Templates')).toContain(`\`${file}\``);
		}
	});

	it('lists the Data Tables with the columns that the flows create', () => {
		const lines = section('### Data Tables').split('\n');
		const creating = templates
			.flatMap(({ json }) => json.nodes)
			.filter(({ parameters }) => parameters.resource === 'table');
		expect(creating.length).toBeGreaterThan(0);
		for (const { parameters } of creating) {
			const { tableName, columns } = parameters as { tableName: string; columns: { column: Array<{ name: string }> } };
			const line = lines.find((one) => one.startsWith(`| \`${tableName}\``)) ?? '';
			const listed = [...(line.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
			expect([tableName, listed]).toEqual([tableName, columns.column.map(({ name }) => name)]);
		}
	});

	it('backs each guarantee by tests that exist', () => {
		const rows = section('## Guarantees')
			.split('\n')
			.filter((line) => line.startsWith('| ') && !/^\| (guarantee|---)/.test(line));
		expect(rows.length).toBeGreaterThan(10);
		for (const row of rows) {
			const proofs = [...row.matchAll(/`(test\/[^`]+)`: "([^"]+)"/g)];
			expect([row, proofs.length > 0]).toEqual([row, true]);
			for (const [, file, sentence] of proofs) {
				const source = read(file).replaceAll("\\'", "'");
				expect([file, sentence, source.includes(sentence)]).toEqual([file, sentence, true]);
			}
		}
	});

	it('has the headings to which the nodes and credentials link', () => {
		const links = [...filesIn('nodes'), ...filesIn('credentials')].flatMap((file) => [
			...read(file).matchAll(/n8n-nodes-joor#([a-z-]+)/g),
		]);
		expect(links.length).toBeGreaterThan(0);
		for (const anchor of [...links, ...README.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, name]) => name)) {
			const headings = [...README.matchAll(/^#+ (.+)$/gm)].map(([, text]) => text.toLowerCase().replaceAll(' ', '-'));
			// The whole document is #readme.
			expect([...headings, 'readme']).toContain(anchor);
		}
	});
});

describe('the documents', () => {
	it.each(DOCUMENTS)('in %s name commands that exist', (file) => {
		const commands = [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
		expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});

	it.each(DOCUMENTS)('in %s link to files that exist, and use no pictographs', (file) => {
		const links = [...read(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target);
		expect(links.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
		expect(read(file)).not.toMatch(/\p{Extended_Pictographic}/u);
		expect(read(file)).not.toMatch(/import from url/i);
	});

	it('map files and folders that exist, and every folder of the project', () => {
		const architecture = read('ARCHITECTURE.md');
		const named = [
			...architecture.matchAll(
				/`((?:nodes|credentials|sandbox|test|bench|scripts|tools|workflows-templates)\/[\w./-]*)`/g,
			),
		];
		expect(named.length).toBeGreaterThan(40);
		expect(named.map(([, name]) => name).filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
		const nodeFolders = [...descriptions.values()].map(
			({ name }) => `nodes/${name.charAt(0).toUpperCase()}${name.slice(1)}/`,
		);
		for (const folder of [
			...nodeFolders,
			'credentials/',
			'sandbox/',
			'test/',
			'bench/',
			'scripts/',
			'workflows-templates/',
		]) {
			expect(architecture).toContain(`\`${folder}\``);
		}
	});

	it('list the changes of the version that the package has', () => {
		expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
	});

	it('name every node of the package in the changelog', () => {
		expect([...descriptions.keys()].every((type) => type.startsWith(PACKAGE))).toBe(true);
		for (const { displayName } of descriptions.values()) expect(read('CHANGELOG.md')).toContain(displayName);
	});
});
