import { randomUUID } from 'crypto';
import type { Request, Response } from 'express';
import { invalid } from './refusal';
import { parseXml, toXml } from './xml';
import { isFields, type Fields } from './values';

export type Format = 'json' | 'xml';
export type ContentKind = Format | 'image';

const KINDS: Record<string, ContentKind> = {
	'application/json': 'json',
	'application/xml': 'xml',
	'image/jpeg': 'image',
	'image/png': 'image',
};

function mediaType(header: string | undefined): string {
	return (header ?? '').split(';')[0].trim().toLowerCase();
}

/** What the call carries; undefined for a missing or unknown Content-Type. */
export function contentKind(req: Request): ContentKind | undefined {
	return KINDS[mediaType(req.headers['content-type'])];
}

/**
 * Answer format (joor-v2.md 3): the URL parameter return_format, else Accept, else the request's own format.
 * Accept values that name neither format, such as *\/*, decide nothing.
 */
export function answerFormat(req: Request): Format {
	const wanted = String(req.query.return_format ?? '').toLowerCase();
	if (wanted === 'xml' || wanted === 'json') return wanted;
	for (const part of (req.headers.accept ?? '').split(',')) {
		const kind = KINDS[mediaType(part)];
		if (kind === 'json' || kind === 'xml') return kind;
	}
	return contentKind(req) === 'xml' ? 'xml' : 'json';
}

/** The body as nested fields; an empty body gives {}. Refuses JSON or XML that cannot be read. */
export function readBody(raw: Buffer, kind: ContentKind): Fields {
	if (kind === 'image' || raw.length === 0) return {};
	const source = raw.toString('utf8').replace(/^\uFEFF/, '');
	if (source.trim() === '') return {};
	if (kind === 'xml') return parseXml(source);
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		parsed = undefined;
	}
	if (!isFields(parsed)) throw invalid('The request body is not a JSON object');
	return parsed;
}

export interface Page {
	startFrom: number;
	nextStart: number | '';
	count: number;
}

export interface Answer {
	/** XML root element, and JSON root key unless dropped. */
	root: string;
	/** JSON answers of some calls have no root key (joor-v2.md 3.1). */
	dropsRoot?: boolean;
	/** Some JSON answers give the code as text (joor-v2.md 3.1). */
	codeAsText?: boolean;
	/** The answer brings its own form of the response node (image delete, joor-v2.md 9). */
	withoutEnvelope?: boolean;
	page?: Page;
	content: Fields;
	/** Where the XML form is not the plain translation of `content`. */
	xmlContent?: Fields;
}

function write(req: Request, res: Response, root: string, dropsRoot: boolean, content: Fields, xml: Fields): void {
	if (answerFormat(req) === 'xml') {
		res.type('application/xml').send(toXml(root, xml));
		return;
	}
	res.json(dropsRoot ? content : { [root]: content });
}

/** Sends a successful answer with its envelope (joor-v2.md 3.2). */
export function sendAnswer(req: Request, res: Response, answer: Answer): void {
	const paging = answer.page
		? { start_from: answer.page.startFrom, next_start: answer.page.nextStart, count: answer.page.count }
		: {};
	const response = { code: answer.codeAsText ? '0' : 0, comment: '', ...paging, log_id: randomUUID() };
	const envelope = answer.withoutEnvelope ? {} : { response };
	const xml = { ...envelope, ...(answer.xmlContent ?? answer.content) };
	write(req, res.status(200), answer.root, answer.dropsRoot ?? false, { ...envelope, ...answer.content }, xml);
}

/** Sends the envelope with a non-zero code; JSON without a root key, since the call may have none. */
export function sendRefusal(req: Request, res: Response, status: number, code: number, comment: string): void {
	const content = { response: { code, comment, log_id: randomUUID() } };
	write(req, res.status(status), 'error', true, content, content);
}
