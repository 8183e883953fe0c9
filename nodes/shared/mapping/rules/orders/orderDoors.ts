import { rows, text } from '../../read';
import { isYes } from '../linesheets/linesheet';

/**
 * Warnings about the doors of an order (joor-v2.md 11.4): one that was deleted in JOOR, and lines for several doors
 * although an order ships to one address. As a rule an order has one door.
 */
export function doorWarnings(orderDoors: unknown, lineItems: unknown): string[] {
	const doors = rows(orderDoors);
	const nameOf = (id: string) => {
		const door = doors.find((one) => text(one.door_id) === id);
		return text(door?.door_name) || `door ${id}`;
	};
	const warnings = doors
		.filter((door) => isYes(door.door_deleted))
		.map((door) => `The door "${text(door.door_name) || text(door.door_id)}" of the order was deleted in JOOR.`);
	const used = new Set(rows(lineItems).map((line) => text(line.item_door_id)));
	const named = [...used].filter((id) => id !== '' && id !== '0');
	if (named.length > 1) {
		warnings.push(
			`The lines are for ${named.length} doors (${named.map(nameOf).join(', ')}), the order ships to one address.`,
		);
	}
	return warnings;
}
