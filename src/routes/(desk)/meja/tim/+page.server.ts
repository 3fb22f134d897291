import { ABSENCE, END_ABSENCE } from '$lib/forms/team';
import { findTeam, openTeam } from '$lib/server/queries/team/team';
import { services } from '$lib/server/services';
import { endAbsence, writeAbsence } from '$lib/server/usecases/team/absence';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireTeam } from '../../require-team';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const teamOf = async (event: RequestEvent | Parameters<PageServerLoad>[0]) => {
	const actor = requireTeam(event);
	const team = await findTeam(services().db, actor, event.url.searchParams.get('di'));
	return { actor, team: team ?? error(404) };
};

export const load = (async (event) => {
	const { actor, team } = await teamOf(event);
	const saved = event.url.searchParams.get('sudah');
	return { ...(await openTeam(services(), actor, team)), saved, formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;

export const actions = {
	catat: formAction(ABSENCE, {
		open: teamOf,
		run: ({ house, opened: { actor, team }, input, formKey }) =>
			writeAbsence(house, {
				doer: actor,
				formKey,
				agencyId: team.id,
				userId: input.siapa,
				deputyId: input.pengganti,
				from: input.dari,
				until: input.sampai
			}),
		refused: ({ refusals }) => refusals.team,
		at: {
			colleague_unknown: 'pengganti',
			same_person: 'pengganti',
			days_reversed: 'sampai',
			days_past: 'sampai',
			absence_overlaps: 'dari'
		},
		next: ({ opened: { team } }) => `/meja/tim?di=${team.slug}&sudah=catat`
	}),
	akhiri: formAction(END_ABSENCE, {
		open: teamOf,
		run: ({ house, opened: { actor }, input }) => endAbsence(house, { doer: actor, id: input.catatan }),
		refused: ({ refusals }) => refusals.team,
		next: ({ opened: { team } }) => `/meja/tim?di=${team.slug}&sudah=akhir`
	})
} satisfies Actions;
