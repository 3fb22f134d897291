import { passkeyAnswer, PASSKEY_PIECES } from '$lib/forms/account/passkey';
import type { Questions } from '$lib/forms/kit/form';
import { everyTextFor } from '$lib/text/every-catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';
import { isFresh } from '../../auth/freshness';
import { optionsToSign } from '../../auth/passkey-options';
import type { Services } from '../../services';
import { proveByPasskey } from '../../usecases/account/passkeys';
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
	// A form that adds a passkey has the fields of one for itself.
	const takesPasskey = !('kunci_id' in form.fields);
	const typed = wordIn(sent.data, ARRIVAL.prove);
	const signed = takesPasskey ? answerIn(sent.data) : null;
	const answer = signed
		? await proveByPasskey(house, { session, answer: signed })
		: typed && (await proveAgain(house, { user, session, typed }));
	if (answer && answer.ok) return;
	const isAsked = takesPasskey && user.secondStep;
	const ways = { ...PROVE, ...(isAsked && { passkey: optionsToSign(house, 'passkey_prove', user.id) }) };
	if (!answer) return giveBack(event, form, sent, { status: 401, why: 'prove', ways });
	const words = everyTextFor(event.locals.lang);
	const isMany = answer.refusal === 'too_many_attempts';
	const told = isMany
		? limitTold(house, event, answer.reached)
		: toldTo(event, words, words.refusals.account.wrong_proof);
	giveBack(event, form, sent, { status: isMany ? 429 : 401, why: 'prove', ways, fault: inOneBreath(told) });
}

function answerIn(data: FormData) {
	const [kunci_id, kunci_klien, kunci_data, kunci_bukti] = PASSKEY_PIECES.map((name) => wordIn(data, name));
	if (!kunci_id || !kunci_klien || !kunci_data || !kunci_bukti) return null;
	return passkeyAnswer({ kunci_id, kunci_klien, kunci_data, kunci_bukti });
}
