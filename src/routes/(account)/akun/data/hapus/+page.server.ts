import { refuse } from '$lib/domain/result';
import { ERASURE } from '$lib/forms/privacy/erasure';
import { countOpenReports, findOwnReport, listOwnRefs } from '$lib/server/queries/privacy/own-refs';
import { services } from '$lib/server/services';
import { erasePerson } from '$lib/server/usecases/privacy/erase';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import { endVisit } from '$lib/server/web/visit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireUser(event);
	const { db } = services();
	const person = { whose: 'account', userId: user.id } as const;
	const [reports, open] = await Promise.all([listOwnRefs(db, user.id), countOpenReports(db, person)]);
	return { reports, open, done: event.url.searchParams.has('selesai') };
};

export const actions = {
	default: formAction(ERASURE, {
		fresh: true,
		open: (event: RequestEvent) => requireUser(event).user.id,
		async run({ house, opened: userId, input: { apa } }) {
			if (apa === 'akun') return erasePerson(house, { whose: 'account', userId });
			const threadId = await findOwnReport(house.db, userId, apa);
			return threadId ? erasePerson(house, { whose: 'guest', threadId }) : refuse('not_found');
		},
		refused: ({ refusals }) => refusals.personal,
		at: { not_found: 'apa' },
		async next({ event, input: { apa } }) {
			if (apa !== 'akun') return '/akun/data/hapus?selesai';
			await endVisit(event);
			event.locals.leaves = 'words too';
			return '/privasi?dihapus#hak';
		}
	})
} satisfies Actions;
