import { compareVersions, type Change } from '$lib/domain/consultation/text/compare-versions';
import { doubtsOf, fatesById, resolveFates, type Doubt, type Fate } from '$lib/domain/consultation/text/fates';
import { matchPieces } from '$lib/domain/consultation/text/match-pieces';
import { matchProvisions, type Known } from '$lib/domain/consultation/text/match-provisions';
import { piecesOf } from '$lib/domain/consultation/text/pieces';
import { provisionLine, provisionName } from '$lib/domain/consultation/text/provision-name';
import type { Provision } from '$lib/domain/consultation/text/provisions';
import { readText, type ReadText } from '$lib/domain/consultation/text/read/read-text';
import type { Db } from '$lib/server/db/client';
import { listMergers, listProvisions, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Services } from '$lib/server/services';

type Head = { id: string; textVersion: number };
type House = Pick<Services, 'db'>;

export type TextVersion = { version: number; note: string; at: string };

export const listVersions = async (db: Db, threadId: string): Promise<TextVersion[]> =>
	(
		await db
			.selectFrom('consultation_text')
			.select(['version', 'note', 'at'])
			.where('thread_id', '=', threadId)
			.orderBy('version', 'desc')
			.execute()
	).map(({ at, ...version }) => ({ ...version, at: at.toISOString() }));

export type Comparison = { from: TextVersion; to: TextVersion; changes: ShownChange[] };
type Nested = Known & { parts: Known<{ kind: 'part' | 'lead'; label: string; body: string }>[] };
type ShownChange = Change<Nested>;

/** How the text changed between two of its versions; null where one of them does not exist. */
export async function compareTexts({ db }: House, head: Head, from: number, to: number): Promise<Comparison | null> {
	const versions = await listVersions(db, head.id);
	const [older, newer] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted));
	if (!older || !newer || from >= to) return null;
	const [before, after, into] = await Promise.all([
		listProvisions(db, head.id, from),
		listProvisions(db, head.id, to),
		listMergers(db, head.id, from, to)
	]);
	return { from: older, to: newer, changes: compareVersions<Nested>(before, after, into) };
}

/** The text in force as its host wrote it. */
export async function findTextSource({ db }: House, head: Head): Promise<string> {
	const found = await db
		.selectFrom('consultation_text')
		.select('body')
		.where('thread_id', '=', head.id)
		.where('version', '=', head.textVersion)
		.executeTakeFirst();
	return found?.body ?? '';
}

export type TextPreview = Pick<ReadText, 'counts' | 'warnings'> & {
	/** What was found, in order: headings and names, with the names of the pieces below each. */
	outline: { kind: Provision['kind']; name: string; parts: string[] }[];
	/** Against the version in force; empty where there is none. */
	changes: ShownChange[];
	/** What the host is asked: by the key of the old provision. */
	doubts: { key: string; name: string; guess: Fate; said: Fate }[];
	/** What an old provision can have become part of. */
	targets: { place: number; name: string; isNew: boolean }[];
};

/** How a text would be cut up as the next version, before anything is published. */
export async function previewText(
	{ db }: House,
	head: Head,
	body: string,
	fates: ReadonlyMap<string, Fate> = new Map()
): Promise<TextPreview> {
	const { provisions, counts, warnings } = readText(body);
	const known = await listProvisions(db, head.id, head.textVersion);
	const matched = matchProvisions(known, provisions);
	const { ids, gone } = resolveFates(known, provisions, matched, fatesById(known, fates));
	const pieces = provisions.map(piecesOf);
	const partIds = matchPieces(
		known.map(({ id, parts }) => ({ id, pieces: parts })),
		pieces,
		ids
	);
	const after = provisions.map(({ kind, label, body: words }, index): Nested => ({
		id: ids[index] ?? `new ${index}`,
		kind,
		label,
		body: words,
		parts: (pieces[index] ?? []).map((piece, at) => ({ ...piece, id: partIds[index]?.[at] ?? `new ${index} ${at}` }))
	}));
	const into = new Map(gone.flatMap(({ id, into: at }) => (at === null ? [] : [[id, after[at]?.id ?? ''] as const])));
	return {
		counts,
		warnings,
		outline: provisions.map((of, index) => outlineOf(of, pieces[index] ?? [])),
		changes: known.length === 0 ? [] : compareVersions<Nested>(known, after, into),
		doubts: doubtsOf(known, provisions, matched).map((doubt) => asAsked(doubt, fates)),
		targets: provisions.flatMap((of, place) =>
			of.kind === 'provision' ? [{ place, name: provisionLine(of.label, of.body), isNew: matched[place] === null }] : []
		)
	};
}

const outlineOf = ({ kind, label, body }: Provision, pieces: ReturnType<typeof piecesOf>) => ({
	kind,
	name: kind === 'provision' ? provisionLine(label, body) : body.replace(/\n+/g, ' '),
	parts: pieces.flatMap(({ kind: of, label: name }) => (of === 'part' ? [name] : []))
});

const asAsked = ({ old, guess }: Doubt<VersionedProvision>, fates: ReadonlyMap<string, Fate>) => ({
	key: old.key,
	name: provisionName(old.label, old.body),
	guess,
	said: fates.get(old.key) ?? guess
});
