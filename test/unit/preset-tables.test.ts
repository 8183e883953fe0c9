import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import type { PresetRow } from '../../nodes/shared/mapping/presets/types';
import { TRANSFORMS } from '../../nodes/shared/mapping/transforms';
import { CANONICAL_TRANSFORMS } from '../../nodes/shared/mapping/transforms/canonical';
import { CHANNEL_TRANSFORMS } from '../../nodes/shared/mapping/transforms/channels';
import { ORDER_TRANSFORMS } from '../../nodes/shared/mapping/transforms/orders';
import { WMS_TRANSFORMS } from '../../nodes/shared/mapping/transforms/wms';
import { DETAIL_ROWS } from './preset-tables-details';
import { STOCK_ROWS } from './preset-tables-stock';
import { STYLE_ROWS } from './preset-tables-styles';
import { SYSTEMS } from './preset-tables-support';

/**
 * The tables of the presets beside those of wms-systems.md 13.1 and 13.3, cell by cell: what the cell says, and the
 * paths that stand in the preset, all ways in their order. A cell `-` has no path; where Integration Manager's API has
 * nothing, but its core product has a name for it (1.4), the cell says so. Print them with PRINT_TABLES=1.
 */
const PRODUCTS = [...STYLE_ROWS, ...DETAIL_ROWS];

/** The paths of the preset for these targets, all forms, each once. */
function pathsOf(rows: ReadonlyArray<readonly [prefix: string, row: PresetRow]>, targets: string): string {
	const wanted = targets.split(' ');
	const found = rows.filter(([prefix, { target }]) => wanted.includes(prefix + target));
	return [...new Set(found.map(([, { source }]) => source))].join(' | ');
}

const productRows = (system: PresetName) =>
	(PRESETS[system].productSources ?? []).flatMap(({ product, variant }) => [
		...product.map((row) => ['', row] as const),
		...variant.map((row) => ['variant.', row] as const),
	]);

const stockRows = (system: PresetName) =>
	(PRESETS[system].stockSources ?? []).flatMap(({ level }) => level.map((row) => ['', row] as const));

const TABLES = [
	['products, 13.1', PRODUCTS, productRows],
	['stock, 13.3', STOCK_ROWS, stockRows],
] as const;

describe.each(TABLES)('presets beside the tables of the spec: %s', (_name, table, rowsOf) => {
	describe.each(SYSTEMS.map((system, index) => [system, index] as const))('%s', (system, index) => {
		it.each(table.map(([canonical, targets, ...cells]) => [canonical, targets, cells[index]] as const))(
			'%s',
			(canonical, targets, [spec, paths]) => {
				const preset = pathsOf(rowsOf(system), targets);
				expect({ canonical, spec, preset }).toEqual({ canonical, spec, preset: paths });
			},
		);

		it('is printed beside the spec on demand', () => {
			const lines = table.map(([canonical, targets, ...cells]) => ({
				canonical,
				spec: cells[index][0],
				preset: pathsOf(rowsOf(system), targets),
			}));
			if (process.env.PRINT_TABLES) console.table(lines);
			expect(lines).toHaveLength(table.length);
		});
	});
});

describe('source tables', () => {
	it('use transforms of which each has a name of its own', () => {
		const groups = [CANONICAL_TRANSFORMS, WMS_TRANSFORMS, CHANNEL_TRANSFORMS, ORDER_TRANSFORMS];
		const names = groups.flatMap((group) => Object.keys(group));
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		expect(Object.keys(TRANSFORMS)).toHaveLength(names.length);
	});

	const all = SYSTEMS.flatMap((system) =>
		[...productRows(system), ...stockRows(system)].map(([, row]) => [system, row] as const),
	);

	it('name transforms that exist, and have a note for the person who reads them', () => {
		for (const [system, { target, transform, note }] of all) {
			if (transform !== undefined)
				expect([system, target, Object.keys(TRANSFORMS)]).toEqual([
					system,
					target,
					expect.arrayContaining([transform]),
				]);
			expect([system, target, note]).toEqual([system, target, expect.stringMatching(/\S/)]);
		}
	});

	it('fill no field besides those of the tables and lists of the spec', () => {
		const asked = new Set(
			[...PRODUCTS, ...STOCK_ROWS].flatMap(([, targets]) =>
				targets.split(' ').map((one) => one.replace(/^variant\./, '')),
			),
		);
		const further = [...new Set(all.map(([, { target }]) => target).filter((target) => !asked.has(target)))].sort();
		expect(further).toEqual([
			...Array.from({ length: 8 }, (_, index) => `attributes.AdditionalAttribute${index + 2}`),
			'attributes.allowBackorders',
			'attributes.asin',
			'attributes.dimensionsUnits',
			'attributes.division',
			'attributes.fabrication',
			'attributes.madeToOrder',
			'attributes.minimum',
			'attributes.silhouette',
			'attributes.sortOrder',
			'place',
		]);
	});
});
