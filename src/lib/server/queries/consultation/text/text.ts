import { compareVersions, type Change } from '$lib/domain/consultation/text/compare-versions';
import { matchProvisions, type Known } from '$lib/domain/consultation/text/match-provisions';
import { splitProvisions } from '$lib/domain/consultation/text/provisions';
import type { Db } from '$lib/server/db/client';
import { listProvisions } from '$lib/server/db/consultation-text';
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
type ShownChange = Change<Known>;

/** How the text changed between two of its versions; null where one of them does not exist. */
export async function compareTexts({ db }: House, head: Head, from: number, to: number): Promise<Comparison | null> {
	const versions = await listVersions(db, head.id);
	const [older, newer] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted));
	if (!older || !newer || from >= to) return null;
	const [before, after] = await Promise.all([listProvisions(db, head.id, from), listProvisions(db, head.id, to)]);
	return { from: older, to: newer, changes: compareVersions<Known>(before, after) };
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

/** How a text would be cut up as the next version, before anything is published. */
export async function previewText({ db }: House, head: Head, body: string): Promise<ShownChange[]> {
	const known = await listProvisions(db, head.id, head.textVersion);
	const next = splitProvisions(body);
	const ids = matchProvisions(known, next);
	const after = next.map((provision, index) => ({ ...provision, id: ids[index] ?? `new ${index}` }));
	return compareVersions<Known>(known, after);
}
