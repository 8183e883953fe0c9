import type { Request } from 'express';
import { Refusal } from './refusal';

/**
 * The account of the call, or a 401 (joor-v2.md 2): exactly `OAuth2`, one space, the Base64 form of the token.
 */
export function accountOf<T>(req: Request, accountsByToken: Map<string, T>): T {
	const parts = /^OAuth2 ([A-Za-z0-9+/]+={0,2})$/.exec(req.headers.authorization ?? '');
	const token = parts ? Buffer.from(parts[1], 'base64').toString('utf8') : undefined;
	const account = token === undefined ? undefined : accountsByToken.get(token);
	// Comparing the encoded forms refuses Base64 without padding, which Node would decode.
	if (!parts || token === undefined || !account || Buffer.from(token, 'utf8').toString('base64') !== parts[1]) {
		throw new Refusal(401, 'The API token is missing, wrong or not sent as "OAuth2 <Base64 token>"');
	}
	return account;
}
