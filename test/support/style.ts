import type { JoorStyle } from '../../nodes/shared/joor/types';

/** A style that JOOR takes, with two SKUs; `patch` changes it. */
export function style(number: string, patch: Partial<JoorStyle> = {}): JoorStyle {
	return {
		style_name: `Style ${number}`,
		style_number: number,
		style_identifier: number,
		style_description: 'Soft & light, made of café-coloured wool',
		prices: [{ price_label: 'Wholesale', price_currency: 'USD', price_wholesale: '48.00', price_retail: '110.00' }],
		deliveries: [{ delivery_name: 'Fall 2026' }],
		colors: [{ color_name: 'Ink', color_code: '001' }],
		sizes: ['S', 'M'].map((size) => ({ size_name: size, size_code: size })),
		tags: [{ tag_group: 'Fit', tag_name: 'Fit', tag_value: 'Relaxed', tag_value_code: 'Relaxed' }],
		skus: ['S', 'M'].map((size, i) => ({ sku_color_code: '001', sku_size: size, upc: upcOf(number, i) })),
		...patch,
	};
}

function upcOf(number: string, i: number): string {
	const digits = `${number.replace(/\D/g, '').padStart(8, '7')}${i}00`.slice(0, 11).padStart(11, '8');
	const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
	return `${digits}${(10 - (sum % 10)) % 10}`;
}
