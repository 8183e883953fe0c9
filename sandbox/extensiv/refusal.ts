/** The three error codes of wms-systems.md 1.2. */
export type RefusalCode = 'Invalid' | 'Failure' | 'RateLimit';

/** A business refusal: it is answered with HTTP 200 and `success_code: false`, unless a status is given. */
export class Refusal extends Error {
	constructor(
		readonly code: RefusalCode,
		message: string,
		readonly status: number = 200,
	) {
		super(message);
		this.name = 'Refusal';
	}

	/** The body of the answer. */
	body(): Record<string, unknown> {
		return { success_code: false, error_code: this.code, message: this.message };
	}
}
