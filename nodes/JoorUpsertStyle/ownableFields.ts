import type { INodePropertyOptions } from 'n8n-workflow';
import type { OwnableField } from '../shared/joor/v2/fieldOwners';

/** Fields that can be left to JOOR, by name, and what that means where it is not plain. */
export const ownableFields: Array<INodePropertyOptions & { value: OwnableField }> = [
	{ name: 'Categories', value: 'categories' },
	{ name: 'Color Images', value: 'color_images', description: 'Images of colors, those of new colors too' },
	{
		name: 'Colors',
		value: 'colors',
		description:
			'No color is added, renamed or given another image, and no SKU of a color that JOOR does not have is sent',
	},
	{ name: 'Contains Fur', value: 'contains_fur' },
	{ name: 'Country of Origin', value: 'style_country_origin' },
	{ name: 'Description', value: 'style_description' },
	{ name: 'Division', value: 'division' },
	{ name: 'Division Code', value: 'division_code' },
	{ name: 'Fabrication', value: 'fabrication', description: 'With its code' },
	{ name: 'Heel Height', value: 'heel_height' },
	{ name: 'Images', value: 'images' },
	{
		name: 'Linesheets',
		value: 'deliveries',
		description: 'The style stays on the linesheets it is on in JOOR, whatever Linesheet Management says',
	},
	{ name: 'Made to Order', value: 'made_to_order' },
	{ name: 'Materials', value: 'materials' },
	{ name: 'Measurements', value: 'measurements' },
	{ name: 'Minimum', value: 'minimum', description: 'Smallest order quantity of the style' },
	{ name: 'Prices', value: 'prices', description: 'No price is changed and no price type is added' },
	{ name: 'Silhouette', value: 'silhouette', description: 'With its code' },
	{
		name: 'Sizes',
		value: 'sizes',
		description: 'No size is added or renamed, and no SKU of a size that JOOR does not have is sent',
	},
	{ name: 'SKUs', value: 'skus', description: 'No UPC is added or changed' },
	{ name: 'Source of Materials', value: 'source_of_materials' },
	{ name: 'Style Name', value: 'style_name' },
	{ name: 'Tags', value: 'tags' },
];
