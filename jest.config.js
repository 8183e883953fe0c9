/** Tests run on the TypeScript sources; what ships is compiled by `npm run build` and exercised by the engine and e2e tests. */
module.exports = {
	testEnvironment: 'node',
	transform: {
		'^.+\\.tsx?$': [
			'@swc/jest',
			{ jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } },
		],
	},
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/sandbox/n8n', '<rootDir>/.demo', '<rootDir>/tools'],
	testTimeout: 30_000,
};
