import { createHash } from 'node:crypto';

/** A strong mark of exactly these bytes (RFC 9110, 8.8.3). */
export const etagOf = (bytes: string | Uint8Array): string =>
	`"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

/** Whether whoever asks has what bears this mark, by what `If-None-Match` says: a list of marks, weak ones among them. */
export const isKnown = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
	ifNoneMatch?.includes(etag) ?? false;
