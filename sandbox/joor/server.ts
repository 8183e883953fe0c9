import express, { type Express } from 'express';
import { createCallLog, createFaults, listen, type CallLog, type Faults, type RunningServer } from '../core';
import { Account } from './account';
import { accountView, adminRouter } from './admin';
import { bulkStyleRoutes } from './bulkStyle';
import { categoryRoutes } from './categories';
import { connectionRoutes } from './connections';
import { gateway, unknownPath } from './gateway';
import { imageRoutes } from './images';
import { inventoryRoutes } from './inventory';
import { orderRoutes } from './orders';
import { seedStyles } from './styleSeed';
import { styleRoutes } from './styles';
import type { AccountOptions, JoorSandboxOptions, Settings } from './types';
import type { Fields } from './values';

export interface JoorSandbox {
	app: Express;
	/** The account of a token, with its jobs brought up to the clock. Throws for an unknown token. */
	state(token?: string): Account;
	/** What the admin view shows of an account, as data. */
	view(token?: string): Fields;
	faults: Faults;
	log: CallLog;
	calls: CallLog['calls'];
}

export type RunningJoorSandbox = JoorSandbox & RunningServer;

/** The account when the options name none. */
export const DEFAULT_ACCOUNT: AccountOptions = { token: 'joor-sandbox-token', name: 'Sandbox Brand' };

const DEFAULTS: Settings = {
	clock: Date.now,
	jobMillisPerStyle: 0.2,
	jobMinMillis: 100,
	creditWindowMs: 300_000,
	credits: 300,
	maxPageSize: 100,
	maxInventoryRows: 1000,
	checkFields: ['customer_code'],
	strictTags: false,
	styleTags: [],
	validationStatus: 400,
	countMeans: 'total',
	lastNextStart: 'offset',
	overwriteScope: 'account',
};

const ROUTES = [
	...orderRoutes,
	...styleRoutes,
	...bulkStyleRoutes,
	...inventoryRoutes,
	...imageRoutes,
	...categoryRoutes,
	...connectionRoutes,
];

function settingsOf(options: JoorSandboxOptions): Settings {
	const given = Object.entries(options).filter(([name, value]) => name in DEFAULTS && value !== undefined);
	return { ...DEFAULTS, ...Object.fromEntries(given) };
}

function openAccount(options: JoorSandboxOptions, { name }: AccountOptions, index: number): Account {
	const account = new Account(name, 1001 + index, settingsOf(options), options.catalogue);
	if (options.seedStyles) seedStyles(account);
	for (const { name: linesheet, styles = [] } of options.manualLinesheets ?? []) {
		const ids = styles.map((identifier) => account.styles.withIdentifier(identifier)?.styleId);
		account.linesheets.addManual(
			linesheet,
			ids.filter((id) => id !== undefined),
		);
	}
	return account;
}

/**
 * A strict JOOR v2 under /v2 with an admin view under /_admin. It refuses what joor-v2.md refuses, keeps state per
 * account, and takes nothing from any client.
 */
export function createJoorSandbox(options: JoorSandboxOptions): JoorSandbox {
	const opened = (options.accounts ?? [DEFAULT_ACCOUNT]).map(
		(account, index) => [account.token, openAccount(options, account, index)] as const,
	);
	const accounts = new Map(opened);
	const settings = settingsOf(options);
	const log = createCallLog(settings.clock);
	const faults = createFaults();
	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.use('/_admin', adminRouter([...accounts.values()], log));
	app.use(log.middleware, faults.middleware);
	app.use('/v2', gateway(accounts, ROUTES, settings.validationStatus));
	app.use(unknownPath());
	const state = (token = opened[0][0]): Account => {
		const account = accounts.get(token);
		if (!account) throw new Error('The JOOR sandbox has no account with this token');
		account.advance();
		return account;
	};
	return { app, state, view: (token) => accountView(state(token)), faults, log, calls: log.calls };
}

/** Creates the sandbox and serves it on 127.0.0.1; the API is under `<url>/v2`. */
export async function startJoorSandbox(options: JoorSandboxOptions, port = 0): Promise<RunningJoorSandbox> {
	const sandbox = createJoorSandbox(options);
	return { ...sandbox, ...(await listen(sandbox.app, port)) };
}
