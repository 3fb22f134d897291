import { dayOf } from '$lib/domain/calendar/zone';
import { isUuid } from '$lib/domain/uuid';
import { END_APPOINTMENT } from '$lib/forms/administration/person';
import { button } from '$lib/forms/kit/form';
import { listChanges } from '$lib/server/queries/administration/history';
import { findPerson } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { renewInvitation } from '$lib/server/usecases/account/invite';
import { endAppointment } from '$lib/server/usecases/administration/end-appointment';
import { changeAction } from '$lib/server/web/change-action';
import { formAction } from '$lib/server/web/form-action';
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
	akhiri: changeAction(END_APPOINTMENT, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId }, input }) => {
			const { jabatan: membershipId, sampai: until } = input;
			return endAppointment(house, asking, { userId, membershipId, until });
		},
		at: { ends_before_it_begins: 'sampai', last_admin: 'sampai' },
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	}),
	undang: formAction(button('renew_invitation'), {
		fresh: true,
		open,
		run: ({ house, opened: { doer, userId }, formKey }) => renewInvitation(house, { doer, userId, formKey }),
		refused: ({ refusals }) => refusals.province,
		next: ({ opened }) => `/admin/orang/${opened.userId}?sudah=undang`
	})
} satisfies Actions;
