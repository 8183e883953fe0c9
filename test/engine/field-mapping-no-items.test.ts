import { runNode } from './harness';

describe('Joor Field Mapping without items on its first input', () => {
	it('ends with nothing and says nothing, whatever the override sheet holds', async () => {
		for (const sheet of [[], [{ json: {} }], [{ json: { style_number: 'ALD100', style_name: 'Name' } }]]) {
			const parameters = { direction: 'productToJoor', preset: 'cin7Core', categories: 'live' };
			const done = await runNode({ node: 'joorFieldMapping', inputs: [[], sheet], parameters });
			expect(done.error).toBeUndefined();
			expect({ items: done.outputs.flat(), hints: done.hints }).toEqual({ items: [], hints: [] });
		}
	});
});
