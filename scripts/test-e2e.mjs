// The shipped templates on a real n8n, which is installed first when it is missing. Arguments go on to jest.
import './ensure-deps.mjs';
import { runJest } from './lib/jest.mjs';
import { must } from './lib/run.mjs';

must(process.execPath, ['scripts/ensure-host.mjs']);
must(process.execPath, ['scripts/build.mjs', '--if-stale']);
await runJest(['--runInBand', '--testPathIgnorePatterns=/test/(?!e2e/)', ...process.argv.slice(2)]);
