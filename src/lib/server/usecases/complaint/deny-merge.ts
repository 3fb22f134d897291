import type { Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import { atCounter } from '$lib/domain/complaint/decide';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { Transaction } from 'kysely';
import { markDenial } from '../../db/cases';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import { actedBy } from '../in-thread';
import { record, type Deps } from '../record';

type Denial = {
	doer: Actor;
	text: string;
	/** The words begin the talk of an appeal, and are no part of the history that everybody reads. */
	inTalk?: true;
	at: Date;
};

/** A reporter says that theirs is another matter, by whichever door they came. */
export async function recordDenial(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ComplaintThread,
	{ doer, text, inTalk, at }: Denial
): Promise<void> {
	await markDenial(trx, thread.id, at);
	await record(trx, deps, thread, {
		...keptInComplaint('deny_merge', {
			...(text.trim() && !inTalk && { reason: text }),
			...atCounter('reporter', { counter: counterOf(doer, thread.id) })
		}),
		from: null,
		to: null,
		...actedBy('reporter', doer, null),
		public: true,
		...(inTalk && { decision: { talk: text } }),
		at
	});
}
