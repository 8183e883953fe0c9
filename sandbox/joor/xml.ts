import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { invalid } from './refusal';
import { isFields, type Fields } from './values';

/** Element names of list members; in JSON they disappear (joor-v2.md 3.1). */
const CHILD_OF: Record<string, string> = {
	badges: 'badge',
	billing_addresses: 'billing_address',
	bulk_connections_jobs: 'bulk_connections_job',
	bulk_styles_jobs: 'bulk_style_job',
	categories: 'category',
	color_exclusions: 'color_exclusion',
	colors: 'color',
	connections: 'connection',
	deliveries: 'delivery',
	images: 'image',
	inventory_log: 'inventory_log_item',
	line_items: 'line_item',
	materials: 'material',
	order_divisions: 'order_division',
	order_doors: 'order_door',
	orders: 'order',
	price_types: 'price_type',
	prices: 'price',
	shipping_addresses: 'shipping_address',
	sizes: 'size',
	skus: 'sku',
	style_tags: 'style_tag',
	styles: 'style',
	tags: 'tag',
	warehouses: 'warehouse',
};

const parser = new XMLParser({ ignoreAttributes: true, ignoreDeclaration: true, parseTagValue: false });

/** The document as nested fields, every value as text; refuses a document that is not well formed. */
export function parseXml(source: string): Fields {
	const verdict = XMLValidator.validate(source);
	const parsed: unknown = verdict === true ? parser.parse(source) : undefined;
	if (!isFields(parsed) || Object.keys(parsed).length !== 1) {
		throw invalid('The request body is not a well-formed XML document with one root element');
	}
	return parsed;
}

function escapeText(value: string): string {
	return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function element(name: string, value: unknown): string {
	if (value === undefined) return '';
	if (value === null || value === '') return `<${name}/>`;
	if (Array.isArray(value)) {
		const child = CHILD_OF[name] ?? 'item';
		return `<${name}>${value.map((member: unknown) => element(child, member)).join('')}</${name}>`;
	}
	if (isFields(value)) {
		const inner = Object.entries(value).map(([key, field]) => element(key, field));
		return `<${name}>${inner.join('')}</${name}>`;
	}
	return `<${name}>${escapeText(String(value))}</${name}>`;
}

/** A document with one root element; empty values become empty elements. */
export function toXml(root: string, content: Fields): string {
	return `<?xml version="1.0" encoding="UTF-8"?>${element(root, content)}`;
}
