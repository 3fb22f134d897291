import { allow } from '$lib/domain/result';
import { button } from '$lib/forms/kit/form';
import { codeOf } from '$lib/server/auth/sso/identity';
import { findLink } from '$lib/server/db/sso-links';
import { services } from '$lib/server/services';
import { takeOffLink } from '$lib/server/usecases/account/sso/take-off-link';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import { providerHere } from '$lib/server/web/sso';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const HERE = '/akun/keamanan/kantor';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	const { label } = providerHere();
	const link = await findLink(services().db, user.id);
	const office = link && {
		code: codeOf(link.subject),
		at: (link.linkedAt ?? link.askedAt).toISOString(),
		isLinked: link.linkedAt !== null
	};
	return { label, office: office ?? null, outcome: event.url.searchParams.get('pesan') };
};

const open = (event: RequestEvent) => {
	providerHere();
	return requireUser(event).user.id;
};

export const actions = {
	// Who asks has just proved who they are; on to the provider leads a link, and no form.
	minta: formAction(button('ask_office_link'), {
		fresh: true,
		open,
		run: () => Promise.resolve(allow(null)),
		next: () => `${HERE}?pesan=lanjut`
	}),
	lepas: formAction(button('take_off_office_link'), {
		fresh: true,
		open,
		run: ({ house, opened: userId }) => takeOffLink(house, userId),
		refused: ({ refusals }) => refusals.account,
		next: () => `${HERE}?pesan=tautan-lepas`
	})
} satisfies Actions;
