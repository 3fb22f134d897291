import { WITNESS } from '$lib/forms/moderation/witness';
import { services } from '$lib/server/services';
import { askedOfClosing, tellOfClosing } from '$lib/server/usecases/evidence/tell-of-closing';
import { formAction } from '$lib/server/web/form-action';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const refOf = ({ params }: Pick<RequestEvent, 'params'>) => params.ref.toUpperCase();

export const load = (async (event) => {
	const house = services();
	const ref = refOf(event);
	const asked = await askedOfClosing(house.db, ref, voiceOf(event, house.env));
	if (!asked.ok && asked.refusal === 'not_found') error(404);
	const said = asked.ok ? asked.value.said : null;
	return {
		ref,
		bars: asked.ok ? null : asked.refusal === 'over' ? ('over' as const) : ('notYours' as const),
		said: said === null ? undefined : said ? ('ya' as const) : ('belum' as const),
		done: event.url.searchParams.has('sudah'),
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(WITNESS, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => refOf(event),
		run: ({ house, event, opened: ref, input }) =>
			tellOfClosing(house, { ref, voice: voiceOf(event, house.env), done: input.selesai === 'ya' }),
		refused: ({ refusals }) => ({ not_asked: refusals.evidence.not_asked, over: refusals.evidence.over }),
		next: (_, { ref }) => `/pengaduan/${ref}/benar-selesai?sudah`
	})
} satisfies Actions;
