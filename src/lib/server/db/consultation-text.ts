import type { Known } from '$lib/domain/consultation/text/match-provisions';
import type { Piece } from '$lib/domain/consultation/text/pieces';
import { sql } from 'kysely';
import type { Db } from './client';

type Stored = {
	/** What its address on the page is made of; the same in every version. */
	key: string;
	html: string;
	/** The version in which these words came to be. */
	wordsSince: number;
};

export type VersionedPart = Known<Piece> & Stored;
/** A provision as one version of the text has it, with its ayat and letters. */
export type VersionedProvision = Known & Stored & { position: number; parts: VersionedPart[] };

export async function listProvisions(db: Db, threadId: string, version: number): Promise<VersionedProvision[]> {
	const rows = await db
		.selectFrom('provision_version')
		.innerJoin('provision', 'provision.id', 'provision_version.provision_id')
		.select(['provision.id', 'provision.key', 'provision_version.label', 'provision_version.body'])
		.select(['provision_version.body_html as html', 'provision_version.words_since as wordsSince'])
		.select([
			'provision_version.kind',
			'provision_version.depth',
			'provision_version.mark',
			'provision_version.position'
		])
		.where('provision_version.thread_id', '=', threadId)
		.where('provision_version.version', '=', version)
		.orderBy('provision_version.position')
		.orderBy('provision_version.part')
		.execute();
	const provisions: VersionedProvision[] = [];
	for (const { kind, depth, mark, position, ...row } of rows)
		if (kind === 'part' || kind === 'lead') provisions.at(-1)?.parts.push({ ...row, kind, depth, mark });
		else provisions.push({ ...row, kind, position, parts: [] });
	return provisions;
}

/** What provisions were merged into, of those that went away after one version and until another. */
export async function listMergers(
	db: Db,
	threadId: string,
	after: number,
	until: number
): Promise<Map<string, string>> {
	const rows = await db
		.selectFrom('provision_fate')
		.select(['provision_id as id', 'into_id as into'])
		.where('thread_id', '=', threadId)
		.where('version', '>', after)
		.where('version', '<=', until)
		.execute();
	return new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
}

/** Versions whose provisions were not looked into for pieces: those from before there were any, of one text or of all. */
export const listUncutTexts = (db: Db, threadId: string | null) =>
	db
		.selectFrom('consultation_text as text')
		.select(['text.thread_id as threadId', 'text.version'])
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('provision_version as of')
						.select('of.part')
						.whereRef('of.thread_id', '=', 'text.thread_id')
						.whereRef('of.version', '=', 'text.version')
						.where('of.part', '>', 0)
				)
			)
		)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('provision_version as of')
					.select('of.body')
					.whereRef('of.thread_id', '=', 'text.thread_id')
					.whereRef('of.version', '=', 'text.version')
					.where('of.kind', '=', 'provision')
					.where(sql<boolean>`of.body ~ '(^|\n)\\s*(\\([0-9]{1,2}\\)|[a-z][.)]|[0-9]{1,2}[.)])\\s'`)
			)
		)
		.$if(threadId !== null, (query) => query.where('text.thread_id', '=', threadId))
		.orderBy('text.thread_id')
		.orderBy('text.version')
		.limit(1_000)
		.execute();
