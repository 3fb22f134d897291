import type { Questions } from '$lib/forms/kit/form';
import { everyTextFor } from '$lib/text/every-catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';
import { isFresh } from '../../auth/freshness';
import type { Services } from '../../services';
import { proveAgain } from '../../usecases/account/prove-again';
import { giveBack } from './give-back';
import { limitTold } from './limit-told';
import { ARRIVAL, wordIn, type Sent } from './sent';
import { toldTo } from './told';

const PROVE = { account: false, code: false, prove: true, as: null };

/**
 * Before something grave, whoever sends the form proves that they are still the one who signed in: an open session on a desk
 * that somebody has left is not enough. The form comes back with all that was typed, and goes on with the proof.
 */
export async function askForProof(house: Services, event: RequestEvent, form: Questions, sent: Sent): Promise<void> {
	const { user, session } = event.locals;
	if (!user || !session || isFresh(session, house.env)) return;
	const typed = wordIn(sent.data, ARRIVAL.prove);
	if (!typed) return giveBack(event, form, sent, { status: 401, why: 'prove', ways: PROVE });
	const answer = await proveAgain(house, { user, session, typed });
	if (answer.ok) return;
	if (answer.refusal === 'too_many_attempts') {
		const fault = inOneBreath(limitTold(house, event, answer.reached));
		return giveBack(event, form, sent, { status: 429, why: 'prove', ways: PROVE, fault });
	}
	const words = everyTextFor(event.locals.lang);
	const fault = inOneBreath(toldTo(event, words, words.refusals.account.wrong_proof));
	giveBack(event, form, sent, { status: 401, why: 'prove', ways: PROVE, fault });
}
