import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setStage, type Stage, type StageOptions } from '../../sandbox/demo/stage';
import { DEFAULT_ACCOUNT } from '../../sandbox/joor';

/** A stage in a folder of its own; `end` takes both away. */
export async function openStage(options: Omit<StageOptions, 'userFolder'> = {}): Promise<{ stage: Stage; end(): Promise<void> }> {
	const userFolder = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-'));
	const stage = await setStage({ ...options, userFolder });
	return {
		stage,
		end: async () => {
			await stage.close();
			rmSync(userFolder, { recursive: true, force: true });
		},
	};
}

/** JOOR's own state of the sandbox's account. */
export function joorAccount(stage: Stage) {
	return stage.sandbox.joor.state(DEFAULT_ACCOUNT.token);
}

/** Ids of the orders that JOOR counts as exported. */
export function exportedOrders(stage: Stage): string[] {
	return [...joorAccount(stage).orders.values()]
		.filter((order) => order.exportState === 'success')
		.map((order) => String(order.orderId))
		.sort();
}

/** Reads of orders, as JOOR saw them. */
export function orderReads(stage: Stage) {
	return stage.sandbox.joor.calls.filter((call) => call.method === 'GET' && /\/order/.test(call.path));
}

/** Waits until something holds, looking every 100 ms. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, timeoutMs = 60_000): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await holds())) {
		if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
