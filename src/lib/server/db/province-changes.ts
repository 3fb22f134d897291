import type { Facts, Subject } from '$lib/domain/administration/change';
import type { Db } from './client';

type Thing = { subject: Subject; subjectId: string };

/** The newest change of a thing, as a form that fills in what stands carries it: who sends it later began from that. */
export async function newestChange(db: Db, thing: Thing): Promise<string> {
	const newest = await changesOf(db, thing).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
	return stateOf(newest);
}

export const stateOf = (newest: { id: number } | undefined): string => String(newest?.id ?? 0);

/** What stood when a change was the newest; null where nothing was edited since. */
export async function factsWhen(db: Db, thing: Thing, seen: string): Promise<Facts | null> {
	if (!/^\d{1,15}$/.test(seen)) return null;
	const next = await changesOf(db, thing)
		.select('before')
		.where('act', '=', 'edit')
		.where('id', '>', Number(seen))
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return next?.before ?? null;
}

const changesOf = (db: Db, { subject, subjectId }: Thing) =>
	db.selectFrom('province_change').where('subject', '=', subject).where('subject_id', '=', subjectId);
