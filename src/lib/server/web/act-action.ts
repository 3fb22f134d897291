import type { Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import { actForm, actInput, readByAllIn, type ActField } from '$lib/forms/act-form';
import { actOfVerb, type PersonalAct } from '$lib/forms/verbs';
import { path } from '$lib/text/path';
import type { EvidenceCatalogue } from '$lib/text/evidence-catalogue';
import type { Refusals } from '$lib/text/refusal/catalogue';
import type { Mend } from '$lib/text/refusal/refusal';
import { error, type RequestEvent } from '@sveltejs/kit';
import { networkOf } from '../auth/network';
import { forumOf } from '../db/threads';
import { findCase, findPlace } from '../queries/act/case-for-act';
import type { Services } from '../services';
import type { Examined } from '../usecases/evidence/examine';
import { performAct, type Done, type PersonalRefusal } from '../usecases/act';
import { openCase, threadRefusals, type ActParams } from './act-page';
import { formAction } from './form-action';
import type { Senders } from './form/meet-sender';
import { ownersOf } from './owners';
import { makeVoiceOfForm } from './voice';

type Event = RequestEvent & { params: ActParams };
type Opened = Awaited<ReturnType<typeof openCase>>;

/** Where the writer mends what the form could have said better. */
const AT: Partial<Record<PersonalRefusal, ActField>> = {
	text_required: 'teks',
	files_required: 'berkas',
	mention_unclear: 'teks',
	passage_required: 'bagian',
	passage_not_found: 'kata',
	passage_moved: 'bagian',
	areas_required: 'bidang',
	placeholder_answer: 'teks',
	evidence_required: 'berkas',
	where_required: 'tempat',
	when_required: 'tanggal',
	done_in_future: 'tanggal',
	outcome_required: 'hasil',
	why_required: 'sebab',
	promise_required: 'dijanjikan',
	promise_not_ahead: 'dijanjikan',
	promise_not_later: 'dijanjikan',
	promise_too_far: 'dijanjikan',
	same_words: 'tetap',
	pasted_words: 'tetap',
	proof_doubted: 'penjelasan',
	agency_required: 'instansi',
	same_agency: 'instansi',
	same_classification: 'klasifikasi',
	category_required: 'kategori',
	archive_reason_required: 'alasan',
	merge_instead: 'alasan',
	responsible_required: 'penanggung_jawab',
	way_required: 'cara',
	letter_required: 'nomor_surat',
	letter_in_future: 'tanggal_surat',
	merge_unknown: 'utama',
	merge_same: 'utama',
	merge_closed: 'utama',
	merge_confidential: 'utama',
	merge_supervisory: 'utama'
};

/** A place where acts are done: which act an address means there, and where its doer goes on. */
type Place<E extends RequestEvent> = {
	params: (event: E) => ActParams;
	next: (house: Services, event: E, done: { opened: Opened; held: boolean }) => Promise<string>;
};

/** Carries out the form of an act: of a report or a consultation as a whole, or of a post in it. */
export const actActionAt = <E extends RequestEvent>({ params: paramsOf, next }: Place<E>) =>
	formAction((event: E) => actForm(actIn(paramsOf(event))), {
		senders: (event: E) => sendersOf(paramsOf(event)),
		// An office left open must not open a sealed name to whoever passes by.
		fresh: (event: E) => actIn(paramsOf(event)) === 'open_identity',
		open: (event: E) => openCase({ params: paramsOf(event), locals: event.locals, url: event.url }),
		readByAll: (event: E) => readByAllIn(actIn(paramsOf(event))),
		async run({ house, event, opened, input, formKey, fileIds, state }): Promise<Result<Done, PersonalRefusal>> {
			const { act, postId, pictureId, thread } = opened;
			return performAct(house, {
				ref: thread.ref,
				act,
				doer: event.locals.actor,
				input: actInput(act, input),
				formKey,
				fileIds,
				postId,
				pictureId,
				flagger: act === 'flag' ? makeVoiceOfForm(event, house.env, formKey) : '',
				owners: ownersOf(event, house.env),
				seen: revisionIn(state),
				network: networkOf(event.getClientAddress()),
				onDoubt: (examined) => opened.doubted.push(...examined),
				onRepeat: (reports) => opened.repeats.push(reports)
			});
		},
		refused: ({ refusals, evidence }, { opened }) => wordsFor(refusals, evidence, opened),
		at: AT,
		mends: ['reason_required', 'template_renewed'],
		async next({ house, event, opened }, { identity, held }) {
			if (opened.act === 'open_identity') return { show: { identity: identity ?? null } };
			return { at: await next(house, event, { opened, held: held === true }) };
		}
	});

/** Up to which revision of its words the form was drawn. */
const revisionIn = (state: string | null): number | null => (state && /^\d{1,9}$/.test(state) ? Number(state) : null);

/** On the page that each act has. */
export const actAction = actActionAt<Event>({ params: ({ params }) => params, next: whereNext });

const sendersOf = (params: ActParams): Senders => ({
	...(actIn(params) === 'flag' && { from: 'guests' }),
	reference: ('ref' in params && params.ref.toUpperCase()) || null
});

function wordsFor(refusals: Refusals, evidence: EvidenceCatalogue, opened: Opened) {
	const refused = threadRefusals(refusals, opened.thread);
	const [repeats = 0] = opened.repeats;
	const { pasted_words: pasted } = refused;
	const counted = { ...pasted, what: pasted.what.replace(TIMES, String(repeats)) };
	return {
		...refused,
		pasted_words: counted,
		proof_doubted: askAbout(refused.proof_doubted, opened.doubted, evidence)
	};
}

/** Where the words of a refusal say how often. */
const TIMES = '{n}';

/** What would be asked about the pictures, in words, before anything is sent. */
const askAbout = (
	refusal: Mend,
	doubted: readonly Examined[],
	{ asked, picture, doubts }: EvidenceCatalogue
): Mend => ({
	...refusal,
	what: doubted
		.flatMap(({ name, found }, nth) =>
			found.length > 0
				? [
						asked(
							picture(nth + 1, name),
							found.map(({ doubt }) => doubts[doubt])
						)
					]
				: []
		)
		.join(' ')
});

const actIn = ({ verb }: ActParams): PersonalAct => actOfVerb(verb) ?? error(404);

/** Back to where it was done, unless the act took it out of this person's sight. */
export async function whereNext(
	{ db }: Services,
	{ locals }: Pick<Event, 'locals'>,
	{ opened: { thread, act, postId }, held }: { opened: Opened; held: boolean }
): Promise<string> {
	const after = await findCase(db, thread.ref, locals.actor);
	if (!after || !mayRead(forumOf(after.thread), after.capacities)) return path(locals.lang, '/meja');
	const place = await findPlace(db, thread, postId);
	// Words that wait are under no entry of the history: their author finds them by themselves.
	if (held) return path(locals.lang, `${place}?sudah=ditahan#ditahan`);
	return path(locals.lang, `${place}?sudah=${act}${thread.kind === 'complaint' ? '#riwayat' : ''}`);
}
