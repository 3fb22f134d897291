import { dayOf } from '$lib/domain/calendar/zone';
import { isUuid } from '$lib/domain/uuid';
import { askingOf } from '$lib/forms/administration/asking';
import { END_APPOINTMENT } from '$lib/forms/administration/person';
import { button } from '$lib/forms/kit/form';
import { listChanges } from '$lib/server/queries/administration/history';
import { findPerson } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { renewInvitation } from '$lib/server/usecases/account/invite';
import { endAppointment } from '$lib/server/usecases/administration/end-appointment';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';
import { open, standingOf, waysIn } from './ways-in.server';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { id } = event.params;
	const person = (isUuid(id) && (await findPerson(db, id, dayOf(now(), env.zone)))) || error(404);
	const [changes, standing] = await Promise.all([
		listChanges(db, 'person', id),
		standingOf(db, id, event.locals.user?.id ?? null)
	]);
	return {
		person,
		changes,
		...standing,
		isSelf: event.locals.user?.id === id,
		done: event.url.searchParams.get('sudah'),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	...waysIn,
	akhiri: formAction(END_APPOINTMENT, {
		fresh: true,
		open,
		run: ({ house, opened: { doer, userId }, input, formKey }) => {
			const { jabatan: membershipId, sampai: until } = input;
			return endAppointment(house, askingOf(input, doer, formKey), { userId, membershipId, until });
		},
		refused: ({ refusals }) => refusals.province,
		at: { ends_before_it_begins: 'sampai', last_admin: 'sampai' },
		next: (given, outcome) =>
			seenOr(END_APPOINTMENT, given, outcome, ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`)
	}),
	undang: formAction(button('renew_invitation'), {
		fresh: true,
		open,
		run: ({ house, opened }) => renewInvitation(house, opened.userId),
		refused: ({ refusals }) => refusals.province,
		next: ({ opened }) => `/admin/orang/${opened.userId}?sudah=undang`
	})
} satisfies Actions;
