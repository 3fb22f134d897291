import { dayOf } from '$lib/domain/calendar/zone';
import { parseOwnState } from '$lib/forms/own-reports-query';
import { allow } from '$lib/domain/result';
import { button } from '$lib/forms/kit/form';
import { parseReference } from '$lib/domain/thread/reference';
import { listMyAppointments } from '$lib/server/queries/account/my-appointments';
import { listMyDecisions } from '$lib/server/queries/moderation/my-decisions';
import { listChanges } from '$lib/server/queries/administration/history';
import { listFollowed, listMyReports } from '$lib/server/queries/account/my-reports';
import { tryAgain } from '$lib/server/identity/refused-address';
import { services } from '$lib/server/services';
import { resendConfirmation } from '$lib/server/usecases/account/confirm-email';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	const house = services();
	const { searchParams } = event.url;
	const before = Number(searchParams.get('keputusan'));
	const state = parseOwnState(searchParams.get('status'));
	const [mine, followed, decided, appointments, recorded] = await Promise.all([
		listMyReports(house, user.id, parseReference(searchParams.get('laporan') ?? ''), state),
		listFollowed(house, user.id, parseReference(searchParams.get('diikuti') ?? '')),
		listMyDecisions(house, user.id, Number.isSafeInteger(before) && before > 0 && before < 2 ** 31 ? before : null),
		listMyAppointments(house.db, user.id, dayOf(house.now(), house.env.zone)),
		listChanges(house.db, 'person', user.id)
	]);
	return {
		mine,
		state,
		followed,
		decided: { ...decided, decisions: decided.decisions.map((one) => ({ ...one, formKey: crypto.randomUUID() })) },
		appointments,
		recorded,
		outcome: searchParams.get('pesan')
	};
};

export const actions = {
	konfirmasi: formAction(button('confirm'), {
		open: (event: RequestEvent) => requireUser(event).user,
		run: ({ house, opened: user }) => resendConfirmation(house, user),
		refused: ({ refusals }) => refusals.account,
		next: () => '/akun?pesan=terkirim'
	}),
	surat: formAction(button('mail_again'), {
		open: (event: RequestEvent) => requireUser(event).user,
		async run({ house, opened: { id } }) {
			await tryAgain(house.db, `user:${id}`);
			return allow(null);
		},
		next: () => '/akun?pesan=surat'
	})
} satisfies Actions;
