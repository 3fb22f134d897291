import type { Actor } from '$lib/domain/actor/actor';
import type { AnswerAct } from '$lib/domain/answer/acts';
import { capacityFor, lawfulNext } from '$lib/domain/complaint/turn';
import { VERB_OF } from '$lib/forms/verbs';
import { findComplaintThread } from '../../db/threads';
import { standBefore } from '../../identity/standing';
import { writeAccountMail } from '../../notices/mail/account-mail';
import { saveAnswerDraft } from '../answer/answer-draft';
import type { Deps } from '../record';
import type { ReplyAddress } from './reply-address';
import { penned, type Judged, type Reading } from './verdict-on';

/** What an office may be about to say by mail, the likeliest first. */
const ACTS = ['answer', 'resolve'] as const satisfies AnswerAct[];

/**
 * Keeps what an officer wrote by mail as a draft of theirs. Who it is from proves nothing: only at the desk, where they are
 * signed in, it becomes an answer, and a letter leads there. What stands in a draft already is not written over.
 */
export async function takeDraft(
	deps: Deps,
	{ id, incoming }: Reading,
	address: ReplyAddress,
	doer: Actor
): Promise<Judged> {
	const { id: replyId, ref, threadId, recipient } = address;
	if (incoming.words === '') return penned('no_words', { replyId, ref });
	const act = await findAct(deps, ref, doer);
	if (act === null || doer.userId === null) return penned(act ? 'not_allowed' : 'closed', { replyId, ref });
	const of = { userId: doer.userId, threadId, act };
	await saveAnswerDraft(deps, { of, page: { key: id, state: null }, words: { teks: incoming.words } });
	const lang = await langOf(deps, doer.userId);
	const link = `${deps.env.origin}/pengaduan/${ref}/${VERB_OF[act]}`;
	const kind = incoming.files.length > 0 ? 'draft_without_files' : 'draft_by_mail';
	return {
		verdict: 'drafted',
		replyId,
		with: (trx) => writeAccountMail(trx, deps, { recipient, lang, kind, link })
	};
}

/** The act whose turn it is, and for which they have the office; null where there is none. */
async function findAct({ db, now }: Deps, ref: string, doer: Actor): Promise<(typeof ACTS)[number] | null> {
	const thread = await findComplaintThread(db, ref);
	const stand = await standBefore(db, { ref }, doer);
	if (!thread || !stand) return null;
	const { complaint } = thread;
	const mayNow = (act: (typeof ACTS)[number]) =>
		lawfulNext(complaint, act, now()) !== null && capacityFor(complaint, act, stand.capacities) !== null;
	return ACTS.find(mayNow) ?? null;
}

const langOf = async ({ db }: Deps, userId: string) =>
	(await db.selectFrom('app_user').select('lang').where('id', '=', userId).executeTakeFirstOrThrow()).lang;
