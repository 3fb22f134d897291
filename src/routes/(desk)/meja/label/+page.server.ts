import { RENAME_TAG } from '$lib/forms/tags';
import { listDeskTags } from '$lib/server/queries/team/desk-tags';
import { services } from '$lib/server/services';
import { renameTag } from '$lib/server/usecases/team/tags';
import { formAction } from '$lib/server/web/form-action';
import { requireTags } from '../../require-tags';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const desks = await listDeskTags(services(), requireTags(event));
	return { desks, saved: event.url.searchParams.has('sudah'), formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(RENAME_TAG, {
		open: requireTags,
		run: ({ house, opened: doer, input: { label: tagId, nama: name, gabung: merges }, formKey }) =>
			renameTag(house, { doer, formKey, tagId, name, merges }),
		refused: ({ refusals }) => refusals.team,
		mends: ['tag_name_taken', 'tag_personal', 'already_so'],
		next: () => '/meja/label?sudah=1'
	})
} satisfies Actions;
