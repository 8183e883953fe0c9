// Unit, engine, contract and fault tests. Arguments go on to jest: npm test -- test/unit/mapping -t season
import './ensure-deps.mjs';
import { runJest } from './lib/jest.mjs';
import { must } from './lib/run.mjs';

must(process.execPath, ['scripts/build.mjs', '--if-stale']);
await runJest(['--testPathIgnorePatterns=/node_modules/', '--testPathIgnorePatterns=/test/e2e/', ...process.argv.slice(2)]);
