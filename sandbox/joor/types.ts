import type { Catalogue } from '../catalogue/types';
import type { Fields } from './values';

export interface AccountOptions {
	/** The raw API token; clients send it Base64 encoded. */
	token: string;
	name: string;
}

export interface JoorSandboxOptions {
	catalogue: Catalogue;
	/** One account per token, each with its own state and its own credits. */
	accounts?: AccountOptions[];
	/** Milliseconds, Date.now by default. */
	clock?: () => number;
	/** Working time of a bulk job per row, default 0.2. */
	jobMillisPerStyle?: number;
	/** Shortest life of a bulk job, default 100. */
	jobMinMillis?: number;
	/** Default 300,000. */
	creditWindowMs?: number;
	/** Per window, default 300. */
	credits?: number;
	/** Ceiling of `count` for orders, styles and connections, default 100; more is cut to it. */
	maxPageSize?: number;
	/** Rows of one bulk inventory call, default 1000. */
	maxInventoryRows?: number;
	/** Fields that an order must carry to be exported (joor-v2.md 11.3), default `['customer_code']`. */
	checkFields?: string[];
	/** Tags must exist in the account's Style Settings, default false. */
	strictTags?: boolean;
	/** Tags that exist when strictTags is on. */
	styleTags?: Array<{ group: string; name: string }>;
	/** Starts with all styles of the catalogue, without stock; default false: no styles. */
	seedStyles?: boolean;
	/** Linesheets that a person made by hand in JOOR, with the identifiers of their styles. */
	manualLinesheets?: Array<{ name: string; styles?: string[] }>;
	/** HTTP status of a refused value, default 400; 200 puts the refusal into the envelope alone. */
	validationStatus?: number;
	/** `count` in the envelope of lists: all results (default) or the page; the spec does not say (joor-v2.md 17.11). */
	countMeans?: 'total' | 'page';
	/** `next_start` on the last page: the next offset as in the example of 11.5 (default), '' or 0. */
	lastNextStart?: 'offset' | 'empty' | 'zero';
	/** What `overwrite=1` wipes: all stock (the API's words, default) or the named warehouses (the file twin). */
	overwriteScope?: 'account' | 'warehouses';
}

export type Settings = Required<Omit<JoorSandboxOptions, 'catalogue' | 'accounts' | 'manualLinesheets' | 'seedStyles'>>;

/** `modified` is an exported order that has been changed since. */
export type ExportState = 'none' | 'failed' | 'success' | 'modified';

export type OrderStatus = 'notes' | 'in-progress' | 'pending' | 'approved' | 'shipped' | 'cancelled';

export interface SandboxOrder {
	orderId: number;
	status: OrderStatus;
	createdAt: number;
	modifiedAt: number;
	exportState: ExportState;
	/** What a JOOR user reads when hovering over a failed export. */
	failReasons: string[];
	/** Every order field of joor-v2.md 11.4 except order_type and date_modified, which follow from the above. */
	fields: Fields;
	lines: Fields[];
}

export interface StyleColor {
	id: number;
	name: string;
	code: string;
	hex: string;
	minimum: string;
	image: string;
	/** Address that `image` was taken from, '' for a binary upload. */
	imageSource: string;
	swatch: string;
}

export interface StyleSize {
	id: number;
	name: string;
	code: string;
	description: string;
	multiplier: string;
}

export interface StylePrice {
	label: string;
	currency: string;
	wholesale: string;
	retail: string;
	retailCurrency: string;
}

export interface StyleImage {
	uploadId: number;
	/** As JOOR keeps it: with a random suffix. */
	filename: string;
	displayOrder: number;
	source: string;
}

export interface StyleTag {
	group: string;
	name: string;
	value: string;
	code: string;
}

export interface SandboxStyle {
	styleId: number;
	number: string;
	identifier: string;
	createdAt: number;
	modifiedAt: number;
	/** The plain fields of joor-v2.md 5.3 as text. */
	plain: Record<string, string>;
	categoryIds: number[];
	materials: string[];
	badges: string[];
	prices: StylePrice[];
	colors: StyleColor[];
	sizes: StyleSize[];
	tags: StyleTag[];
	images: StyleImage[];
	/** By `<color id>/<size id>`. */
	upcs: Map<string, string>;
}

export interface LinesheetMember {
	displayOrder: string;
	comments: string;
	exclusions: Array<{ name: string; code: string }>;
}

export interface Linesheet {
	name: string;
	code: string;
	seasonName: string;
	seasonYear: string;
	seasonCode: string;
	start: string;
	end: string;
	cancel: string;
	isPublic: string;
	/** False for linesheets that a person made in JOOR. */
	byApi: boolean;
	/** By style id. */
	members: Map<number, LinesheetMember>;
}

export interface SkuStock {
	madeToOrder: boolean;
	/** Quantity by warehouse, then by date; 'IMMEDIATE' is available to sell now. */
	quantities: Map<string, Map<string, number>>;
}

export interface RowProblem {
	/** From 1. */
	row: number;
	record: string;
	reason: string;
}
