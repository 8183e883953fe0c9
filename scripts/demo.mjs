// The whole product on this machine: sandbox, a real n8n, the shipped workflows. Options go on to sandbox/demo/main.ts.
import './ensure-deps.mjs';
import { runScript } from './lib/runScript.mjs';

runScript('sandbox/demo/main.ts');
