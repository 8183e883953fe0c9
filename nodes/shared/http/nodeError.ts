import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';
import { ApiError } from './apiError';

type Failure = NonNullable<NodeApiError['failure']>;

/** What the kind of a failed call means for n8n's back-off (n8n-platform.md 2.3). */
function failureOf(error: ApiError): Failure | undefined {
	switch (error.kind) {
		case 'rate-limited':
			return { cause: 'rate-limited', retryAfterMs: error.retryAfterMs };
		case 'auth':
			return { cause: 'credential-invalid' };
		case 'network':
		case 'timeout':
		case 'server':
		case 'unreadable':
			return { cause: 'temporarily-unavailable', retryAfterMs: error.retryAfterMs };
		default:
			return undefined;
	}
}

/**
 * Turns anything that was thrown into n8n's error of the right class: `NodeApiError` with status, failure cause, the
 * system's words and log id for a failed call; `NodeOperationError` for everything else. An error of n8n's own is
 * returned as it is. `itemIndex` names the input item, when one item is the reason.
 */
export function toNodeError(node: INode, error: unknown, itemIndex?: number): NodeApiError | NodeOperationError {
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		if (itemIndex !== undefined) error.context.itemIndex ??= itemIndex;
		return error;
	}
	if (!(error instanceof ApiError)) {
		return new NodeOperationError(node, error instanceof Error ? error : String(error), { itemIndex });
	}
	const logId = error.logId ? `Log ID: ${error.logId}` : '';
	// Foreign text goes into the description: n8n replaces messages that happen to contain a system code (3.6).
	const description = [error.description, logId].filter(Boolean).join(' ') || undefined;
	const details = { message: error.message, description: description ?? '', log_id: error.logId ?? '' };
	return new NodeApiError(node, details, {
		message: error.message,
		description,
		httpCode: error.httpStatus === undefined ? undefined : String(error.httpStatus),
		itemIndex,
		failure: failureOf(error),
	});
}
