import type { Account } from './account';
import { keptName, nameInUrl } from './imageNames';
import { invalid } from './refusal';
import type { ColorInput, SizeInput, StyleInput } from './styleInput';
import type { StyleStore } from './styleStore';
import type { SandboxStyle, StyleColor, StyleSize } from './types';

function newStyle(account: Account, number: string, identifier: string): SandboxStyle {
	const now = account.now();
	return {
		styleId: account.styles.newStyleId(identifier),
		number,
		identifier,
		createdAt: now,
		modifiedAt: now,
		plain: {},
		categoryIds: [],
		materials: [],
		badges: [],
		prices: [],
		colors: [],
		sizes: [],
		tags: [],
		images: [],
		upcs: new Map(),
	};
}

function mergeColors(store: StyleStore, known: StyleColor[], sent: ColorInput[]): StyleColor[] {
	const colors = known.map((color) => ({ ...color }));
	for (const input of sent) {
		let color = colors.find(({ code, name }) => (input.code === '' ? name === input.name : code === input.code));
		if (!color) {
			color = {
				id: store.newPartId(),
				name: '',
				code: '',
				hex: '',
				minimum: '',
				image: '',
				imageSource: '',
				swatch: '',
			};
			colors.push(color);
		}
		color.name = input.name;
		color.code = input.code;
		color.hex = input.hex ?? color.hex;
		color.minimum = input.minimum ?? color.minimum;
		if (input.imageUrl !== undefined && input.imageUrl !== color.imageSource) {
			color.imageSource = input.imageUrl;
			color.image = keptName(nameInUrl(input.imageUrl));
		}
	}
	return colors;
}

function mergeSizes(store: StyleStore, known: StyleSize[], sent: SizeInput[]): StyleSize[] {
	const sizes = known.map((size) => ({ ...size }));
	for (const input of sent) {
		let size =
			sizes.find(({ name }) => name === input.name) ?? sizes.find(({ code }) => code !== '' && code === input.code);
		if (!size) {
			size = { id: store.newPartId(), name: '', code: '', description: '', multiplier: '' };
			sizes.push(size);
		}
		size.name = input.name;
		size.code = input.code;
		size.description = input.description ?? size.description;
		size.multiplier = input.multiplier ?? size.multiplier;
	}
	return sizes;
}

/** UPCs by `<color id>/<size id>`; refuses unknown colours and sizes, and a UPC that another SKU holds. */
function mergeUpcs(store: StyleStore, style: SandboxStyle, skus: StyleInput['skus']): Map<string, string> {
	const upcs = new Map(style.upcs);
	const findings: string[] = [];
	for (const sku of skus ?? []) {
		const color =
			style.colors.find(({ code }) => code !== '' && code === sku.color) ??
			style.colors.find(({ code, name }) => code === '' && name === sku.color);
		const size = style.sizes.find(({ name }) => name === sku.size) ?? style.sizes.find(({ code }) => code === sku.size);
		if (!color) findings.push(`sku_color_code "${sku.color}" is not a colour of the style`);
		if (!size) findings.push(`sku_size "${sku.size}" is not a size of the style`);
		if (!color || !size) continue;
		const holder = sku.upc === '' ? undefined : store.withUpc(sku.upc);
		if (holder && holder.style.styleId !== style.styleId) {
			findings.push(`upc ${sku.upc} belongs to style ${holder.style.identifier}`);
			continue;
		}
		if (sku.upc === '') upcs.delete(`${color.id}/${size.id}`);
		else upcs.set(`${color.id}/${size.id}`, sku.upc);
	}
	const doubled = [...upcs.values()].filter((upc, index, all) => all.indexOf(upc) !== index);
	for (const upc of doubled) findings.push(`upc ${upc} is on two SKUs of the style`);
	if (findings.length > 0) throw invalid(findings.join('; '));
	return upcs;
}

function mergePrices(style: SandboxStyle, sent: NonNullable<StyleInput['prices']>): SandboxStyle['prices'] {
	const prices = new Map(style.prices.map((price) => [`${price.label}|${price.currency}`, price]));
	for (const price of sent) {
		const key = `${price.label}|${price.currency}`;
		prices.set(key, {
			...price,
			retail: price.retail ?? prices.get(key)?.retail ?? '',
			retailCurrency: price.retailCurrency ?? prices.get(key)?.retailCurrency ?? price.currency,
		});
	}
	return [...prices.values()];
}

function addImages(account: Account, style: SandboxStyle, addresses: string[]): SandboxStyle['images'] {
	const images = [...style.images];
	for (const address of addresses) {
		if (images.some(({ source }) => source === address)) continue;
		const filename = keptName(nameInUrl(address));
		images.push({ uploadId: account.styles.newPartId(), filename, displayOrder: images.length + 1, source: address });
	}
	return images;
}

/**
 * Creates the style or changes the known one, all or nothing. What is not sent stays; colours, sizes and prices that
 * are not listed stay too, since only DELETE removes them (PUT semantics are open, joor-v2.md 17.5).
 */
export function applyStyle(account: Account, known: SandboxStyle | undefined, input: StyleInput): SandboxStyle {
	const { styles } = account;
	const base = known ?? newStyle(account, input.number ?? '', input.identifier ?? '');
	const identifier = input.identifier ?? base.identifier;
	const holder = styles.withIdentifier(identifier);
	if (holder && holder.styleId !== base.styleId) throw invalid(`style_identifier "${identifier}" is taken`);
	const style: SandboxStyle = {
		...base,
		number: input.number ?? base.number,
		identifier,
		modifiedAt: account.now(),
		plain: { ...base.plain, ...input.plain },
		categoryIds: input.categoryIds ?? base.categoryIds,
		materials: input.materials ?? base.materials,
		badges: input.badges ?? base.badges,
		tags: input.tags ?? base.tags,
		colors: mergeColors(styles, base.colors, input.colors ?? []),
		sizes: mergeSizes(styles, base.sizes, input.sizes ?? []),
		prices: mergePrices(base, input.prices ?? []),
		images: addImages(account, base, input.images ?? []),
	};
	style.upcs = mergeUpcs(styles, style, input.skus);
	if (known) styles.remove(known);
	styles.put(style);
	if (input.deliveries) account.linesheets.apply(style.styleId, input.deliveries, input.overwrite);
	return style;
}
