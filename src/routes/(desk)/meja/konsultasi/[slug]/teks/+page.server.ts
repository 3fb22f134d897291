import { allow } from '$lib/domain/result';
import { TEXT } from '$lib/forms/consultation/text/publish-text';
import { findTextSource } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { publishText } from '$lib/server/usecases/consultation/text/publish-text';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { check, digestOf, shown } from './checked.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
	const { head } = await parent();
	return {
		source: await findTextSource(services(), head),
		done: url.searchParams.get('sudah') === 'terbit',
		formKey: crypto.randomUUID()
	};
};

const open = async (event: RequestEvent) => ({ doer: event.locals.actor, head: (await openDesk(event)).head });

/** A text without a version, or with a nonsense one, is one that something else has replaced. */
const versionIn = (state: string | null): number => (/^\d{1,6}$/.test(state ?? '') ? Number(state) : -1);

export const actions = {
	/** Shows how the text would be cut up, and publishes nothing. */
	periksa: formAction(TEXT, {
		open,
		run: async ({ house, opened: { head }, input, state }) => allow(await check(house, head, input, state)),
		next: ({ input, formKey, state }, checked) => shown(input, formKey, state, checked)
	}),
	/** Publishes what was looked at; a text that was not is shown first. */
	terbitkan: formAction(TEXT, {
		open,
		async run({ house, opened: { doer, head }, input, formKey, state }) {
			if (input.diperiksa !== digestOf(input, state)) return allow(await check(house, head, input, state));
			const text = { body: input.naskah, note: input.catatan, base: versionIn(state), fates: input.nasib };
			const published = await publishText(house, { slug: head.slug, doer, formKey, ...text });
			return published.ok ? allow(null) : published;
		},
		refused: ({ refusals }) => refusals.draftText,
		saved: async ({ house, opened: { head } }) => ({
			typed: { naskah: await findTextSource(house, head) },
			state: `${head.textVersion}`
		}),
		next: ({ opened, input, formKey, state }, checked) =>
			checked ? shown(input, formKey, state, checked) : `/meja/konsultasi/${opened.head.slug}/teks?sudah=terbit`
	})
} satisfies Actions;
