import { hidden, line, named } from '../kit/field';
import { form } from '../kit/form';

/** What the authenticator of a device is asked; `user` where it is to make a passkey, null where it is to sign. */
export type PasskeyOptions = {
	challenge: string;
	rpId: string;
	rpName: string;
	user: { id: string; name: string; displayName: string } | null;
	/** That it may hold already. */
	known: string[];
};

/** Written by the script from what the authenticator said, in base64url. */
const piece = hidden(named(/^[\w-]{1,6000}$/));
const PIECES = { kunci_id: piece, kunci_klien: piece, kunci_data: piece, kunci_bukti: piece };
export const PASSKEY_PIECES: readonly string[] = Object.keys(PIECES);

const unnamed = { kunci_id: '', kunci_klien: '', kunci_data: '', kunci_bukti: '' };

/** What the script wrote; where it wrote nothing, no answer that could be right. */
export const passkeyAnswer = (input: Readonly<Record<keyof typeof PIECES, string | null>>) => ({
	id: input.kunci_id ?? '',
	client: input.kunci_klien ?? '',
	data: input.kunci_data ?? '',
	proof: input.kunci_bukti ?? ''
});

export const ADD_PASSKEY = form({
	name: 'add_passkey',
	fields: { name: line({ most: 60 }), ...PIECES },
	labels: ({ account }) => ({ ...unnamed, name: account.passkey.name }),
	says: ({ account }) => ({ name: account.says.passkeyName })
});

export const PASSKEY_SIGN_IN = form({ name: 'passkey_sign_in', fields: PIECES, labels: () => unnamed });

export const REMOVE_PASSKEY = form({
	name: 'remove_passkey',
	fields: { id: hidden(named(/^[\w-]{1,2000}$/)) },
	labels: () => ({ id: '' })
});
