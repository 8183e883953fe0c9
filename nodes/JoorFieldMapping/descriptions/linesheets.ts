import type { INodeProperties } from 'n8n-workflow';

function textField(displayName: string, name: string, placeholder: string, description: string): INodeProperties {
	return { displayName, name, type: 'string', default: '', placeholder, description };
}

/** What linesheets have beside their names. */
export const linesheetDetailsOption: INodeProperties = {
	displayName: 'Linesheet Details',
	name: 'linesheetDetails',
	type: 'fixedCollection',
	placeholder: 'Add Linesheet',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Code, season, ship dates, visibility and excluded colors of linesheets by their names',
	options: [
		{
			displayName: 'Linesheet',
			name: 'values',
			values: [
				textField('Name', 'name', 'e.g. Fall 26 Main', 'Name of the linesheet'),
				textField('Code', 'code', 'e.g. F26-1', 'Linesheet code in JOOR'),
				textField('Season', 'season', 'e.g. Fall 2026', 'Season and year'),
				textField('Start Ship Date', 'shipStart', 'e.g. 2026-08-01', 'First ship day, as YYYY-MM-DD'),
				textField('Complete Ship Date', 'shipEnd', 'e.g. 2026-09-30', 'Last ship day, as YYYY-MM-DD'),
				textField(
					'Cancel Date',
					'cancelDate',
					'e.g. 2026-10-15',
					'Day after which orders are cancelled, as YYYY-MM-DD',
				),
				{
					displayName: 'Public',
					name: 'public',
					type: 'options',
					options: [
						{ name: 'As the Option Says', value: '' },
						{ name: 'No', value: 'no' },
						{ name: 'Yes', value: 'yes' },
					],
					default: '',
					description: 'Whether the linesheet is visible to all connections',
				},
				textField('Display Order', 'displayOrder', 'e.g. 10', 'Position of the styles in the linesheet'),
				textField(
					'Excluded Colors',
					'excludedColors',
					'e.g. Ink; 002',
					'Names or codes of colors that the linesheet leaves out of its styles, with semicolons between them',
				),
			],
		},
	],
};

export const linesheetDetailsJsonOption: INodeProperties = {
	displayName: 'Linesheet Details (JSON)',
	name: 'linesheetDetailsJson',
	type: 'string',
	default: '',
	placeholder: 'e.g. [{"name": "Fall 26 Main", "code": "F26-1"}]',
	description: 'More linesheets, as JSON or by an expression that gives a list',
};

export const linesheetsPerStyleOption: INodeProperties = {
	displayName: 'Linesheets per Style',
	name: 'linesheetsPerStyle',
	type: 'options',
	options: [
		{ name: 'All', value: 'all', description: 'Put the style on every linesheet that the source names' },
		{
			name: 'First Only',
			value: 'first',
			description: 'Put the style on the first; the others are named in a warning',
		},
	],
	default: 'first',
	description: 'How many linesheets a style goes on',
};
