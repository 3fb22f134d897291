import { dayOf } from '$lib/domain/calendar/zone';
import { END_SERVICE, MOVE_SERVICE, REVIVE_SERVICE } from '$lib/forms/administration/service';
import { listOtherAgencies } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { endService, moveService, reviveService } from '$lib/server/usecases/administration/services';
import { changeAction } from '$lib/server/web/change-action';
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
	akhiri: changeAction(END_SERVICE, {
		open,
		change: (asking, { house, opened: { slug }, input }) => endService(house, asking, { slug, until: input.sampai }),
		to: toService
	}),
	batal: changeAction(REVIVE_SERVICE, {
		open,
		change: (asking, { house, opened: { slug } }) => reviveService(house, asking, { slug }),
		to: toService
	}),
	pindah: changeAction(MOVE_SERVICE, {
		open,
		change: (asking, { house, opened: { slug }, input }) => moveService(house, asking, { slug, to: input.instansi }),
		at: { unknown_agency: 'instansi', service_taken: 'instansi' },
		to: toService
	})
} satisfies Actions;
