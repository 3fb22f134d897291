import { refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import { actForm, actInput, type ActField } from '$lib/forms/act-form';
import { actOfVerb, type PersonalAct } from '$lib/forms/verbs';
import { path } from '$lib/text/path';
import { error, type RequestEvent } from '@sveltejs/kit';
import { allowAttempt, MINUTE } from '../auth/rate-limit';
import { forumOf } from '../db/threads';
import { createSeal } from '../identity/seal';
import { findCase, findPlace } from '../queries/act/case-for-act';
import type { Services } from '../services';
import { performAct, type Done, type PersonalRefusal } from '../usecases/act';
import { openCase, type ActParams } from './act-page';
import { formAction } from './form-action';

type Event = RequestEvent & { params: ActParams };
type Opened = Awaited<ReturnType<typeof openCase>>;
type Refused = PersonalRefusal | 'too_many_attempts';

/** Where the writer mends what the form could have said better. */
const AT: Partial<Record<Refused, ActField>> = {
	text_required: 'teks',
	placeholder_answer: 'teks',
	evidence_required: 'berkas',
	agency_required: 'instansi',
	same_agency: 'instansi',
	same_classification: 'klasifikasi',
	archive_reason_required: 'alasan',
	responsible_required: 'penanggung_jawab'
};

/** Carries out the form of an act: of a report or a consultation as a whole, or of a post in it. */
export const actAction = formAction(({ params }: Event) => actForm(actIn(params)), {
	senders: ({ params }: Event) => ({
		...(actIn(params) === 'flag' && { from: 'guests' }),
		reference: ('ref' in params && params.ref?.toUpperCase()) || null
	}),
	open: (event: Event) => openCase(event),
	async run({ house, event, opened, input, formKey, fileIds }): Promise<Result<Done, Refused>> {
		const { act, postId, thread } = opened;
		if (!(await isWithinLimits(house, event, act))) return refuse('too_many_attempts');
		return performAct(house, {
			ref: thread.ref,
			act,
			doer: event.locals.actor,
			input: actInput(act, input),
			formKey,
			fileIds,
			postId,
			flagger: flaggerOf(house, event)
		});
	},
	refused: ({ act, refusal, inputs }, { opened }) => ({
		...refusal,
		...act.refused,
		too_many_attempts: act.tooMany,
		...(opened.thread.kind === 'consultation' ? inputs.refused : {})
	}),
	at: AT,
	mends: ['reason_required'],
	async next({ house, event, opened }, { identity }) {
		if (opened.act === 'open_identity') return { show: { identity: identity ?? null } };
		return { at: await whereNext(house, event, opened) };
	}
});

const actIn = ({ verb }: ActParams): PersonalAct => actOfVerb(verb) ?? error(404);

/** Words from outside are limited per person or address; staff answer as often as their work asks. */
async function isWithinLimits(
	{ db, now }: Services,
	{ locals, getClientAddress }: Event,
	act: PersonalAct
): Promise<boolean> {
	if (locals.actor.appointments.length > 0 || (act !== 'reply' && act !== 'flag')) return true;
	const subject = locals.actor.userId ?? getClientAddress();
	return (await allowAttempt(db, act, subject, 20, 60 * MINUTE, now())).allowed;
}

/** One voice a person or, without an account, an address; kept as a code that leads back to nobody. */
const flaggerOf = ({ env }: Services, { locals, getClientAddress }: Event): string =>
	locals.actor.userId
		? `user:${locals.actor.userId}`
		: `device:${createSeal(env.secret).mac('flagger', getClientAddress())}`;

/** Back to where it was done, unless the act took it out of this person's sight. */
async function whereNext({ db }: Services, { locals }: Event, { thread, act, postId }: Opened): Promise<string> {
	const after = await findCase(db, thread.ref, locals.actor);
	if (!after || !mayRead(forumOf(after.thread), after.capacities)) return path(locals.lang, '/meja');
	const place = await findPlace(db, thread, postId);
	return path(locals.lang, `${place}?sudah=${act}${thread.kind === 'complaint' ? '#riwayat' : ''}`);
}
