import { configs as communityNodes } from '@n8n/eslint-plugin-community-nodes';
import typescriptPlugin from '@typescript-eslint/eslint-plugin';
import parser from '@typescript-eslint/parser';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';

/** What ships and what n8n's reviewers lint: everything else gets the light rules only. */
const SHIPPED = ['package.json', 'nodes/**/*.{ts,json}', 'credentials/**/*.{ts,json}'];

const lightRules = {
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-unused-vars': [
		'error',
		// Taking a field out of an object by naming it beside the rest is the plainest way to drop it.
		{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
	],
	'@typescript-eslint/ban-ts-comment': 'error',
	'@typescript-eslint/no-non-null-assertion': 'error',
	eqeqeq: 'error',
	'no-var': 'error',
	'prefer-const': 'error',
};

export default [
	{
		ignores: [
			'**/node_modules/',
			'dist/',
			'.demo/',
			'sandbox/n8n/',
			'tools/',
			'**/package-lock.json',
			'workflows-templates/',
			'test/**/*.json',
		],
	},
	{
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
	},
	{
		files: ['**/*.{ts,mts,js,mjs}'],
		languageOptions: { parser, parserOptions: { ecmaVersion: 'latest' } },
		plugins: { '@typescript-eslint': typescriptPlugin },
		rules: lightRules,
	},
	// The parser for TypeScript reads a JSON file as one object literal, which is what the package.json rules look at.
	{ files: ['**/*.json'], languageOptions: { parser } },
	{
		files: SHIPPED,
		plugins: communityNodes.recommended.plugins,
		rules: { ...communityNodes.recommended.rules, 'no-console': 'error' },
	},
	{ files: SHIPPED, plugins: { 'n8n-nodes-base': n8nNodesBase } },
	{ files: ['package.json'], rules: n8nNodesBase.configs.community.rules },
	{
		files: ['credentials/**/*.ts'],
		rules: {
			...n8nNodesBase.configs.credentials.rules,
			// These five do not fit community nodes; n8n's own scan of community packages switches off the same ones.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['nodes/**/*.ts'],
		rules: {
			...n8nNodesBase.configs.nodes.rules,
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
];
