// The JOOR and WMS sandbox alone. Options go on to sandbox/cli.ts.
import './ensure-deps.mjs';
import { runScript } from './lib/runScript.mjs';

runScript('sandbox/cli.ts');
