// Credits, calls, time and memory of the main jobs. Options go on to bench/main.ts.
import './ensure-deps.mjs';
import { runScript } from './lib/runScript.mjs';

runScript('bench/main.ts');
