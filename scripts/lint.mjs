// ESLint over the whole project with no warning allowed, then the type check of sources, sandbox, tests and benchmark.
import './ensure-deps.mjs';
import { runNode, say } from './lib/run.mjs';

const lint = runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', ...process.argv.slice(2)]);
say(lint === 0 ? 'eslint: 0 errors, 0 warnings' : 'eslint: see above');
const types = runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json', '--noEmit']);
say(types === 0 ? 'types: 0 errors' : 'types: see above');
process.exitCode = lint || types;
