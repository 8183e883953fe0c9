import type { Order, OrderLine } from './model';
import type { MappingOptions } from './options';
import { bodyMaker, placer } from './orderForms/bodies';
import { moneyWarnings } from './orderForms/moneyWarnings';
import { needsOf } from './orderForms/needs';
import { readyOrder } from './orderForms/readyOrder';
import { PRESETS, type PresetName } from './presets';
import type { OrderTarget } from './presets/types';
import { pass, refuse, type Ruled } from './result';
import type { Values } from './sources/table';
import { MappingSettingsError } from './settingsError';

/** What a line of a system's order is about, for looking up the id of its SKU. */
export interface SystemOrderLine {
	lineNumber: number;
	/** '' where no SKU pattern gives one. */
	sku: string;
	upc: string;
}

/** An order in a system's own words. */
export interface SystemOrder {
	/** The key under which the system keeps it: `JOOR-<order id>`. */
	reference: string;
	system: PresetName;
	/** The system's order: the body, or the bodies, that its API takes (wms-systems.md 13.4). */
	order: Record<string, unknown>;
	/** The customer, where the system has a record of its own for it. */
	customer?: Record<string, unknown>;
	/** One per line of the order, in its order. */
	lines: SystemOrderLine[];
}

export type SystemOrderMaker = (order: Order) => Ruled<SystemOrder>;

/**
 * Prepares the orders of a run in the own form of the preset's system (wms-systems.md 13.4). Nothing is made up: what
 * is absent is left out, and what only the account knows is named in a warning. Quantities are JOOR's and amounts are to
 * the cent; what the system's form cannot show of them is a warning. An order without an address that the system
 * requires is refused as `missing-address`. Throws {@link MappingSettingsError} for a preset that takes no orders.
 */
export function systemOrderMaker(settings: MappingOptions): SystemOrderMaker {
	const { preset } = settings;
	const { displayName, orderTarget: target } = PRESETS[preset];
	if (!target) {
		throw new MappingSettingsError(
			`${displayName} is not a system that orders of JOOR go to`,
			'Choose the preset of the warehouse or order system, or let orders be mapped to the common order.',
		);
	}
	const makeOrder = bodyMaker(target.order, settings);
	const makeLine = bodyMaker(target.line, settings);
	const makeCustomer = target.customer && bodyMaker(target.customer, settings);
	const placeLines = placer(target.linesAt);
	const needs = accountNeeds(target, displayName);
	const aboutMoney = moneyWarnings(target, displayName);
	const aboutSkus = skuWarning(target);
	const missing = requirements(target);

	return (given) => {
		const { order, warnings } = readyOrder(given);
		const head = makeOrder(order);
		const lacking = missing(head.values);
		if (lacking.length > 0) {
			return refuse(
				'shipping',
				'missing-address',
				`The shipping address of order ${order.reference} has no ${lacking.join(', no ')}, which ${displayName} needs. ` +
					'Complete the address in JOOR.',
			);
		}
		const lines = order.lines.map((line) => makeLine(line, order));
		placeLines(
			head.body,
			lines.map(({ body }) => body),
		);
		const customer = makeCustomer?.(order);
		const made: SystemOrder = {
			reference: order.reference,
			system: preset,
			order: head.body,
			...(customer ? { customer: customer.body } : {}),
			lines: order.lines.map(({ lineNumber, sku, upc }) => ({ lineNumber, sku, upc })),
		};
		const needed = needs(order, head.values, lines[0]?.values, customer?.values);
		return pass(made, ...warnings, ...aboutMoney(order), ...aboutSkus(order.lines), ...needed);
	};
}

/** What the system requires and the order does not have, in a person's words. */
function requirements({ required = [] }: OrderTarget): (values: Values) => string[] {
	return (values) =>
		required.filter(({ targets }) => targets.every((target) => values[target] === undefined)).map(({ words }) => words);
}

/** One sentence that names the account's own values that are left out; none where nothing is. */
function accountNeeds(target: OrderTarget, system: string) {
	const ofOrder = needsOf(target.order);
	const ofLine = needsOf(
		target.line.map((row) => ({ ...row, source: '' })),
		`${target.linesAt}[].`,
	);
	const ofCustomer = needsOf(target.customer ?? []);
	return (order: Order, values: Values, line: Values = {}, customer: Values = {}): string[] => {
		const own = [...ofOrder(order, values), ...ofLine(order, line)].join(', ');
		const record = ofCustomer(order, customer).join(', ');
		const needed = [own, record === '' ? '' : `for the customer record ${record}`].filter((part) => part !== '');
		if (needed.length === 0) return [];
		return [`${system} also needs ${needed.join('; ')}: set them in a Set node after this one.`];
	};
}

/** One sentence that names the lines whose SKU is not known, where the system takes SKUs. */
function skuWarning({ line, linesAt }: OrderTarget): (lines: readonly OrderLine[]) => string[] {
	const target = line.find(({ source, transform }) => source === 'sku' && transform === undefined)?.target;
	return (lines) => {
		const without = target === undefined ? [] : lines.filter(({ sku }) => sku === '');
		if (without.length === 0) return [];
		const named = without.slice(0, 5).map(({ lineNumber, upc }) => `${lineNumber} (UPC ${upc || 'missing'})`);
		const more = without.length > named.length ? ` and ${without.length - named.length} more` : '';
		return [
			`The SKU is not known on line ${named.join(', ')}${more}, so ${linesAt}[].${target} is left out there: ` +
				'set the SKU Pattern, or look the SKU up by its UPC.',
		];
	};
}
