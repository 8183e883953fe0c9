const MASK = '***';
const MIN_SECRET_LENGTH = 4;

/** Ways in which credentials travel that a server may repeat in its own words. */
const CARRIERS: Array<[RegExp, string]> = [
	[/\b(OAuth2|Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${MASK}`],
	[/([?&](?:token|api_key|api_user|apikey|access_token)=)[^&\s"']+/gi, `$1${MASK}`],
	[
		/("?(?:api-auth-applicationkey|applicationkey|api_key|apitoken|access_token|password)"?\s*[:=]\s*"?)[^\s",}]+/gi,
		`$1${MASK}`,
	],
];

/** All forms in which a secret may show up: as it is, Base64, percent-encoded. */
function formsOf(secret: string): string[] {
	return [secret, Buffer.from(secret, 'utf8').toString('base64'), encodeURIComponent(secret)];
}

/** Returns a function that takes every given secret, and what looks like one, out of a text (DESIGN.md 3.12). */
export function createRedactor(secrets: string[]): (text: string) => string {
	const forms = [...new Set(secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))].sort(
		(a, b) => b.length - a.length,
	);
	return (text) => {
		let clean = text;
		for (const form of forms) clean = clean.split(form).join(MASK);
		for (const [pattern, replacement] of CARRIERS) clean = clean.replace(pattern, replacement);
		return clean;
	};
}
