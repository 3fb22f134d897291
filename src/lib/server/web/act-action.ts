import type { Result } from '$lib/domain/result';
import { isIdentityAct, opensIdentity } from '$lib/domain/complaint/identity-acts';
import { mayRead } from '$lib/domain/thread/visibility';
import { actForm, actInput, readByAllIn } from '$lib/forms/act-form';
import { actOfVerb, type PersonalAct } from '$lib/forms/verbs';
import { path } from '$lib/text/path';
import { error, type RequestEvent } from '@sveltejs/kit';
import { networkOf } from '../auth/network';
import { forumOf } from '../db/threads';
import { findCase, findPlace } from '../queries/act/case-for-act';
import type { Services } from '../services';
import { performAct, type Done, type PersonalRefusal } from '../usecases/act';
import { openCase, type ActParams } from './act-page';
import { actRefusals, MENDED_AT } from './act-refusals';
import { formAction } from './form-action';
import type { Senders } from './form/meet-sender';
import { ownersOf } from './owners';
import { makeVoiceOfForm } from './voice';

type Event = RequestEvent & { params: ActParams };
type Opened = Awaited<ReturnType<typeof openCase>>;

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
		fresh: (event: E) => isIdentityAct(actIn(paramsOf(event))),
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
		refused: ({ refusals, evidence }, { opened }) => actRefusals(refusals, evidence, opened),
		at: MENDED_AT,
		mends: ['reason_required', 'template_renewed'],
		async next({ house, event, opened }, { identity, held }) {
			if (opensIdentity(opened.act)) return { show: { identity: identity ?? null } };
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
