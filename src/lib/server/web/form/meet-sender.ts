import type { Questions } from '$lib/forms/kit/form';
import { everyTextFor } from '$lib/text/every-catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';
import { takeProofOfWork } from '../../auth/proof-of-work';
import type { Services } from '../../services';
import { arriveByCode, arriveInAccount, type Arrival } from './arrive';
import { giveBack, type Ways } from './give-back';
import { limitTold } from './limit-told';
import { missingSince, senderMarks } from './sender';
import { toldTo } from './told';
import { ARRIVAL, SEND_AS, wordIn, type Sent } from './sent';

/** Who may send a form. */
export type Senders = {
	/** `anyone`: it is all the same who sends it. `guests`: who has no account may send it too. */
	from?: 'anyone' | 'guests';
	/** The number of the report that its reporter may write to by access code. */
	reference?: string | null;
};

/**
 * Sees to it that a form is sent by whoever had it drawn. Where they are not there any more it comes back with their
 * words and a way to arrive again; what arrives with a password or a code brings its sender along.
 */
export async function meetSender(
	house: Services,
	event: RequestEvent,
	form: Questions,
	sent: Sent,
	may: Senders
): Promise<void> {
	const { locals } = event;
	locals.asked = form;
	locals.proved = await takeProofOfWork(house, sent.data);
	if (wordIn(sent.data, ARRIVAL.email) || wordIn(sent.data, ARRIVAL.password))
		return settle(house, { event, form, sent }, await arriveInAccount(house, event, sent.data), ACCOUNT);
	if (may.reference && wordIn(sent.data, ARRIVAL.code))
		return settle(house, { event, form, sent }, await arriveByCode(house, event, may.reference, sent.data), CODE);
	const now = senderMarks(house, locals.actor);
	if (may.from === 'anyone' || now.includes(wordIn(sent.data, SEND_AS) ?? '')) return;
	const missing = missingSince(sent.drawnBy, now);
	const { name, userId } = locals.actor;
	const asNow = { mark: now[0] ?? '', name };
	if (missing.account && userId)
		giveBack(event, form, sent, { status: 409, why: 'other', ways: { ...ACCOUNT, as: asNow } });
	if (missing.account) askToSignIn(event, form, sent, may.from === 'guests' ? asNow : null);
	if (missing.code && may.reference)
		giveBack(event, form, sent, { status: 401, why: 'code_ended', ways: { ...CODE, as: userId ? asNow : null } });
}

const ACCOUNT: Ways = { account: true, code: false, as: null };
const CODE: Ways = { account: false, code: true, as: null };

/** Gives the form back to somebody who is not signed in. */
export const askToSignIn = (event: RequestEvent, form: Questions, sent: Sent, as: Ways['as'] = null): never =>
	giveBack(event, form, sent, { status: 401, why: 'ended', ways: { ...ACCOUNT, as } });

type Given = { event: RequestEvent; form: Questions; sent: Sent };

function settle(house: Services, { event, form, sent }: Given, arrival: Arrival, ways: Ways): void {
	if (arrival.ok) return;
	const why = ways.code ? 'code_ended' : 'ended';
	if (arrival.refusal === 'too_many_attempts') {
		const fault = inOneBreath(limitTold(house, event, arrival.reached));
		return giveBack(event, form, sent, { status: 429, why, ways, fault });
	}
	const words = everyTextFor(event.locals.lang);
	const { account, common } = words.refusals;
	const refusal = { ...account, no_match: common.wrong_code_here }[arrival.refusal];
	const step = arrival.refusal === 'second_step' || arrival.refusal === 'wrong_whole';
	giveBack(event, form, sent, {
		status: 401,
		why,
		ways: { ...ways, step },
		fault: inOneBreath(toldTo(event, words, refusal))
	});
}
