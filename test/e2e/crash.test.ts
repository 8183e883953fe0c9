import { compareSides } from '../../sandbox/demo/compare';
import { runFlow } from '../../sandbox/demo/runFlows';
import type { Stage } from '../../sandbox/demo/stage';
import { wmsOrders } from '../../sandbox/demo/sides';
import { exportedOrders, openStage, until } from './support';

jest.setTimeout(600_000);

describe('n8n is killed in the middle of an order download', () => {
	let stage: Stage;
	let end: () => Promise<void>;

	beforeAll(async () => {
		({ stage, end } = await openStage({ sandbox: { size: 4 } }));
	});
	afterAll(async () => await end?.());

	it('between two deliveries: the next run delivers the rest, and none twice', async () => {
		// The third sale's header reaches Cin7 Core, its lines never do.
		stage.sandbox.cin7.faults.add({ kind: 'hang', method: 'POST', path: /sale\/order/, skip: 2 });
		await stage.host.startWorkflow(stage.workflows['order-download'], 'Run Now');
		await until(() => stage.sandbox.cin7.orders().length === 3, 'three sales');
		await until(
			() => stage.sandbox.cin7.orders().filter((sale) => sale.lines.length).length === 2,
			'two sales with lines',
		);
		await stage.host.kill();
		expect(exportedOrders(stage)).toEqual([]);
		stage.sandbox.cin7.faults.clear();

		// And this time it dies between delivery and marking: the first marking call is never answered.
		stage.sandbox.joor.faults.add({ kind: 'hang', path: /order/, query: { sync: '1' } });
		await stage.host.restart();
		await stage.host.startWorkflow(stage.workflows['order-download'], 'Run Now');
		// The harmless read that proves the narrowing comes right before the call that hangs.
		const marking = () => stage.sandbox.joor.calls.some((call) => call.query.order_id !== undefined);
		await until(() => wmsOrders(stage).filter((sale) => sale.hasLines).length === 8, 'all sales', 180_000);
		await until(marking, 'the first marking');
		await stage.host.kill();
		expect(wmsOrders(stage)).toHaveLength(8);
		expect(exportedOrders(stage)).toEqual([]);
		stage.sandbox.joor.faults.clear();
	});

	it('between delivery and marking: the next run marks all of them and delivers none again', async () => {
		await stage.host.restart();
		const run = await runFlow(stage, 'order-download');
		expect(run.items('Deliver to WMS', 0).every((item) => item.created === false)).toBe(true);
		expect(run.items('Mark as Exported', 0)).toHaveLength(8);
		expect(exportedOrders(stage)).toHaveLength(8);
		expect(new Set(wmsOrders(stage).map((sale) => sale.reference)).size).toBe(wmsOrders(stage).length);
		const { differences } = await compareSides(stage);
		expect(differences.filter((difference) => difference.startsWith('order'))).toEqual([]);
	});
});
