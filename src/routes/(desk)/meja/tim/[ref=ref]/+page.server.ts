import { ASSIGN, WATCH } from '$lib/forms/team';
import { findCaseTeam } from '$lib/server/queries/team/case-team';
import { services } from '$lib/server/services';
import { assignReport, watchReport } from '$lib/server/usecases/team/assign';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { error } from '@sveltejs/kit';
import { requireTeam } from '../../../require-team';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const actor = requireTeam(event);
	const team = (await findCaseTeam(services(), actor, event.params.ref.toUpperCase())) ?? error(404);
	return { team, saved: event.url.searchParams.get('sudah'), back: backOf(event.url) };
}) satisfies PageServerLoad;

/** Where the panel stands whose form was sent. */
const backOf = (url: URL): string | null => localPath(url.searchParams.get('kembali'));

const nextAfter = ({ url }: RequestEvent, ref: string, saved: string) => {
	const back = backOf(url);
	return back ? { at: back } : (`/meja/tim/${ref}?sudah=${saved}` as const);
};

export const actions = {
	tugaskan: formAction(ASSIGN, {
		open: (event: RequestEvent) => requireTeam(event),
		run: ({ house, event, opened: doer, input, formKey }) =>
			assignReport(house, {
				ref: event.params.ref.toUpperCase(),
				doer,
				formKey,
				assigneeId: input.rekan,
				from: input.semula,
				text: input.pesan
			}),
		refused: ({ refusals }) => refusals.team,
		at: { colleague_unknown: 'rekan', taken_meanwhile: 'rekan', already_so: 'rekan' },
		next: ({ event }, { ref }) => nextAfter(event, ref, 'tugas')
	}),
	pantau: formAction(WATCH, {
		open: (event: RequestEvent) => requireTeam(event),
		run: ({ house, event, opened: doer, input, formKey }) =>
			watchReport(house, {
				ref: event.params.ref.toUpperCase(),
				doer,
				formKey,
				watches: input.pantau === 'ya'
			}),
		refused: ({ refusals }) => refusals.team,
		mends: ['already_so'],
		next: ({ event, input }, { ref }) => nextAfter(event, ref, input.pantau === 'ya' ? 'pantau' : 'lepas')
	})
} satisfies Actions;
