import { differencesOf, type Facts, type Subject } from '$lib/domain/administration/change';
import type { ShownChange } from '$lib/domain/administration/history';
import type { Db } from '../../db/client';

const MOST = 50;

/** What became of one thing, the newest first. */
export async function listChanges(db: Db, subject: Subject, subjectId: string): Promise<ShownChange[]> {
	const rows = await db
		.selectFrom('province_change as change')
		.leftJoin('app_user as author', 'author.id', 'change.by_user_id')
		.select(['change.id', 'change.at', 'author.name as author', 'act', 'reason', 'before', 'after', 'effect'])
		.where('subject', '=', subject)
		.where('subject_id', '=', subjectId)
		.orderBy('change.id', 'desc')
		.limit(MOST)
		.execute();
	return rows.map(({ at, before, after, effect, ...row }) => ({
		...row,
		at: at.toISOString(),
		differences: differencesOf({ before, after }),
		effect: effect ?? {},
		goesBack: row.act === 'edit' && before !== null && subject !== 'person'
	}));
}

/** What stood before a change of this thing; null where there is no such change. */
export async function factsBefore(
	db: Db,
	{ subject, subjectId, id }: { subject: Subject; subjectId: string; id: string | null }
): Promise<Facts | null> {
	if (id === null || !/^\d{1,15}$/.test(id)) return null;
	const found = await db
		.selectFrom('province_change')
		.select('before')
		.where('id', '=', Number(id))
		.where('subject', '=', subject)
		.where('subject_id', '=', subjectId)
		.where('act', '=', 'edit')
		.executeTakeFirst();
	return found?.before ?? null;
}
