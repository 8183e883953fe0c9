import type { Catalogue } from '../catalogue/types';
import type { SandboxStyle, StyleColor, StyleSize } from './types';

/** One style, colour and size. */
export interface SkuRef {
	style: SandboxStyle;
	color: StyleColor;
	size: StyleSize;
}

export function skuKey(ref: SkuRef): string {
	return `${ref.style.styleId}/${ref.color.id}/${ref.size.id}`;
}

/** The styles of one account, found by JOOR id, by the brand's identifier, and their SKUs by UPC. */
export class StyleStore {
	private readonly byId = new Map<number, SandboxStyle>();
	private readonly byIdentifier = new Map<string, SandboxStyle>();
	private readonly byUpc = new Map<string, SkuRef>();
	/** UPCs that `byUpc` holds, by style id. */
	private readonly indexedUpcs = new Map<number, string[]>();
	/** Identifiers of deleted styles, and `<identifier>/<colour code>` of deleted colours, for the export check. */
	readonly deleted = new Set<string>();
	/** Ids that order lines already name, before the style itself is created. */
	private readonly reservedIds: Map<string, number>;
	private nextStyleId: number;
	private nextPartId = 500_001;

	constructor(catalogue: Catalogue) {
		this.reservedIds = new Map(catalogue.styles.map((style, index) => [style.styleNumber, 70_001 + index]));
		this.nextStyleId = 70_001 + catalogue.styles.length;
	}

	/** The id that JOOR gives, or has given, to the catalogue's style. */
	idOf(number: string): number | undefined {
		return this.byIdentifier.get(number)?.styleId ?? this.reservedIds.get(number);
	}

	newStyleId(identifier: string): number {
		const reserved = this.reservedIds.get(identifier);
		if (reserved === undefined || this.byId.has(reserved)) return this.nextStyleId++;
		this.reservedIds.delete(identifier);
		return reserved;
	}

	newPartId(): number {
		return this.nextPartId++;
	}

	/** By JOOR id. */
	get all(): SandboxStyle[] {
		return [...this.byId.values()].sort((a, b) => a.styleId - b.styleId);
	}

	get size(): number {
		return this.byId.size;
	}

	withId(styleId: number): SandboxStyle | undefined {
		return this.byId.get(styleId);
	}

	withIdentifier(identifier: string): SandboxStyle | undefined {
		return this.byIdentifier.get(identifier);
	}

	/** Both parts of the path identity must fit, case sensitive. */
	withPath(number: string, identifier: string): SandboxStyle | undefined {
		const style = this.byIdentifier.get(identifier);
		return style?.number === number ? style : undefined;
	}

	withUpc(upc: string): SkuRef | undefined {
		return this.byUpc.get(upc);
	}

	/** Adds the style, or refreshes the indexes after a change. */
	put(style: SandboxStyle): void {
		this.byId.set(style.styleId, style);
		this.byIdentifier.set(style.identifier, style);
		this.deleted.delete(style.identifier);
		for (const color of style.colors) this.deleted.delete(`${style.identifier}/${color.code}`);
		this.dropUpcs(style);
		this.indexedUpcs.set(style.styleId, [...style.upcs.values()]);
		for (const color of style.colors) {
			for (const size of style.sizes) {
				const upc = style.upcs.get(`${color.id}/${size.id}`);
				if (upc) this.byUpc.set(upc, { style, color, size });
			}
		}
	}

	remove(style: SandboxStyle): void {
		this.dropUpcs(style);
		this.byId.delete(style.styleId);
		this.byIdentifier.delete(style.identifier);
	}

	private dropUpcs(style: SandboxStyle): void {
		for (const upc of this.indexedUpcs.get(style.styleId) ?? []) this.byUpc.delete(upc);
		this.indexedUpcs.delete(style.styleId);
	}
}
