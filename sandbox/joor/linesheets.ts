import type { Linesheet, LinesheetMember } from './types';

/** What a call says about one linesheet of a style (`delivery`, joor-v2.md 5.3); absent fields are undefined. */
export interface DeliveryInput {
	name: string;
	code?: string;
	seasonName?: string;
	seasonYear?: string;
	seasonCode?: string;
	start?: string;
	end?: string;
	cancel?: string;
	isPublic?: string;
	member: LinesheetMember;
}

export type DeliveryOverwrite = 1 | 2 | 3 | 4;

function emptyLinesheet(name: string, byApi: boolean): Linesheet {
	const blank = { code: '', seasonName: '', seasonYear: '', seasonCode: '', start: '', end: '', cancel: '' };
	return { name, ...blank, isPublic: '0', byApi, members: new Map() };
}

/** Linesheets of one account by name; a linesheet has one set of dates (joor-v2.md 5.3). */
export class LinesheetBook {
	readonly byName = new Map<string, Linesheet>();

	addManual(name: string, styleIds: number[] = []): void {
		const linesheet = this.byName.get(name) ?? emptyLinesheet(name, false);
		for (const styleId of styleIds) linesheet.members.set(styleId, { displayOrder: '', comments: '', exclusions: [] });
		this.byName.set(name, linesheet);
	}

	of(styleId: number): Linesheet[] {
		return [...this.byName.values()].filter((linesheet) => linesheet.members.has(styleId));
	}

	forget(styleId: number): void {
		for (const linesheet of this.byName.values()) linesheet.members.delete(styleId);
	}

	/** Linesheet management by delivery_overwrite (joor-v2.md 5.2). */
	apply(styleId: number, deliveries: DeliveryInput[], overwrite: DeliveryOverwrite): void {
		const listed = new Set(deliveries.map((delivery) => delivery.name));
		if (overwrite === 4) {
			for (const name of listed) this.byName.get(name)?.members.delete(styleId);
			return;
		}
		for (const linesheet of this.byName.values()) {
			const mayLeave = overwrite === 1 || (overwrite === 2 && linesheet.byApi);
			if (mayLeave && !listed.has(linesheet.name)) linesheet.members.delete(styleId);
		}
		for (const delivery of deliveries) this.join(styleId, delivery);
	}

	private join(styleId: number, delivery: DeliveryInput): void {
		const linesheet = this.byName.get(delivery.name) ?? emptyLinesheet(delivery.name, true);
		linesheet.code = delivery.code ?? linesheet.code;
		linesheet.seasonName = delivery.seasonName ?? linesheet.seasonName;
		linesheet.seasonYear = delivery.seasonYear ?? linesheet.seasonYear;
		linesheet.seasonCode = delivery.seasonCode ?? linesheet.seasonCode;
		linesheet.start = delivery.start ?? linesheet.start;
		linesheet.end = delivery.end ?? linesheet.end;
		linesheet.cancel = delivery.cancel ?? linesheet.cancel;
		linesheet.isPublic = delivery.isPublic ?? linesheet.isPublic;
		linesheet.members.set(styleId, delivery.member);
		this.byName.set(linesheet.name, linesheet);
	}
}
