import { TAG } from '$lib/forms/tags';
import { findCaseTags } from '$lib/server/queries/team/case-tags';
import { services } from '$lib/server/services';
import { tagReport } from '$lib/server/usecases/team/tags';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { error } from '@sveltejs/kit';
import { requireTags } from '../../../require-tags';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const actor = requireTags(event);
	const tags = (await findCaseTags(services(), actor, event.params.ref.toUpperCase())) ?? error(404);
	return { tags, back: backOf(event.url) };
}) satisfies PageServerLoad;

/** Where the panel stands whose form was sent. */
const backOf = (url: URL): string | null => localPath(url.searchParams.get('kembali'));

export const actions = {
	default: formAction(TAG, {
		open: (event: RequestEvent) => requireTags(event),
		run: ({ house, event, opened: doer, input, formKey }) =>
			tagReport(house, {
				ref: event.params.ref.toUpperCase(),
				doer,
				formKey,
				name: input.label,
				puts: input.pasang === 'ya'
			}),
		refused: ({ refusals }) => refusals.team,
		at: { already_so: 'label', tag_gone: 'label', too_many_tags: 'label', tag_personal: 'label' },
		next: ({ event }, { ref }) => {
			const back = backOf(event.url);
			return back ? { at: back } : (`/meja/label/${ref}` as const);
		}
	})
} satisfies Actions;
