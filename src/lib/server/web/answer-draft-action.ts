import { isAnswerAct, type AnswerAct } from '$lib/domain/answer/acts';
import { withFilled } from '$lib/domain/answer/places';
import type { DraftWords, TakenTemplate } from '$lib/domain/answer/draft';
import { dayOf } from '$lib/domain/calendar/zone';
import { isStaff } from '$lib/domain/actor/actor';
import { allow, type Result } from '$lib/domain/result';
import { isUuid } from '$lib/domain/uuid';
import { draftForm, draftWords } from '$lib/forms/answer-draft';
import { actOfVerb, VERB_OF } from '$lib/forms/verbs';
import { error, type RequestEvent } from '@sveltejs/kit';
import { findPlaceValues } from '../queries/answer/case-places';
import { listOfferedTemplates } from '../queries/answer/templates';
import type { ComplaintThread } from '../db/threads';
import { services, type Services } from '../services';
import { saveAnswerDraft } from '../usecases/answer/answer-draft';
import { dropDraftFiles } from '../usecases/answer/draft-files';
import { openCase, type ActParams } from './act-page';
import { formAction } from './form-action';
import { localPath } from './local-path';
import type { PostedFile } from './posted-files';
import { requireUser } from './require-user';

type Event = RequestEvent & { params: ActParams };

/** What was written, on the page that it is written on; drawn so where files stand in it, which only the form keeps. */
export type Drafted = {
	drafted: { typed: DraftWords; kept: readonly PostedFile[]; formKey: string; elsewhere: boolean };
};
type Saved = { words: DraftWords; elsewhere: boolean };

const actIn = ({ verb }: ActParams): AnswerAct => {
	const act = actOfVerb(verb);
	return act && isAnswerAct(act) ? act : error(404);
};

/** Keeps an answer that is not sent yet, for its writer on whatever machine, and puts the words of a template in it. */
export const answerDraftAction = formAction(({ params }: Event) => draftForm(actIn(params)), {
	async open(event: Event) {
		const userId = requireUser(event).user.id;
		const { thread } = await openCase(event);
		if (thread.kind !== 'complaint' || !isStaff(event.locals.actor)) error(404);
		return { thread, of: { userId, threadId: thread.id, act: actIn(event.params) } };
	},
	/** What is taken out of the form is taken out of the draft. */
	keep: ({ opened: { of }, data }) => dropDraftFiles(services().db, of, removedIn(data)),
	async run({ house, opened: { thread, of }, input, formKey, state, fileIds }): Promise<Result<Saved, never>> {
		const typed = draftWords(of.act, input);
		const begun = input['masukkan'] ? await beginFrom(house, thread, of.act, input['templat'], typed) : null;
		const words = begun?.words ?? typed;
		const take = input['ambil'];
		const page = { key: formKey, state };
		const command = { of, page, words, fileIds, taken: begun?.taken, ...(typeof take === 'string' && { take }) };
		const { elsewhere } = await saveAnswerDraft(house, command);
		return allow({ words, elsewhere });
	},
	next({ event: { url }, opened: { thread, of }, formKey, kept }, { words, elsewhere }) {
		if (kept.length > 0) return { show: { drafted: { typed: words, kept, formKey, elsewhere } } satisfies Drafted };
		const place = `/pengaduan/${thread.ref}/${VERB_OF[of.act]}` as const;
		const from = localPath(url.searchParams.get('ke'));
		return from ? { at: from } : `${place}?konsep=${elsewhere ? 'lain' : 'tersimpan'}`;
	}
});

/** A file is known to its form by its id and a mark; whose draft it waits with is asked besides. */
const removedIn = (data: FormData): string[] =>
	data.getAll('hapus_berkas').flatMap((token) => {
		const [id = ''] = typeof token === 'string' ? token.split('.') : [];
		return isUuid(id) ? id : [];
	});

/** The words of a template with what is known of the report, after what stands there already. */
async function beginFrom(
	house: Services,
	thread: ComplaintThread,
	act: AnswerAct,
	templateId: unknown,
	typed: DraftWords
): Promise<{ words: DraftWords; taken: TakenTemplate } | null> {
	const today = dayOf(house.now(), house.env.zone);
	const template = (await listOfferedTemplates(house.db, today, thread.id, act)).find(({ id }) => id === templateId);
	if (!template) return null;
	const text = withFilled(typed['teks'] ?? '', template.body, await findPlaceValues(house, thread));
	return { words: { ...typed, teks: text }, taken: { id: template.id, version: template.version } };
}
