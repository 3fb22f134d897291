import { ADD_PASSKEY, passkeyAnswer, REMOVE_PASSKEY } from '$lib/forms/account/passkey';
import { optionsToAdd } from '$lib/server/auth/passkey-options';
import { listMyPasskeys } from '$lib/server/queries/account/my-passkeys';
import { services } from '$lib/server/services';
import { addPasskey, removePasskey } from '$lib/server/usecases/account/passkeys';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	const house = services();
	const passkeys = await listMyPasskeys(house.db, user.id);
	return { passkeys, options: optionsToAdd(house, user, passkeys) };
};

const HERE = '/akun/keamanan/kunci-sandi';

export const actions = {
	tambah: formAction(ADD_PASSKEY, {
		fresh: true,
		open: (event: RequestEvent) => requireUser(event).session,
		run: ({ house, opened: session, input }) =>
			addPasskey(house, { session, name: input.name, answer: passkeyAnswer(input) }),
		refused: ({ refusals }) => refusals.account,
		mends: ['passkey_failed'],
		next: (_, codes) => (codes.length > 0 ? { show: { codes } } : HERE)
	}),
	lepas: formAction(REMOVE_PASSKEY, {
		fresh: true,
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId, input }) => removePasskey(house, { userId, id: input.id ?? '' }),
		refused: ({ refusals }) => refusals.account,
		next: () => HERE
	})
} satisfies Actions;
