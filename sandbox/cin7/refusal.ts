/** A refusal with its HTTP status; the body is an array of `{ErrorCode, Exception}` (wms-systems.md 4.1). */
export class Refusal extends Error {
	constructor(
		readonly errorCode: number,
		message: string,
		/** The status of the answer where it differs: a 404 may come inside a 200. */
		readonly status: number = errorCode,
	) {
		super(message);
		this.name = 'Refusal';
	}

	/** The body: mostly an array; a throttled call gets the bare object, the documents know both forms. */
	body(): unknown {
		const entry = { ErrorCode: this.errorCode, Exception: this.message };
		return this.errorCode === 503 ? entry : [entry];
	}
}
