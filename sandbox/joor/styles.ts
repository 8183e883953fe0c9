import type { Account } from './account';
import type { Call, Handler, Route } from './call';
import type { Answer } from './format';
import { pageOf, pageParams, rangeParam } from './query';
import { invalid, notFound } from './refusal';
import { applyStyle } from './styleApply';
import { deleteStyle } from './styleDelete';
import { styleJson } from './styleJson';
import { readStyle } from './styleValidation';
import type { SandboxStyle } from './types';
import { isFields, listOut, members, type Fields } from './values';

/** The style that the path names, by the brand's pair or by JOOR's id; refuses with 404. */
export function styleOfPath(account: Account, params: Record<string, string>): SandboxStyle {
	const style =
		params.styleId === undefined
			? account.styles.withPath(params.number, params.identifier)
			: account.styles.withId(Number(params.styleId));
	if (!style) throw notFound('The style does not exist');
	return style;
}

/** Styles of a request body, `{styles: {style: {...}}}` (joor-v2.md 5.4); exactly one. */
function styleOfBody(body: Fields): unknown {
	const list = members(body.styles, 'style');
	if (!list || list.length !== 1) throw invalid('The body must hold exactly one style: {"styles": {"style": {...}}}');
	return list[0];
}

/** The answer of POST and PUT is not documented; the root and the ids are inferred (joor-v2.md 5.4). */
function savedAnswer(style: SandboxStyle): Answer {
	const ids = { style_id: style.styleId, style_number: style.number, style_identifier: style.identifier };
	return { root: 'styles', content: { styles: [ids] } };
}

/** POST on a known identifier changes that style: an upsert is inferred (joor-v2.md 5.1). */
const createStyle: Handler = ({ account, body }) => {
	const input = readStyle(styleOfBody(body), account.styleRules, true);
	return savedAnswer(applyStyle(account, account.styles.withIdentifier(input.identifier ?? ''), input));
};

const editStyle: Handler = ({ account, params, body }) => {
	const known = styleOfPath(account, params);
	return savedAnswer(applyStyle(account, known, readStyle(styleOfBody(body), account.styleRules, false)));
};

const listStyles: Handler = ({ account, query }) => {
	const page = pageParams(query, account.settings.maxPageSize);
	const created = rangeParam(query, 'date_created_start', 'date_created_end');
	const modified = rangeParam(query, 'date_start', 'date_end');
	const found = account.styles.all.filter(
		(style) =>
			(!created || (style.createdAt >= created.from && style.createdAt <= created.to)) &&
			(!modified || (style.modifiedAt >= modified.from && style.modifiedAt <= modified.to)),
	);
	const rows = found.slice(page.startFrom, page.startFrom + page.count);
	return {
		root: 'styles',
		page: pageOf(account.settings, page, found.length, rows.length),
		content: { styles: listOut(rows.map((style) => styleJson(account, style))) },
	};
};

const oneStyle: Handler = ({ account, params }) => ({
	root: 'styles',
	content: { styles: [styleJson(account, styleOfPath(account, params))] },
});

const removeStyle = (call: Call): Answer => deleteStyle(call, styleOfPath(call.account, call.params));

/** Styles of a bulk body, `{bulk_styles: {style: [...]}}` (joor-v2.md 3.1); at least one. */
export function stylesOfBulk(body: Fields): unknown[] {
	const list = isFields(body.bulk_styles) ? members(body.bulk_styles, 'style') : undefined;
	if (!list || list.length === 0) throw invalid('The body must hold styles: {"bulk_styles": {"style": [...]}}');
	return list;
}

const BY_BRAND = '/style-number/:number/:identifier';
const BY_ID = '/style/:styleId';

export const styleRoutes: Route[] = [
	{ method: 'post', path: '/style-number', handle: createStyle },
	{ method: 'put', path: BY_BRAND, handle: editStyle },
	{ method: 'put', path: BY_ID, handle: editStyle },
	{ method: 'get', path: '/style', handle: listStyles },
	{ method: 'get', path: BY_BRAND, handle: oneStyle },
	{ method: 'get', path: BY_ID, handle: oneStyle },
	{ method: 'delete', path: BY_BRAND, handle: removeStyle },
	{ method: 'delete', path: BY_ID, handle: removeStyle },
];
