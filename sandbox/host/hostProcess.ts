import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { HOST_BIN_DIR } from './paths';

/** A running n8n and the process group it lives in. */
export interface HostProcess {
	/** Ends it as a service manager would: SIGTERM, and after 20 s SIGKILL. Resolves when it is gone. */
	stop(): Promise<void>;
	/** SIGKILL to n8n, its task runner and everything else in the group, as in a power cut. Resolves when it is gone. */
	kill(): Promise<void>;
	running(): boolean;
}

/** A TCP port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** n8n's settings for a private, quiet instance that looks up nothing outside. */
function environment(userFolder: string, port: number, brokerPort: number, extra: NodeJS.ProcessEnv) {
	// Nothing else of the caller's environment: under jest it would switch n8n itself into test mode.
	const kept = ['HOME', 'LANG', 'TMPDIR', 'TZ', 'USER'].filter((name) => process.env[name] !== undefined);
	return {
		...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
		PATH: `${HOST_BIN_DIR}${path.delimiter}${process.env.PATH ?? ''}`,
		N8N_USER_FOLDER: userFolder,
		N8N_PORT: String(port),
		N8N_HOST: '127.0.0.1',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		N8N_SECURE_COOKIE: 'false',
		N8N_LOG_LEVEL: 'warn',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
		EXECUTIONS_DATA_PRUNE: 'false',
		GENERIC_TIMEZONE: 'UTC',
		...extra,
	};
}

/** The last lines of n8n's log, for a message about a start that did not work. */
function tail(logFile: string): string {
	return existsSync(logFile) ? readFileSync(logFile, 'utf8').split('\n').slice(-30).join('\n') : '';
}

async function waitUntilUp(child: ChildProcess, port: number, logFile: string): Promise<void> {
	const deadline = Date.now() + 180_000;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`n8n ended while it started:\n${tail(logFile)}`);
		const answer = await fetch(`http://127.0.0.1:${port}/healthz/readiness`).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`n8n was not up after 180 s:\n${tail(logFile)}`);
}

/** Starts n8n over a user folder and resolves when it answers (10 to 30 s). Its output goes to `<userFolder>/n8n.log`. */
export async function startProcess(userFolder: string, port: number, env: NodeJS.ProcessEnv): Promise<HostProcess> {
	mkdirSync(userFolder, { recursive: true });
	const logFile = path.join(userFolder, 'n8n.log');
	const log = openSync(logFile, 'a');
	const guardian = path.join(__dirname, 'guardian.mjs');
	const child = spawn(process.execPath, [guardian, path.join(HOST_BIN_DIR, 'n8n'), 'start'], {
		cwd: userFolder,
		env: environment(userFolder, port, await freePort(), env),
		detached: true,
		stdio: ['pipe', log, log],
	});
	closeSync(log);
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const running = () => child.exitCode === null && child.signalCode === null;
	const signal = (name: NodeJS.Signals, toGroup: boolean) => {
		if (running() && child.pid !== undefined) process.kill(toGroup ? -child.pid : child.pid, name);
	};
	const kill = async () => {
		signal('SIGKILL', true);
		await gone;
	};
	const stop = async () => {
		signal('SIGTERM', false);
		const timer = setTimeout(() => signal('SIGKILL', true), 20_000);
		await gone;
		clearTimeout(timer);
	};
	const up = await waitUntilUp(child, port, logFile).then(
		() => undefined,
		(error: Error) => error,
	);
	if (up) {
		await kill();
		throw up;
	}
	return { stop, kill, running };
}
