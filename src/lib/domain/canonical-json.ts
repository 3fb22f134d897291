export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text for one content (RFC 8785): keys in order, no space between. Numbers here are whole, for which JSON.stringify
 * writes what the RFC asks. Whoever has the data can compute the same fingerprint with any tool.
 */
export function canonicalJson(value: Json): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

// Array.isArray does not narrow a readonly array.
const isList = (value: object): value is readonly Json[] => Array.isArray(value);
