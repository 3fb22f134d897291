export type Encoding = 'br' | 'gzip';

/** How an answer may be packed, the tightest way first; null where it may not be. */
export const encodingFor = (accepted: string | null | undefined): Encoding | null =>
	!accepted ? null : BROTLI.test(accepted) ? 'br' : GZIP.test(accepted) ? 'gzip' : null;

const named = (name: string) => new RegExp(`(?:^|[\\s,])${name}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\b`, 'i');
const BROTLI = named('br');
const GZIP = named('gzip');
