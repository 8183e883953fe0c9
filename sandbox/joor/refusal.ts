/**
 * A call that JOOR refuses. It becomes the v2 envelope with a non-zero code (joor-v2.md 3.2, 15).
 * The list of real codes is not known, so the sandbox uses the HTTP status as the code.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		readonly comment: string,
		readonly headers: Record<string, string> = {},
	) {
		super(comment);
	}
}

/** Refuses a call whose values break a rule of the API. */
export function invalid(comment: string): Refusal {
	return new Refusal(400, comment);
}

export function notFound(comment: string): Refusal {
	return new Refusal(404, comment);
}
