import { holds, type Actor } from '$lib/domain/actor/actor';
import { mayBeAsked, type PenRefusal } from '$lib/domain/mail-in/verdict';
import { allow, refuse, type Result } from '$lib/domain/result';
import { openPenned, sealPenned } from '../../identity/mail-sender';
import { createSeal } from '../../identity/seal';
import { readMailAddress } from '../../notices/reply-address';
import type { Deps } from '../record';
import { lockPenned } from './decide-penned';
import { writeQuestion } from './tell-sender';

type Asking = { doer: Actor & { userId: string }; id: string; question: string | null };
type Asked = Promise<Result<{ decision: 'asked' }, PenRefusal>>;

/**
 * A moderator asks whoever wrote what cannot be placed, once a message. It goes on waiting; the answer comes to lie beside it,
 * for the letter names an address that leads there.
 */
export function askSender(deps: Deps, { doer, id, question }: Asking): Asked {
	return deps.db.transaction().execute(async (trx): Asked => {
		const row = holds(doer, 'moderator') ? await lockPenned(trx, id) : undefined;
		if (!row) return refuse('not_found');
		if (row.decision !== null || !row.sealed) return refuse('already_decided');
		if (question === null) return refuse('question_required');
		const seal = createSeal(deps.env.secret);
		const penned = openPenned(seal, id, row.sealed);
		// Pressed twice it is asked once.
		if (penned.asked === question && row.askedBy === doer.userId) return allow({ decision: 'asked' });
		const isOurs = readMailAddress(deps.env, penned.from) !== null;
		if (!deps.env.mailIn || isOurs || !mayBeAsked(row.why, penned.from, row.askedAt)) return refuse('cannot_ask');
		const at = deps.now();
		await trx
			.updateTable('mail_pen')
			.set({ asked_at: at, asked_by: doer.userId, sealed: sealPenned(seal, id, { ...penned, asked: question }) })
			.where('mail_in_id', '=', id)
			.execute();
		await writeQuestion(trx, deps, { id, subject: penned.subject, question });
		return allow({ decision: 'asked' });
	});
}
