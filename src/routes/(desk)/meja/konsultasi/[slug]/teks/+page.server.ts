import { allow } from '$lib/domain/result';
import { TEXT } from '$lib/forms/consultation/text/publish-text';
import { findTextSource, previewText } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { publishText } from '$lib/server/usecases/consultation/text/publish-text';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
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
		run: async ({ house, opened, input }) => allow(await previewText(house, opened.head, input.naskah)),
		next: ({ input: typed, formKey, state }, changes) => ({
			show: { of: 'preview' as const, typed, errors: {}, formKey, state, changes }
		})
	}),
	terbitkan: formAction(TEXT, {
		open,
		run: ({ house, opened: { doer, head }, input: { naskah: body, catatan: note }, formKey, state }) =>
			publishText(house, { slug: head.slug, doer, formKey, body, note, base: versionIn(state) }),
		refused: ({ refusals }) => refusals.draftText,
		saved: async ({ house, opened: { head } }) => ({
			typed: { naskah: await findTextSource(house, head) },
			state: `${head.textVersion}`
		}),
		next: ({ opened }) => `/meja/konsultasi/${opened.head.slug}/teks?sudah=terbit`
	})
} satisfies Actions;
