import type { Request, RequestHandler } from 'express';

import type { LeakyBucket } from './bucket';
import { Refusal } from './refusal';
import type { ExtensivLevel, ExtensivOptions } from './types';

/** wms-systems.md 1.2: calls that create orders do not count. */
const EXEMPT = new Set(['/v1/cart/orders/cartrover', '/v1/cart/orders/batch']);

function basicCredentials(req: Request): string {
	const match = /^Basic\s+(\S+)$/i.exec(req.get('Authorization') ?? '');
	return match ? Buffer.from(match[1], 'base64').toString('utf8') : '';
}

/** Which level a path belongs to; the shared ones (1.1, level overlap) are open to cart keys as well. */
function levelsOf(path: string): ExtensivLevel[] {
	if (/^\/v1\/merchant\/(inventory|product)(\/|$)/.test(path)) return ['cart', 'merchant', 'warehouse'];
	if (path.startsWith('/v1/merchant/')) return ['merchant', 'warehouse'];
	if (path.startsWith('/v1/wms/')) return ['warehouse'];
	return ['cart'];
}

/** Lets a call through when its verb, key, level and quota are right (1.1, 1.2). */
export function guard(options: ExtensivOptions, bucket: LeakyBucket): RequestHandler {
	const level = options.level ?? 'cart';
	const merchantPk = options.merchantPk ?? '5001';
	return (req, res, next) => {
		if (req.method !== 'GET' && req.method !== 'POST') {
			throw new Refusal('Invalid', `${req.method} is not a verb of this API, use GET or POST`, 405);
		}
		if (basicCredentials(req) !== `${options.apiUser}:${options.apiKey}`) {
			throw new Refusal('Invalid', 'Invalid API User or API Key', options.badKeyStatus ?? 200);
		}
		const isFree = req.method === 'POST' && EXEMPT.has(req.path);
		const passes = isFree || bucket.take();
		res.set('X-CartRover-Api-Minute-Hits-Remaining', String(bucket.remaining()));
		if (!passes) {
			throw new Refusal('RateLimit', 'Over API Limit. Bucket of 100 calls is full, one call leaks every 0.6 seconds');
		}
		if (!levelsOf(req.path).includes(level)) {
			throw new Refusal('Failure', `A ${level} level key has no access to ${req.path}`);
		}
		if (level === 'warehouse' && req.path.startsWith('/v1/merchant/') && req.get('X-Merchant-Pk') !== merchantPk) {
			throw new Refusal('Invalid', 'Header X-Merchant-Pk must hold the id of one of your merchants');
		}
		next();
	};
}
