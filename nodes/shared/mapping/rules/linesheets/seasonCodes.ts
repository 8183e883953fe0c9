/** Season codes whose meaning is common in fashion; others stay what they are. */
export const SEASON_CODES: Readonly<Record<string, string>> = {
	AW: 'Fall',
	CR: 'Cruise',
	CRU: 'Cruise',
	F: 'Fall',
	FA: 'Fall',
	FAL: 'Fall',
	FL: 'Fall',
	FW: 'Fall',
	HO: 'Holiday',
	HOL: 'Holiday',
	HS: 'High Summer',
	PF: 'Pre-Fall',
	PS: 'Pre-Spring',
	R: 'Resort',
	RE: 'Resort',
	RES: 'Resort',
	RS: 'Resort',
	S: 'Spring',
	SP: 'Spring',
	SPR: 'Spring',
	SS: 'Spring',
	SU: 'Summer',
	SUM: 'Summer',
	W: 'Winter',
	WI: 'Winter',
};

const SEASON_WORDS: ReadonlySet<string> = new Set([
	'autumn',
	'cruise',
	'fall',
	'high',
	'holiday',
	'pre',
	'prefall',
	'prespring',
	'resort',
	'spring',
	'summer',
	'transition',
	'winter',
]);

/** Whether the text is made of names of seasons alone: `Fall/Winter`, `Pre-Fall`, `Resort/Cruise`. */
export function isSeasonWord(value: string): boolean {
	const words = value.toLowerCase().split(/[\s/&-]+/);
	return words.every((word) => word === '' || SEASON_WORDS.has(word)) && words.some((word) => word.length > 3);
}
