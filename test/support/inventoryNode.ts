import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode, type NodeRun, type RunNodeOptions } from '../engine/harness';
import { TOKEN, type JoorUnderTest } from './joor';

/** Joor Set Inventory against the sandbox of the running test, and what the sandbox holds afterwards. */
export function inventoryNode(t: () => JoorUnderTest) {
	const state = () => t().joor.state(TOKEN);
	const warehouse = () => [...state().warehouses][0];
	return {
		state,
		/** The first warehouse of the account. */
		warehouse,
		set: async (
			items: IDataObject[],
			parameters: INodeParameters = {},
			more: Partial<RunNodeOptions> = {},
		): Promise<NodeRun> =>
			await runNode({ node: 'joorSetInventory', items, parameters, credentials: t().credentials, ...more }),
		/** All UPCs of the account, in the order of its styles. */
		upcs: () => {
			const styles = state().styles.all;
			return styles.flatMap((style) => [...style.upcs.values()]).filter(Boolean);
		},
		/** A stock row for the first warehouse. */
		row: (upc: string, inventory: unknown = 7, more: IDataObject = {}): IDataObject =>
			({ warehouse: warehouse(), upc, inventory, ...more }) as IDataObject,
		/** Write calls so far. */
		posts: () => t().joor.calls.filter((call) => call.method === 'POST'),
		/** What JOOR has for a SKU, or nothing. */
		stockOf: (upc: string, name = warehouse(), date = 'IMMEDIATE'): number | undefined => {
			const ref = state().styles.withUpc(upc);
			return ref && state().stock.of(ref)?.quantities.get(name)?.get(date);
		},
	};
}
