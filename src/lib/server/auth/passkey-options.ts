import type { PasskeyOptions } from '$lib/forms/account/passkey';
import type { Services } from '$lib/server/services';
import { drawChallenge } from './passkey-challenge';
import { relyingParty } from './webauthn';

type House = Pick<Services, 'env'>;

const partyOf = ({ env }: House) => ({
	rpId: relyingParty(env).id,
	rpName: `${env.site.shortName} ${env.site.province}`
});

/** For a passkey that is to be made; the authenticator refuses where it holds one of these already. */
export const optionsToAdd = (
	house: House,
	{ id, email, name }: { id: string; email: string; name: string },
	known: readonly { id: string }[]
): PasskeyOptions => ({
	challenge: drawChallenge(house, 'passkey_add', id),
	...partyOf(house),
	user: { id, name: email, displayName: name },
	known: known.map((passkey) => passkey.id)
});

/** For one that is to sign: whose it is shows in the end, so that nobody learns which address has one. */
export const optionsToSign = (
	house: House,
	purpose: 'passkey_sign_in' | 'passkey_prove',
	userId: string | null
): PasskeyOptions => ({ challenge: drawChallenge(house, purpose, userId), ...partyOf(house), user: null, known: [] });
