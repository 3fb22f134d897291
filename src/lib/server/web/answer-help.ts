import { isAnswerAct, type AnswerAct } from '$lib/domain/answer/acts';
import type { AgreedAnswer } from '$lib/domain/answer/agreed';
import {
	isRenewed,
	stampOf,
	stateOfDraft,
	type AnswerDraft,
	type DraftHand,
	type DraftWords,
	type TakenTemplate
} from '$lib/domain/answer/draft';
import { dayOf } from '$lib/domain/calendar/zone';
import { listAgreedAnswers } from '../queries/answer/agreed-answers';
import { listOfferedTemplates, templateChoices } from '../queries/answer/templates';
import { findTemplate } from '../db/answer-templates';
import type { Services } from '../services';
import { findAnswerDraft } from '../usecases/answer/answer-draft';
import { listDraftFiles } from '../usecases/answer/draft-files';
import { countSameAnswers } from '../usecases/complaint/same-answers';
import { tokenOfFile } from '../usecases/thread/keep-files';
import type { Opened } from './act-page';
import type { Choice } from './act-page';
import type { PostedFile } from './posted-files';

/** A file that waits with a draft, as its form knows it, and where it can be looked at. */
type WaitingFile = PostedFile & { href: string };

/** What helps whoever writes an answer. */
type AnswerHelp = {
	act: AnswerAct;
	/** On how many other reports the words of the draft stand already. */
	copies: number;
	similar: AgreedAnswer[];
	templates: Choice[];
	draft: { words: DraftWords; at: string; state: string; aside: DraftHand[]; files: WaitingFile[] } | null;
	/** The template that the draft began from, where it says something else by now. */
	renewed: { name: string; retired: boolean; id: string; stamp: string } | null;
};

/** Beside the form of an answer; null beside every other. */
export async function findAnswerHelp(
	house: Services,
	{ act, thread }: Opened,
	{ userId, formKey }: { userId: string | null; formKey: string }
): Promise<AnswerHelp | null> {
	if (!isAnswerAct(act) || thread.kind !== 'complaint' || userId === null) return null;
	const { db } = house;
	const today = todayOf(house);
	const of = { userId, threadId: thread.id, act };
	const draft = await findAnswerDraft(house, of);
	const text = draft?.now.words['teks'];
	const [similar, offered, renewed, copies, waiting] = await Promise.all([
		listAgreedAnswers(db, thread.id),
		listOfferedTemplates(db, today, thread.id, act),
		draft?.taken ? findRenewed(house, draft.taken) : null,
		text ? countSameAnswers(db, thread, { action: act, text }) : 0,
		draft ? listDraftFiles(db, of) : []
	]);
	const files = waiting.map(({ id, ...file }) => ({
		...file,
		id: tokenOfFile(house, formKey, id),
		href: `/berkas/${id}`
	}));
	const templates = templateChoices(offered);
	return { act, copies, similar, templates, renewed, draft: draft && { ...shownDraft(draft), files } };
}

const todayOf = ({ now, env }: Services) => dayOf(now(), env.zone);

const shownDraft = (draft: AnswerDraft) => ({
	words: draft.now.words,
	at: draft.now.at,
	state: stateOfDraft(draft),
	aside: [...draft.aside]
});

/** Words that were taken stay as they were; that there are newer ones is said. */
async function findRenewed(house: Services, taken: TakenTemplate) {
	const now = await findTemplate(house.db, todayOf(house), taken.id);
	if (!now || !isRenewed(taken, now)) return null;
	return { name: now.name, retired: now.retiredAt !== null, id: now.id, stamp: stampOf(now) };
}
