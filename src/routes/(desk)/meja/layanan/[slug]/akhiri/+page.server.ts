import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf } from '$lib/forms/administration/asking';
import { END_SERVICE, MOVE_SERVICE, REVIVE_SERVICE } from '$lib/forms/administration/service';
import { listOtherAgencies } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { endService, moveService, reviveService } from '$lib/server/usecases/administration/services';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import { requireKeptService } from '../../../../require-service-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, now, env } = services();
	const { service, keepsAll } = await requireKeptService(event);
	const { slug, name, agencySlug, validUntil } = service;
	const today = dayOf(now(), env.zone);
	return {
		service: { slug, name, validUntil },
		others: keepsAll ? await listOtherAgencies(db, today, agencySlug) : null,
		today,
		formKeys: { end: crypto.randomUUID(), move: crypto.randomUUID() }
	};
};

const open = (event: RequestEvent) => requireKeptService(event);
const toService = ({ subjectId }: { subjectId: string }) => `/meja/layanan/${subjectId}?sudah=terbit` as const;

export const actions = {
	akhiri: formAction(END_SERVICE, {
		open,
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			endService(house, askingOf(input, doer, formKey), { slug, until: input.sampai }),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => seenOr(END_SERVICE, given, outcome, toService)
	}),
	batal: formAction(REVIVE_SERVICE, {
		open,
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			reviveService(house, askingOf(input, doer, formKey), { slug }),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => seenOr(REVIVE_SERVICE, given, outcome, toService)
	}),
	pindah: formAction(MOVE_SERVICE, {
		open,
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			moveService(house, askingOf(input, doer, formKey), { slug, to: input.instansi }),
		refused: ({ refusals }) => refusals.province,
		at: { unknown_agency: 'instansi', service_taken: 'instansi' },
		next: (given, outcome) => seenOr(MOVE_SERVICE, given, outcome, toService)
	})
} satisfies Actions;
