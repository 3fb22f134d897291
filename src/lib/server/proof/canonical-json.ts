import { createHash } from 'node:crypto';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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

export const fingerprintOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Names exactly what a record says, so that a form over the whole of it notices what somebody else saved meanwhile. */
export const stateOf = (record: object): string =>
	fingerprintOf(canonicalJson(JSON.parse(JSON.stringify(record)) as Json)).slice(0, 16);
