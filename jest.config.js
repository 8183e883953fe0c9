/** Tests run on the TypeScript sources, except in test/engine and test/e2e: those load dist, which is what ships. */
module.exports = {
	testEnvironment: 'node',
	transform: {
		'^.+\\.tsx?$': [
			'@swc/jest',
			{ jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } },
		],
	},
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/sandbox/n8n', '<rootDir>/.demo', '<rootDir>/tools'],
	setupFiles: ['reflect-metadata'],
	globalSetup: '<rootDir>/test/globalSetup.ts',
	globalTeardown: '<rootDir>/test/globalTeardown.ts',
	testTimeout: 30_000,
};
