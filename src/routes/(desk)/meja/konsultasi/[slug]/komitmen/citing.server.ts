import { refuse } from '$lib/domain/result';
import { CITATION, UNTYING } from '$lib/forms/consultation/commitment/cite';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { untieComplaint } from '$lib/server/usecases/consultation/commitment/untie';
import { formAction } from '$lib/server/web/form-action';
import { openHost, openStaff } from '../../open-host.server';
import type { RequestEvent } from './$types';

export const cite = formAction(CITATION, {
	open: (event: RequestEvent) => openStaff(event),
	run: ({ house, opened, input: { nomor: ref, kaitan: position }, formKey }) =>
		citeComplaint(house, { ...opened, formKey, ref, position }),
	refused: ({ refusals }) => refusals.citation,
	next: ({ opened }) => `/meja/konsultasi/${opened.slug}/komitmen?sudah=dikaitkan`
});

export const untie = formAction(UNTYING, {
	open: (event: RequestEvent) => openHost(event),
	run: async ({ house, opened: { doer, slug }, input: { nomor: ref, kaitan: position }, formKey }) =>
		ref === null ? refuse('not_found') : untieComplaint(house, { doer, slug, formKey, ref, position }),
	refused: ({ refusals: { citation } }) => ({ ...citation, wrong_stage: citation.stands }),
	next: ({ opened }) => `/meja/konsultasi/${opened.slug}/komitmen?sudah=dilepas`
});
