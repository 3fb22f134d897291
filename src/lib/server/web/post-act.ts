import { mayRead } from '$lib/domain/thread/visibility';
import { parseActForm, type ActField, type ActValues } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import type { Lang } from '$lib/domain/language';
import { textFor } from '$lib/text/catalogue';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { allowAttempt, MINUTE } from '../auth/rate-limit';
import type { Identity } from '../identity/reporter';
import { createSeal } from '../identity/seal';
import { findCase, findPlace, type Case } from '../queries/act/case-for-act';
import type { Services } from '../services';
import { performAct, type PersonalRefusal } from '../usecases/act';
import { openCase, type ActParams } from './act-page';
import { readFormKey } from './form-key';
import { keepPostedFiles } from './posted-files';
import { forumOf } from '../db/threads';

type Posted = Pick<RequestEvent, 'locals' | 'request' | 'url' | 'getClientAddress'> & {
	params: ActParams;
};
type Errors = Partial<Record<ActField | 'form', string>>;

/** What the form's page gets back when it was not carried out, or what the opened identity says. */
export type ActAnswer =
	| { errors: Errors; values: ActValues; kept: { id: string; name: string; bytes: number }[]; formKey: string }
	| { identity: Identity | null }
	| null;

/** Carries out the form of an act: 422 with what was typed, 409 when it may not happen (any more), else on to the report. */
export async function postAct(house: Services, posted: Posted) {
	const { opened, act, postId } = await openCase(house, posted);
	const { lang, actor } = posted.locals;
	const text = textFor(lang);
	const form = await posted.request.formData();
	const formKey = readFormKey(form);
	const { kept, fileIds, fault: fileFault } = await keepPostedFiles(house, form, formKey, lang);
	const parsed = parseActForm(act, form);
	const again = (status: 409 | 422 | 429, errors: Errors) =>
		fail(status, { errors, values: parsed.values, kept, formKey });

	const errors: Errors = {};
	if (!parsed.ok)
		for (const [field, fault] of Object.entries(parsed.faults))
			errors[field as ActField] = text.act.fault[fault](labelOf(text, act, field as ActField));
	if (fileFault) errors.berkas = fileFault;
	if (!parsed.ok || fileFault) return again(422, errors);
	if (!(await isWithinLimits(house, posted, act))) return again(429, { form: text.act.tooMany });

	const outcome = await performAct(house, {
		ref: opened.thread.ref,
		act,
		doer: actor,
		input: parsed.input,
		formKey,
		fileIds,
		postId,
		flagger: flaggerOf(house, posted)
	});
	if (!outcome.ok)
		return again(isIncomplete(outcome.refusal) ? 422 : 409, { form: wordsOf(lang, opened, outcome.refusal) });
	if (act === 'open_identity') return { identity: outcome.value.identity ?? null };
	return redirect(303, await whereNext(house, posted, opened, { act, postId }));
}

/** What a field is called on the page, so that the summary of errors says which one it means. */
function labelOf({ act: says }: ReturnType<typeof textFor>, act: PersonalAct, field: ActField): string {
	const labels: Record<ActField, string> = {
		teks: says.words[act].text ?? says.reason,
		instansi: says.agency,
		klasifikasi: says.classification,
		alasan: says.reason,
		penanggung_jawab: says.responsible,
		berkas: says.files,
		nilai: says.rating,
		nomor: says.sp4n
	};
	return labels[field];
}

/** What the form could have said better is the writer's to mend; everything else has become impossible meanwhile. */
const isIncomplete = (refusal: PersonalRefusal): boolean =>
	refusal.endsWith('_required') ||
	refusal === 'placeholder_answer' ||
	refusal === 'same_agency' ||
	refusal === 'same_classification';

function wordsOf(lang: Lang, { thread }: Case, refusal: PersonalRefusal): string {
	if (refusal === 'not_found') error(404);
	const { act, refusal: words, inputs } = consultationTextFor(lang);
	const own: Partial<Record<PersonalRefusal, string>> = thread.kind === 'consultation' ? inputs.refused : {};
	return own[refusal] ?? { ...words, ...act.refused }[refusal];
}

/** Words from outside are limited per person or address; staff answer as often as their work asks. */
async function isWithinLimits(
	{ db, now }: Services,
	{ locals, getClientAddress }: Posted,
	act: PersonalAct
): Promise<boolean> {
	if (locals.actor.appointments.length > 0 || (act !== 'reply' && act !== 'flag')) return true;
	const subject = locals.actor.userId ?? getClientAddress();
	return (await allowAttempt(db, act, subject, 20, 60 * MINUTE, now())).allowed;
}

/** One voice a person or, without an account, an address; kept as a code that leads back to nobody. */
const flaggerOf = ({ env }: Services, { locals, getClientAddress }: Posted): string =>
	locals.actor.userId
		? `user:${locals.actor.userId}`
		: `device:${createSeal(env.secret).mac('flagger', getClientAddress())}`;

/** Back to where it was done, unless the act took it out of this person's sight. */
async function whereNext(
	{ db }: Services,
	{ locals }: Posted,
	{ thread }: Case,
	{ act, postId }: { act: PersonalAct; postId: string | null }
): Promise<string> {
	const after = await findCase(db, thread.ref, locals.actor);
	if (!after || !mayRead(forumOf(after.thread), after.capacities)) return path(locals.lang, '/meja');
	const place = await findPlace(db, thread, postId);
	return path(locals.lang, `${place}?sudah=${act}${thread.kind === 'complaint' ? '#riwayat' : ''}`);
}
