import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { JoorStyle } from '../../nodes/shared/joor/types';
import { runNode, type NodeRun, type RunNodeOptions } from '../engine/harness';
import { TOKEN, type JoorUnderTest } from './joor';
import { style as anyStyle } from './style';

/** Joor Upsert Style against the sandbox of the running test, and what the sandbox holds afterwards. */
export function upsertNode(t: () => JoorUnderTest) {
	const state = () => t().joor.state(TOKEN);
	/** A style with the account's price type. */
	const style = (number: string, patch: Partial<JoorStyle> = {}): IDataObject => {
		const [price_label] = [...state().priceTypes][0].split('|');
		const made = anyStyle(number, patch);
		return { ...made, prices: made.prices?.map((price) => ({ ...price, price_label })) } as unknown as IDataObject;
	};
	return {
		state,
		style,
		/** Styles `ST1000` and on. */
		many: (count: number, patch: Partial<JoorStyle> = {}) =>
			Array.from({ length: count }, (_, i) => style(`ST${1000 + i}`, patch)),
		/** Write calls so far. */
		writes: () => t().joor.calls.filter((call) => call.method !== 'GET'),
		upsert: async (
			items: IDataObject[],
			parameters: INodeParameters = {},
			more: Partial<RunNodeOptions> = {},
		): Promise<NodeRun> =>
			await runNode({ node: 'joorUpsertStyle', items, parameters, credentials: t().credentials, ...more }),
		/** A style as JOOR holds it, with its linesheets, as text that can be compared. */
		held: (identifier: string) => {
			const found = state().styles.withIdentifier(identifier);
			const sheets = found && state().linesheets.of(found.styleId);
			const linesheets = sheets?.map(({ name, members }) => ({ name, member: members.get(found?.styleId ?? 0) }));
			return JSON.stringify({ ...found, upcs: [...(found?.upcs ?? [])], linesheets });
		},
		/** Names of the linesheets that a style is on, sorted. */
		linesheetsOf: (identifier: string) =>
			state()
				.linesheets.of(state().styles.withIdentifier(identifier)?.styleId ?? 0)
				.map(({ name }) => name)
				.sort(),
	};
}

export const actions = (done: NodeRun) => done.outputs[0].map(({ json }) => json.action);
