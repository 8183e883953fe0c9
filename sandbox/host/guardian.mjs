// Stands between a script and the n8n that it started, in n8n's process group: when the script is gone, however it ended,
// the pipe to it closes and the whole group ends. Without it a crashed test run would leave an n8n behind.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

child.on('exit', (code) => process.exit(code ?? 1));
child.on('error', () => process.exit(1));
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL'));
process.stdin.resume();
