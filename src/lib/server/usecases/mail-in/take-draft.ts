import type { Actor } from '$lib/domain/actor/actor';
import type { AnswerAct } from '$lib/domain/answer/acts';
import { capacityFor, lawfulNext } from '$lib/domain/complaint/turn';
import type { PenReason } from '$lib/domain/mail-in/verdict';
import { actForm } from '$lib/forms/act-form';
import { VERB_OF } from '$lib/forms/verbs';
import { findComplaintThread } from '../../db/threads';
import { standBefore } from '../../identity/standing';
import { writeAccountMail } from '../../notices/mail/account-mail';
import { saveAnswerDraft } from '../answer/answer-draft';
import { deleteUnlessAttached } from '../draft/draft';
import type { Deps } from '../record';
import { keepFormFiles } from '../thread/keep-files';
import { BUSY_MS } from './post-reply';
import type { ReplyAddress } from './reply-address';
import { penned, type Judged, type Reading } from './verdict-on';

/** What an office may be about to say by mail, the likeliest first. */
const ACTS = ['answer', 'resolve'] as const satisfies AnswerAct[];

/**
 * Keeps what an officer wrote by mail as a draft of theirs, its files beside it. Who it is from proves nothing: only at the
 * desk, where they are signed in and can look at all of it, it becomes an answer, and a letter leads there. What stands in a
 * draft already is not written over.
 */
export async function takeDraft(
	deps: Deps,
	{ id, incoming }: Reading,
	address: ReplyAddress,
	doer: Actor
): Promise<Judged> {
	const { id: replyId, ref, threadId, recipient } = address;
	if (incoming.words === '' && incoming.files.length === 0) return penned('no_words', { replyId, ref });
	const act = await findAct(deps, ref, doer);
	if (doer.userId === null || typeof act === 'object')
		return penned(typeof act === 'object' ? act.why : 'not_allowed', { replyId, ref });
	const of = { userId: doer.userId, threadId, act };
	const sent = { formKey: id, of: actForm(act).files ?? 'office', tokens: [], uploads: incoming.files };
	const { kept, refused } = await keepFormFiles(deps, sent);
	if (refused.some(({ reason }) => reason === 'busy')) return { later: new Date(deps.now().getTime() + BUSY_MS) };
	if (incoming.words === '' && kept.length === 0) return penned('files', { replyId, ref });
	const { left, again } = await saveAnswerDraft(deps, {
		of,
		page: { key: id, state: null },
		words: incoming.words === '' ? null : { teks: incoming.words },
		fileIds: kept.map(({ fileId }) => fileId)
	});
	const nobodys = [...left, ...again];
	if (nobodys.length > 0) await deleteUnlessAttached(deps.db, nobodys);
	const lang = await langOf(deps, doer.userId);
	const link = `${deps.env.origin}/pengaduan/${ref}/${VERB_OF[act]}`;
	const kind = refused.length + left.length > 0 ? 'draft_some_files' : 'draft_by_mail';
	return {
		verdict: 'drafted',
		replyId,
		with: (trx) => writeAccountMail(trx, deps, { recipient, lang, kind, link })
	};
}

/** The act whose turn it is, and for which they have the office; or why there is none. */
async function findAct(
	{ db, now }: Deps,
	ref: string,
	doer: Actor
): Promise<(typeof ACTS)[number] | { why: PenReason }> {
	const thread = await findComplaintThread(db, ref);
	const stand = await standBefore(db, { ref }, doer);
	if (!thread || !stand) return { why: 'not_allowed' };
	const { complaint } = thread;
	const lawful = ACTS.filter((act) => lawfulNext(complaint, act, now()) !== null);
	const theirs = lawful.find((act) => capacityFor(complaint, act, stand.capacities) !== null);
	return theirs ?? { why: lawful.length > 0 ? 'not_allowed' : 'closed' };
}

const langOf = async ({ db }: Deps, userId: string) =>
	(await db.selectFrom('app_user').select('lang').where('id', '=', userId).executeTakeFirstOrThrow()).lang;
