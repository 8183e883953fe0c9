import type { RawRequest, RawResponse } from '../../nodes/shared/http/types';
import type { JoorStyle } from '../../nodes/shared/joor/types';
import { listCategories } from '../../nodes/shared/joor/v2/categories';
import { diffStyle } from '../../nodes/shared/joor/v2/styleDiff';
import { mergeForEdit, stylePayload } from '../../nodes/shared/joor/v2/stylePayload';
import { readStyle } from '../../nodes/shared/joor/v2/styleReader';
import { upsertStyles } from '../../nodes/shared/joor/v2/upsertStyles';
import type { UpsertResult } from '../../nodes/shared/joor/v2/writeStyles';
import { json, scriptedHttp, type ScriptedHttp } from '../support/scriptedHttp';
import { style } from '../support/style';

/** What joor-v2.md 4, 5 to 8 and 12 leave open about styles, taken in other ways than our sandbox does. */
const response = { code: 0, comment: '', log_id: 'L' };
const absent = json({ response: { code: 44, comment: 'Resource not found', log_id: 'L' } }, 404);

async function upsert(
	styles: JoorStyle[],
	joor: (request: RawRequest) => RawResponse,
): Promise<{ results: UpsertResult[]; wire: ScriptedHttp }> {
	const results: UpsertResult[] = [];
	const wire = scriptedHttp([joor]);
	const options = {
		mode: 'apply' as const,
		jobTimeoutMs: 60_000,
		explain: 3,
		pause: wire.clock.sleep.bind(wire.clock),
		now: () => wire.clock.now(),
	};
	await upsertStyles(wire.http, styles, options, (index, result) => (results[index] = result));
	return { results, wire };
}

describe('a style that another implementation shows', () => {
	it('with a list of one as an object is unchanged', () => {
		const wanted = style('CED300', { sizes: [{ size_name: 'S', size_code: 'S' }] });
		wanted.skus = wanted.skus?.slice(0, 1);
		const shown = {
			...wanted,
			style_id: 1,
			skus: { sku: wanted.skus?.[0] },
			sizes: { size: wanted.sizes[0] },
			colors: wanted.colors[0],
		};
		expect(diffStyle(wanted, readStyle(shown as unknown as Record<string, unknown>))).toEqual([]);
	});

	it('with UPCs as numbers and texts in HTML entities is unchanged', () => {
		const wanted = style('CED300');
		wanted.skus = [{ sku_color_code: '001', sku_size: 'S', upc: '012345000003' }];
		const skus = [{ ...wanted.skus[0], upc: 12345000003 }];
		const shown = { ...wanted, style_description: wanted.style_description?.replace(/&/g, '&amp;'), skus };
		expect(diffStyle(wanted, readStyle(shown))).toEqual([]);
	});

	it('keeps what the source does not know when an edit replaces', () => {
		const shown = {
			...style('CED300'),
			source_of_materials: 'Portugal',
			silhouette_code: 'DR',
			sizes: [{ size_name: 'S', size_code: 'S', size_multiplier: '6', size_description: '6 x S' }],
		};
		const sent = stylePayload(mergeForEdit(style('CED300'), readStyle(shown)));
		expect(sent).toMatchObject({ source_of_materials: 'Portugal', silhouette_code: 'DR' });
		expect((sent.sizes as unknown[])[0]).toMatchObject({ size_multiplier: '6', size_description: '6 x S' });
	});
});

describe('writing styles to another implementation', () => {
	it.each([404, 405])('edits by its id where the path of the brand key answers %d', async (status) => {
		const stored = { ...style('ALD100'), style_id: 70001 };
		const { results, wire } = await upsert([style('ALD100', { style_name: 'New' })], (request) => {
			if (request.method === 'GET') return json({ styles: { response, style: stored } });
			if (request.url.endsWith('/style/70001')) {
				Object.assign(stored, (JSON.parse(request.body ?? '{}') as { styles: { style: object } }).styles.style);
				return json({ styles: { response } });
			}
			return { ...absent, status };
		});
		expect(results[0]).toMatchObject({ action: 'update', styleId: '70001' });
		expect(wire.sent.filter(({ method }) => method === 'PUT')).toHaveLength(2);
	});

	/** Takes a whole job or none of it, like a validator in front of the queue; a job runs when it is looked at. */
	function jobTaker(refuse: (styles: JoorStyle[]) => string) {
		const stored = new Map<string, JoorStyle>();
		const jobs: JoorStyle[][] = [];
		return (request: RawRequest): RawResponse => {
			const { pathname } = new URL(request.url);
			if (request.method === 'POST') {
				const styles = (JSON.parse(request.body ?? '{}') as { bulk_styles: { style: JoorStyle[] } }).bulk_styles.style;
				const comment = refuse(styles);
				if (comment) return json({ response: { code: 12, comment, log_id: 'L' } }, 400);
				jobs.push(styles);
				return json({ bulk_styles: { response, bulk_styles_jobs: [{ bulk_styles_job_id: jobs.length }] } });
			}
			if (pathname.includes('/bulk-style/')) {
				const id = Number(pathname.split('/').pop());
				for (const one of jobs[id - 1]) stored.set(one.style_identifier, one);
				return json({ bulk_styles: { response, bulk_styles_jobs: [{ bulk_styles_job_id: id, status: 'finished' }] } });
			}
			if (pathname.endsWith('/style')) return json({ styles: { response, style: [...stored.values()] } });
			const found = stored.get(pathname.split('/').pop() ?? '');
			return found ? json({ styles: { response, style: found } }) : absent;
		};
	}
	const styles = Array.from({ length: 24 }, (_, i) => style(`GEN${1000 + i}`));

	it('gets all styles in when a job may hold only ten', async () => {
		const { results } = await upsert(
			styles,
			jobTaker((job) => (job.length > 10 ? 'Too many styles: at most 10' : '')),
		);
		expect(results.map(({ action }) => action)).toEqual(styles.map(() => 'create'));
	});

	it('keeps one bad style out and lets the others in', async () => {
		const bad = (job: JoorStyle[]) =>
			job.some((one) => one.style_number === 'GEN1005') ? 'Price type is not set up' : '';
		const { results } = await upsert(styles, jobTaker(bad));
		expect(results.filter(({ action }) => action === 'rejected')).toHaveLength(1);
		expect(results[5].rejection).toMatchObject({ reasonCode: 'joor-refused' });
	});
});

describe('the category list of another implementation', () => {
	const leaf = { subcategory_id: 301, subcategory_label: 'Dresses' };
	it.each([
		[
			'v2 words',
			{ categories: { response, category: { category_parent: 'WOMEN', subcategory_parent: 'Apparel', ...leaf } } },
		],
		[
			'a tree',
			{
				categories: {
					response,
					category: [
						{ category_parent: 'WOMEN', subcategories: [{ subcategory_parent: 'Apparel', subcategories: [leaf] }] },
					],
				},
			},
		],
		['data', { response, data: [{ id: 301, department: 'WOMEN', parent_name: 'Apparel', name: 'Dresses' }] }],
	])('is read with %s', async (_what, body) => {
		const list = await listCategories(scriptedHttp([absent, json(body)]).http);
		expect(list).toEqual([{ id: '301', department: 'WOMEN', parent: 'Apparel', name: 'Dresses' }]);
	});
});
