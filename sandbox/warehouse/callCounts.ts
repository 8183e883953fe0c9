import type { RequestHandler } from 'express';

export interface CallCounts {
	middleware: RequestHandler;
	/** Calls by verb and route, for example `GET /v1/merchant/product/:sku`; unknown routes count as `GET other`. */
	counts(): Record<string, number>;
}

/** Counts finished calls by the route that served them. */
export function createCallCounts(): CallCounts {
	const counts = new Map<string, number>();
	return {
		middleware: (req, res, next) => {
			res.on('finish', () => {
				const route: unknown = req.route;
				const path = typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'other';
				const label = `${req.method} ${path === 'other' ? path : `${req.baseUrl}${path}`}`;
				counts.set(label, (counts.get(label) ?? 0) + 1);
			});
			next();
		},
		counts: () => Object.fromEntries(counts),
	};
}
