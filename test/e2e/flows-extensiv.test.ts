import { compareSides } from '../../sandbox/demo/compare';
import { runFlows, type FlowFigures } from '../../sandbox/demo/runFlows';
import type { Stage } from '../../sandbox/demo/stage';
import { joorAccount, openStage } from './support';

jest.setTimeout(600_000);

describe('the shipped flows with Extensiv Integration Manager', () => {
	let stage: Stage;
	let end: () => Promise<void>;
	let first: FlowFigures;

	beforeAll(async () => {
		({ stage, end } = await openStage({ system: 'extensivIntegrationManager', sandbox: { size: 5 } }));
		first = await runFlows(stage, () => undefined);
	});
	afterAll(async () => await end?.());

	it('create the styles from SKUs by their pattern, on the linesheet of the settings', () => {
		expect(first.products).toMatchObject({ read: 5, created: 5, rejected: 0 });
		expect(joorAccount(stage).styles.all).toHaveLength(5);
	});

	it('deliver and mark every order', () => {
		expect(first.orders).toMatchObject({ eligible: 10, delivered: 10, held: 0, marked: 10 });
		expect(stage.sandbox.extensiv.orders().every((order) => order.status !== 'error')).toBe(true);
		expect(stage.sandbox.extensiv.orders().flatMap((order) => order.ignoredFields)).toEqual([]);
	});

	it('leave both sides without a difference, also after a second run that changes nothing', async () => {
		expect((await compareSides(stage)).differences).toEqual([]);
		const second = await runFlows(stage, () => undefined);
		expect(second.orders).toMatchObject({ eligible: 0, delivered: 0 });
		expect(second.products).toMatchObject({ created: 0, updated: 0 });
		expect(second.stock).toMatchObject({ accepted: 0 });
		expect((await compareSides(stage)).differences).toEqual([]);
	});
});
