/** What a mail server that is trusted found out about a sender (RFC 8601); `unsaid`: nothing that decides. */
export type Authentication = 'pass' | 'fail' | 'unsaid';

type Header = { key: string; value: string };

const NAME = 'authentication-results';
const FAILS = /^(?:fail|softfail|permerror|policy)$/;

/**
 * Reads what the server named `trusted` has written on top of a message. Of several lines of that name the first counts: what a
 * sender wrote stands below, and servers take away what bears their own name (RFC 8601, 5). DMARC speaks of the address that people see;
 * where it is silent, a message that fails by SPF or DKIM and passes by neither is taken for forged.
 */
export function authenticationBy(trusted: string | null, headers: readonly Header[]): Authentication {
	if (trusted === null) return 'unsaid';
	const said = headers.filter(({ key }) => key === NAME).map(({ value }) => bare(value));
	const ours = said.find((value) => /^\s*([^\s;]+)/.exec(value)?.[1]?.toLowerCase() === trusted.toLowerCase());
	if (ours === undefined) return 'unsaid';
	const results = resultsIn(ours);
	const [dmarc] = results.get('dmarc') ?? [];
	if (dmarc === 'pass') return 'pass';
	if (dmarc !== undefined && FAILS.test(dmarc)) return 'fail';
	const others = ['spf', 'dkim'].flatMap((method) => results.get(method) ?? []);
	return others.some((result) => FAILS.test(result)) && !others.includes('pass') ? 'fail' : 'unsaid';
}

/** Without comments, in which anything may stand, and quoted words. */
function bare(value: string): string {
	let rest = value.replace(/"(?:[^"\\]|\\.)*"/g, '');
	for (let before = ''; before !== rest;) {
		before = rest;
		rest = rest.replace(/\([^()]*\)/g, ' ');
	}
	return rest;
}

function resultsIn(value: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const part of value.split(';').slice(1)) {
		const [, method = '', result = ''] = /^\s*([\w-]+)(?:\/\d+)?\s*=\s*([\w-]+)/.exec(part.toLowerCase()) ?? [];
		if (method) found.set(method, [...(found.get(method) ?? []), result]);
	}
	return found;
}
