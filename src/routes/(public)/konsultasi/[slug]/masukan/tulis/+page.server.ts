import { inputForm } from '$lib/forms/consultation/input/contribute';
import { typedIn } from '$lib/forms/kit/form';
import { tidyLine } from '$lib/forms/kit/tidy';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { provisionName } from '$lib/domain/consultation/text/provision-name';
import { plainText } from '$lib/server/markdown';
import { findQuoted, listSubjects } from '$lib/server/queries/consultation/input/subjects';
import { services } from '$lib/server/services';
import { inputAction } from '$lib/server/web/input-action';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Enough to see what it is about. */
const QUOTED = 400;

export const load = (async ({ params, locals, url }) => {
	const house = services();
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, may } = found;
	const about = tidyLine(url.searchParams.get('pasal') ?? '');
	const quoted = about ? await findQuoted(house.db, head.id, head.textVersion, about) : undefined;
	return {
		subjects: await listSubjects(house.db, head.id, head.textVersion, about),
		about,
		quoted: quoted && { name: provisionName(quoted.label, quoted.body), words: plainText(quoted.body, QUOTED) },
		question: url.searchParams.get('pertanyaan') ?? '',
		offered: may.contribute?.now ?? false,
		contributor: locals.actor.userId ? ('account' as const) : ('guest' as const),
		writer: locals.actor.name,
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

const give = inputAction({
	by: ({ locals }) => (locals.actor.userId ? 'account' : 'guest'),
	senders: { from: 'guests' },
	open: ({ locals }) => locals.actor
});

export const actions = {
	/** Begun beside a provision, an input comes here with what was typed there; the rest is asked before any of it is judged. */
	default: async (event) => {
		if (!event.url.searchParams.has('awal')) return give(event);
		return { begun: typedIn(inputForm(() => 'guest').fields, await event.request.formData()) };
	}
} satisfies Actions;
