import fc from 'fast-check';

import { mapOrders } from '../../nodes/shared/mapping/engine';
import { systemOrderMaker } from '../../nodes/shared/mapping/systemOrder';
import { ORDER_TRANSFORMS } from '../../nodes/shared/mapping/transforms/orders';
import { line, order } from './mapping-support';
import { SYSTEMS, optionsFor } from './order-targets-support';

const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });

/** A good record with some of its fields replaced by anything. */
function spoilt(good: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
	const change = fc.dictionary(fc.constantFrom(...Object.keys(good)), anything, { maxKeys: 4 });
	return change.map((fields) => ({ ...good, ...fields }));
}

const orders = fc
	.tuple(spoilt(order()), fc.array(spoilt(line()), { maxLength: 4 }), fc.boolean())
	.map(([head, lines, own]) => (own ? { ...head, line_items: lines } : head));

describe('orders in systems’ own forms, whatever JOOR sends', () => {
	it.each(SYSTEMS)('are made or refused with a reason for %s, each time alike', (system) => {
		const options = optionsFor(system);
		const make = systemOrderMaker(options);
		fc.assert(
			fc.property(orders, (joorOrder) => {
				for (const { value } of mapOrders([joorOrder], options).mapped) {
					const outcome = make(value);
					expect(
						make(structuredClone({ ...value, raw: {}, lines: value.lines.map((one) => ({ ...one, raw: {} })) })),
					).toEqual(outcome);
					if (!outcome.ok) {
						expect(outcome.rejections[0].reasonCode).toBe('missing-address');
						continue;
					}
					expect(outcome.value.reference).toBe(value.reference);
					expect(outcome.value.lines).toHaveLength(value.lines.length);
					expect(() => JSON.stringify(outcome.value)).not.toThrow();
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('come of transforms that take anything', () => {
		fc.assert(
			fc.property(anything, anything, anything, (found, item, around) => {
				for (const transform of Object.values(ORDER_TRANSFORMS)) {
					expect(() => transform(found, optionsFor('cin7Core'), item, around)).not.toThrow();
				}
			}),
		);
	});
});
