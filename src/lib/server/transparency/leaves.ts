import { canonicalJson, type Json } from '$lib/domain/canonical-json';
import type { Db } from '../db/client';
import { readLoggedChanges, readLoggedEditions, readLoggedEvents, readLoggedThings } from '../db/logged';
import { isMaskedSince, isMaskedWithThread } from '../redaction/masked-since';
import { commitTo, saltOf } from './commit';

/** What a leaf is about: facts in the open, and words and files as commitments that can be opened one by one. */
export type Leaf = {
	id: number;
	formOf: (secret: Buffer) => string;
	/** Whether something of it has been masked since. */
	masked: boolean;
};

/** The leaves with these ids as they stand in the database now, in no order. */
export async function readLeaves(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	if (ids.length === 0) return [];
	const kinds = [readEvents, readChanges, readEditions, readThings];
	return (await Promise.all(kinds.map((read) => read(db, ids)))).flat();
}

const shut = (secret: Buffer, part: string, words: string): string =>
	commitTo(saltOf(secret, part), words).toString('hex');

/** Part of a form as JSON that came from the database: dates are text there already. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

async function readEvents(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await readLoggedEvents(db, ids, isMaskedSince);
	return rows.map(({ id, ref, at, data, words, files, masked, ...plain }) => ({
		id,
		masked,
		formOf: (secret) =>
			canonicalJson({
				...plain,
				v: 1,
				kind: 'event',
				thread: ref,
				at: at.toISOString(),
				data: shut(secret, 'data', canonicalJson(asJson(data))),
				words: words === null ? null : shut(secret, 'words', words),
				files: files.map((sha256, nth) => shut(secret, `file ${nth}`, sha256))
			})
	}));
}

async function readChanges(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await readLoggedChanges(db, ids);
	return rows.map(({ id, change, at, subject, act, ...rest }) => ({
		id,
		masked: false,
		formOf: (secret) =>
			canonicalJson({
				v: 1,
				kind: 'change',
				change,
				at: at.toISOString(),
				subject,
				act,
				data: shut(secret, 'data', canonicalJson(asJson(rest)))
			})
	}));
}

async function readEditions(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await readLoggedEditions(db, ids);
	return rows.map(({ id, month, revision, at, files }) => ({
		id,
		masked: false,
		formOf: () => canonicalJson({ v: 1, kind: 'edition', month, revision, at: at.toISOString(), files })
	}));
}

async function readThings(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await readLoggedThings(db, ids, isMaskedWithThread);
	return rows.map(({ id, kind, at, facts, words, masked }) => ({
		id,
		masked,
		formOf: (secret) =>
			canonicalJson({
				v: 1,
				kind,
				at: at?.toISOString() ?? null,
				...(asJson(facts) as Record<string, Json>),
				...(words !== null && { words: shut(secret, 'words', words) })
			})
	}));
}
