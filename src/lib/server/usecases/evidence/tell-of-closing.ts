import { isPublic } from '$lib/domain/thread/visibility';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../../db/client';
import { findThread, forumOf } from '../../db/threads';
import type { Deps } from '../record';

export type WitnessRefusal = 'not_found' | 'not_asked' | 'over';

/**
 * Whether this voice is asked about the closing that waits: it supported the report before it was closed, so that nobody is
 * called together for it. `said` is what it has said already.
 */
export async function askedOfClosing(
	db: Db,
	ref: string,
	voice: string | null
): Promise<Result<{ lookId: string; said: boolean | null }, WitnessRefusal>> {
	const thread = await findThread(db, ref);
	if (!thread || thread.kind !== 'complaint' || !isPublic(forumOf(thread))) return refuse('not_found');
	const look = await db
		.selectFrom('proof_look')
		.select(['id', 'opened_at'])
		.where('thread_id', '=', thread.id)
		.where('settled_at', 'is', null)
		.executeTakeFirst();
	if (!look) return refuse('over');
	const supporter = await db
		.selectFrom('support')
		.select('supporter')
		.where('thread_id', '=', thread.id)
		.where('post_id', 'is', null)
		.where('supporter', '=', voice ?? '')
		.where('at', '<', look.opened_at)
		.executeTakeFirst();
	if (!supporter) return refuse('not_asked');
	const said = await db
		.selectFrom('closing_voice')
		.select('done')
		.where('look_id', '=', look.id)
		.where('voice', '=', supporter.supporter)
		.executeTakeFirst();
	return allow({ lookId: look.id, said: said?.done ?? null });
}

/** What a supporter sees where the work should be. It moves nothing: it is read by who looks at the pictures. */
export function tellOfClosing(
	{ db, now }: Deps,
	{ ref, voice, done }: { ref: string; voice: string | null; done: boolean }
): Promise<Result<{ ref: string }, WitnessRefusal>> {
	return db.transaction().execute(async (trx) => {
		const asked = await askedOfClosing(trx, ref, voice);
		if (!asked.ok) return asked;
		const at = now();
		await trx
			.insertInto('closing_voice')
			.values({ look_id: asked.value.lookId, voice: voice ?? '', done, at })
			.onConflict((row) => row.columns(['look_id', 'voice']).doUpdateSet({ done, at }))
			.execute();
		return allow({ ref });
	});
}
