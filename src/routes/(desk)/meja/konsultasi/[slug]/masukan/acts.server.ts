import { dayOf } from '$lib/domain/calendar/zone';
import { readTemplateAs, stampOf } from '$lib/domain/answer/draft';
import { withFilled } from '$lib/domain/answer/places';
import { BEGUN_ANSWER } from '$lib/forms/consultation/input/begun-answer';
import { afterAnswer } from '$lib/forms/consultation/input/desk-inputs';
import { ANSWER } from '$lib/forms/consultation/input/dispose';
import { parseNumbers } from '$lib/forms/consultation/numbers';
import { allow } from '$lib/domain/result';
import { findInputPlaceValues } from '$lib/server/queries/answer/input-places';
import { listInputTemplates } from '$lib/server/queries/answer/templates';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { RequestEvent } from './$types';

/** One answer for all inputs that are ticked. */
export const answerInputs = formAction(ANSWER, {
	open: (event: RequestEvent) => openStaff(event),
	readByAll: ['teks'],
	run: ({ house, opened, input, formKey, fileIds, state }) =>
		disposeInputs(house, {
			...opened,
			formKey,
			fileIds,
			numbers: input.nomor,
			disposition: input.jawaban,
			text: input.teks,
			changedKey: input.pasal,
			again: input.ganti,
			template: input.dari,
			seen: state && /^\d{1,9}$/.test(state) ? Number(state) : null
		}),
	refused: ({ refusals }) => refusals.input,
	mends: ['unknown_subject', 'template_renewed'],
	next: ({ event, opened }, outcome) =>
		`/meja/konsultasi/${opened.slug}/masukan${afterAnswer(event.url.searchParams, outcome)}`
});

/** Gives the form back as it stands, with the words of a template after what is written there already. */
export const beginFromTemplate = formAction(BEGUN_ANSWER, {
	async open(event: RequestEvent) {
		const { head, may } = await openDesk(event);
		return may.dispose?.now ? head : error(404);
	},
	async run({ house, opened: head, input: { templat, ...typed } }) {
		const today = dayOf(house.now(), house.env.zone);
		const template = (await listInputTemplates(house.db, today, head.agency.id)).find(({ id }) => id === templat);
		if (!template) return allow(typed);
		const numbers = new Set(typed.nomor.flatMap((box) => parseNumbers(box) ?? []));
		const values = await findInputPlaceValues(
			house,
			head,
			[...numbers].sort((a, b) => a - b)
		);
		const dari = readTemplateAs({ id: template.id, stamp: stampOf(template) });
		return allow({ ...typed, dari, teks: withFilled(typed.teks, template.body, values) });
	},
	next: ({ formKey, kept, state }, typed) => ({ show: { typed, kept, formKey, state, errors: undefined } })
});
