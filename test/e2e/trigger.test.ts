import { compareSides } from '../../sandbox/demo/compare';
import type { Stage } from '../../sandbox/demo/stage';
import { exportedOrders, openStage, until } from './support';

jest.setTimeout(600_000);

const DURABLE = {
	N8N_SCHEDULER_ENABLED: 'true',
	N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
	N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
};

describe.each([
	['in memory, as by default', {}],
	['by the durable scheduler', DURABLE],
])('the active flows, polled %s', (_engine, env) => {
	let stage: Stage;
	let end: () => Promise<void>;

	beforeAll(async () => {
		({ stage, end } = await openStage({ sandbox: { size: 3 }, env }));
	});
	afterAll(async () => await end?.());

	it('deliver and mark the open orders by the trigger alone', async () => {
		await stage.host.activate(stage.workflows['order-download']);
		const [run] = await stage.host.waitForExecutions(stage.workflows['order-download'], 1, 180_000);
		expect(run).toMatchObject({ status: 'success', mode: 'trigger' });
		await stage.host.deactivate(stage.workflows['order-download']);
		expect(exportedOrders(stage)).toHaveLength(6);
		const { differences } = await compareSides(stage);
		expect(differences.filter((difference) => difference.startsWith('order'))).toEqual([]);
	});

	it('hand a run that stops to the error handler, which logs it without any secret', async () => {
		const order = stage.sandbox.catalogue.orders[0];
		stage.sandbox.joor.state().addOrder({ ...order, orderId: 7_999_001, status: 'approved' });
		stage.sandbox.cin7.faults.add({
			kind: 'status',
			status: 500,
			times: 1000,
			body: [{ ErrorCode: 500, Exception: 'out of order' }],
		});
		await stage.host.activate(stage.workflows['error-handler']).catch(() => undefined);
		await stage.host.activate(stage.workflows['order-download']);
		await until(
			async () => ((await stage.host.dataTableRows('joor_errors')) ?? []).length > 0,
			'a row in joor_errors',
			120_000,
		);
		await stage.host.deactivate(stage.workflows['order-download']);
		stage.sandbox.cin7.faults.clear();
		const [row] = (await stage.host.dataTableRows('joor_errors')) ?? [];
		expect(row).toMatchObject({ flow: 'Deliver JOOR orders into a warehouse system', node: 'Deliver to WMS' });
		expect(String(row.message)).toContain('Cin7 Core');
		expect(JSON.stringify(row)).not.toContain('sandbox-application-key');
		expect(exportedOrders(stage)).toHaveLength(6);
	});
});
