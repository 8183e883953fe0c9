import { runFlow } from '../../sandbox/demo/runFlows';
import type { Stage } from '../../sandbox/demo/stage';
import { withSettings } from '../../sandbox/demo/templates';
import type { ExecutionResult, StoredWorkflow } from '../../sandbox/host';
import { joorAccount, openStage } from './support';

jest.setTimeout(600_000);

const TABLE = 'joor_overrides';
const STYLES = 5;

describe('the override table of the product sync', () => {
	let stage: Stage;
	let end: () => Promise<void>;
	let first: ExecutionResult;
	let row: number;

	beforeAll(async () => {
		({ stage, end } = await openStage({ sandbox: { size: STYLES } }));
		first = await runFlow(stage, 'product-sync');
	});
	afterAll(async () => await end?.());

	/** A style of the catalogue that is in JOOR, as both sides have it. */
	function sides(at = 0) {
		const inJoor = stage.sandbox.catalogue.styles.filter((style) =>
			joorAccount(stage).styles.withIdentifier(style.styleNumber),
		);
		const style = inJoor[at];
		const joor = joorAccount(stage).styles.withIdentifier(style.styleNumber);
		return { style, joor, wholesale: Number(joor?.prices[0].wholesale) };
	}

	/** What is neither unchanged nor refused, by style number. */
	function written(run: ExecutionResult) {
		return run.items('Upsert JOOR Styles', 0).filter((item) => item.action !== 'unchanged');
	}

	async function changeFlow(change: (workflow: StoredWorkflow) => Pick<StoredWorkflow, 'nodes'>): Promise<void> {
		const id = stage.workflows['product-sync'];
		const { nodes } = change(await stage.host.getWorkflow(id));
		await stage.host.updateWorkflow(id, { nodes });
	}

	it('is made by the first run, and empty it changes nothing', async () => {
		expect(await stage.host.dataTableRows(TABLE)).toEqual([]);
		expect(first.items('Get Product Detail', 0)).toHaveLength(STYLES);
		expect(first.items('Upsert JOOR Styles', 0)).toHaveLength(STYLES);
		expect(first.hints('Map to JOOR Style')).toEqual([]);
		const { style, joor } = sides();
		expect(joor?.plain.style_name).toBe(style.name);
		const quiet = await runFlow(stage, 'product-sync');
		expect(quiet.items('Get Product Detail', 0)).toEqual([]);
		expect(quiet.runs['Upsert JOOR Styles']).toBeUndefined();
	});

	it('changes name and price of one style with the next run, and tells of a row that fits nothing', async () => {
		const { style, wholesale } = sides();
		const price = (wholesale * 1.1).toFixed(2);
		row = await stage.host.addDataTableRow(TABLE, {
			style_number: style.styleNumber,
			style_name: 'Name of the Merchandiser',
			price_wholesale: price,
			reason: 'campaign',
		});
		await stage.host.addDataTableRow(TABLE, { style_number: 'NO-SUCH-STYLE', style_name: 'Nowhere' });
		const run = await runFlow(stage, 'product-sync');
		expect(written(run)).toEqual([
			expect.objectContaining({
				action: 'updated',
				style_number: style.styleNumber,
				style_name: 'Name of the Merchandiser',
			}),
		]);
		expect(sides().joor?.plain.style_name).toBe('Name of the Merchandiser');
		expect(sides().wholesale.toFixed(2)).toBe(price);
		expect(run.hints('Map to JOOR Style').join(' ')).toMatch(/fit no style or variant.*NO-SUCH-STYLE/);
	});

	it('makes nobody read everything again while it stays as it is, and says nothing in a run without products', async () => {
		const run = await runFlow(stage, 'product-sync');
		expect(run.items('Get Product Detail', 0)).toEqual([]);
		expect(run.runs['Upsert JOOR Styles']).toBeUndefined();
		expect(run.hints('Map to JOOR Style')).toEqual([]);
	});

	it('wins over a product that changes', async () => {
		const { style } = sides();
		stage.sandbox.cin7.touchProduct(style.styleNumber, { name: 'Name of the Warehouse' });
		const run = await runFlow(stage, 'product-sync');
		expect(run.items('Map to JOOR Style', 0)).toEqual([
			expect.objectContaining({ style_number: style.styleNumber, style_name: 'Name of the Merchandiser' }),
		]);
		expect(written(run)).toEqual([]);
	});

	it('takes an edited row over, and one whose last day is over out', async () => {
		const { style } = sides();
		await stage.host.changeDataTableRow(TABLE, row, { style_name: 'Second Thought' });
		const edited = await runFlow(stage, 'product-sync');
		expect(written(edited)).toEqual([expect.objectContaining({ action: 'updated', style_name: 'Second Thought' })]);
		await stage.host.changeDataTableRow(TABLE, row, { expires: '2020-01-01' });
		const expired = await runFlow(stage, 'product-sync');
		expect(written(expired)).toEqual([
			expect.objectContaining({ style_number: style.styleNumber, style_name: 'Name of the Warehouse' }),
		]);
		expect(expired.hints('Map to JOOR Style').join(' ')).toContain('expired');
	});

	it('gives the values of the source back when a row is taken away', async () => {
		await stage.host.changeDataTableRow(TABLE, row, { expires: null });
		expect(written(await runFlow(stage, 'product-sync'))).toHaveLength(1);
		await stage.host.deleteDataTableRow(TABLE, row);
		const run = await runFlow(stage, 'product-sync');
		expect(written(run)).toEqual([expect.objectContaining({ style_name: 'Name of the Warehouse' })]);
		expect(sides().wholesale).toBe(sides().style.skus[0].wholesale);
	});

	it('renames a colour of one style by a row that names it', async () => {
		const { style } = sides(1);
		const { colorName } = style.skus[0];
		await stage.host.addDataTableRow(TABLE, {
			style_number: style.styleNumber,
			color: colorName,
			new_color_name: 'Merchandiser Blue',
		});
		const run = await runFlow(stage, 'product-sync');
		const mapped = run.items('Map to JOOR Style', 0).find((item) => item.style_number === style.styleNumber);
		expect(mapped?.colors).toEqual(
			expect.arrayContaining([expect.objectContaining({ color_name: 'Merchandiser Blue' })]),
		);
		expect(run.items('Upsert JOOR Styles', 1)).toEqual([]);
	});

	it('holds no reject back in a run that brings no product', async () => {
		await changeFlow((workflow) => {
			const copy = structuredClone(workflow);
			const node = copy.nodes.find(({ name }) => name === 'Get Product Detail');
			if (node) node.parameters.skus = 'NO-SUCH-SKU';
			return copy;
		});
		const run = await runFlow(stage, 'product-sync');
		expect(run.items('Get Product Detail', 0)).toEqual([]);
		expect(run.items('All Rejects', 0)).toEqual([expect.objectContaining({ reasonCode: 'unknown-sku' })]);
		const rejects = (await stage.host.dataTableRows('joor_rejects')) ?? [];
		expect(rejects.filter(({ record }) => record === 'NO-SUCH-SKU')).toHaveLength(1);
	});

	it('leaves value maps, price types and the number of linesheets to the settings', async () => {
		const { priceLabel, currency } = stage.sandbox.catalogue;
		const { style } = sides(1);
		const { sizeName } = style.skus[0];
		await changeFlow((workflow) => {
			const copy = structuredClone(workflow);
			const node = copy.nodes.find(({ name }) => name === 'Get Product Detail');
			if (node) node.parameters.skus = '';
			const upsert = copy.nodes.find(({ name }) => name === 'Upsert JOOR Styles');
			if (upsert) upsert.parameters.mode = 'plan';
			return withSettings(copy, {
				valueMaps: JSON.stringify({ size: { [sizeName]: `Mapped ${sizeName}` } }),
				priceTypes: JSON.stringify([{ label: priceLabel, currency }]),
				linesheetsPerStyle: 'all',
			}) as StoredWorkflow;
		});
		const run = await runFlow(stage, 'product-sync');
		const mapped = run.items('Map to JOOR Style', 0).find((item) => item.style_number === style.styleNumber);
		expect(mapped?.sizes).toEqual(
			expect.arrayContaining([expect.objectContaining({ size_name: `Mapped ${sizeName}` })]),
		);
		expect(mapped?.prices).toEqual([expect.objectContaining({ price_label: priceLabel, price_currency: currency })]);
	});
});
