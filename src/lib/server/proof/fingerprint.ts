import { canonicalJson, type Json } from '$lib/domain/canonical-json';
import { createHash } from 'node:crypto';

/** Whoever has the text can compute the same with any tool. */
export const fingerprintOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Names exactly what a record says, so that a form over the whole of it notices what somebody else saved meanwhile. */
export const stateOf = (record: object): string =>
	fingerprintOf(canonicalJson(JSON.parse(JSON.stringify(record)) as Json)).slice(0, 16);
