import type { PasskeyOptions } from '$lib/forms/account/passkey';

/** Speaks with the authenticator of this device for the form that it stands in, writes down what that says, and sends it. */

type Person = NonNullable<PasskeyOptions['user']>;
type Pieces = { id: string; klien: string; data: string; bukti: string };

const bytes = (text: string) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const letters = (buffer: ArrayBuffer) =>
	btoa(String.fromCharCode(...new Uint8Array(buffer)))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** ES256, Ed25519 and RS256: every authenticator knows one of them. */
const ALGORITHMS = [-7, -8, -257];

async function make({ challenge, rpId, rpName, known }: PasskeyOptions, user: Person): Promise<Pieces | null> {
	const made = await navigator.credentials.create({
		publicKey: {
			challenge: bytes(challenge),
			rp: { id: rpId, name: rpName },
			user: { ...user, id: new TextEncoder().encode(user.id) },
			pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
			excludeCredentials: known.map((id) => ({ type: 'public-key', id: bytes(id) })),
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
		}
	});
	if (!(made instanceof PublicKeyCredential)) return null;
	const said = made.response as AuthenticatorAttestationResponse;
	const key = said.getPublicKey();
	if (!key) return null;
	return {
		id: letters(made.rawId),
		klien: letters(said.clientDataJSON),
		data: letters(said.getAuthenticatorData()),
		bukti: letters(key)
	};
}

async function sign({ challenge, rpId }: PasskeyOptions): Promise<Pieces | null> {
	const signed = await navigator.credentials.get({
		publicKey: { challenge: bytes(challenge), rpId, userVerification: 'required' }
	});
	if (!(signed instanceof PublicKeyCredential)) return null;
	const said = signed.response as AuthenticatorAssertionResponse;
	return {
		id: letters(signed.rawId),
		klien: letters(said.clientDataJSON),
		data: letters(said.authenticatorData),
		bukti: letters(said.signature)
	};
}

async function answer(root: HTMLElement, form: HTMLFormElement): Promise<void> {
	const options = JSON.parse(root.dataset['passkey'] ?? '') as PasskeyOptions;
	const failed = root.querySelector<HTMLElement>('[data-failed]');
	if (failed) failed.hidden = true;
	// Whoever closes the window of the browser, or has no such key, stays where they are.
	const pieces = await (options.user ? make(options, options.user) : sign(options)).catch(() => null);
	if (!pieces) {
		if (failed) failed.hidden = false;
		return;
	}
	for (const [name, value] of Object.entries(pieces)) {
		const field = root.querySelector<HTMLInputElement>(`[name="kunci_${name}"]`);
		if (field) field.value = value;
	}
	form.requestSubmit();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
	const form = root.closest('form');
	const go = root.querySelector<HTMLButtonElement>('[data-go]');
	const absent = root.querySelector<HTMLElement>('[data-absent]');
	if (!form || !go || !('PublicKeyCredential' in window)) continue;
	if (absent) absent.hidden = true;
	go.hidden = false;
	go.addEventListener('click', () => void answer(root, form));
}
