import type { Account } from './account';
import type { Answer, ContentKind } from './format';
import type { Fields } from './values';

/** One v2 call after the gateway's checks: known account, credits taken, readable body. */
export interface Call {
	account: Account;
	method: string;
	params: Record<string, string>;
	query: Fields;
	kind: ContentKind;
	body: Fields;
	/** The body as sent, for images. */
	raw: Buffer;
}

/** Does the work of a call, or throws a Refusal. */
export type Handler = (call: Call) => Answer;

export interface Route {
	method: 'get' | 'post' | 'put' | 'delete';
	/** After /v2, in Express form. */
	path: string;
	handle: Handler;
}
