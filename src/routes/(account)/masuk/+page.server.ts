import { allow } from '$lib/domain/result';
import { SIGN_IN } from '$lib/forms/account/sign-in';
import { services } from '$lib/server/services';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { isReceiptOpen } from '$lib/server/usecases/draft/receipt';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import { officeHere } from '$lib/server/web/sso';
import { writeStep } from '$lib/server/web/step-cookie';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { arriveAt, bringsDraft } from './arrive';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What somebody without an account keeps in this browser; it ends when an account signs in. */
async function findKept(event: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<'unsent' | 'receipt' | null> {
	const house = services();
	const writer = readWriter(event);
	const draft = writer && (await findDraft(house, writer));
	if (draft && !draft.sent) return 'unsent';
	return draft && isReceiptOpen(draft, house.now()) ? 'receipt' : null;
}

export const load: PageServerLoad = async ({ locals, url, cookies }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('ke')) ?? path(locals.lang, '/akun'));
	const bring = new URL(url);
	bring.searchParams.set('draf', 'bawa');
	return {
		outcome: url.searchParams.get('pesan'),
		kept: await findKept({ locals, cookies }),
		brings: bringsDraft(url),
		byPasskey: path(locals.lang, `/masuk/kunci-sandi${url.search}`),
		office: officeHere(url, locals.lang),
		bringAddress: bring.pathname + bring.search
	};
};

/** Without a session where the second step is still to come. */
type Entered = { sessionId: string | null };

export const actions = {
	default: formAction(SIGN_IN, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: async ({ house, event, input }) => {
			const answer = await signIn(house, { ...input, ...arrivalOf(event, house.env) });
			if (answer.ok) return allow<Entered>(answer.value);
			if (answer.refusal !== 'second_step') return answer;
			writeStep(event.cookies, house.env, answer.ticket);
			return allow<Entered>({ sessionId: null });
		},
		refused: ({ refusals }) => refusals.account,
		mends: ['wrong_credentials', 'wrong_whole'],
		next: ({ event }, { sessionId }) =>
			sessionId === null ? `/masuk/langkah${event.url.search}` : arriveAt(event, sessionId)
	})
} satisfies Actions;
