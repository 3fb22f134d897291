import { dayOf } from '$lib/domain/calendar/zone';
import { bulkActsFor } from '$lib/domain/desk/bulk';
import { tagDesksOf } from '$lib/domain/desk/tag';
import { teamsOf } from '$lib/domain/desk/team';
import { listColleagues } from '$lib/server/db/colleagues';
import { listTags } from '$lib/server/db/tags';
import { listAgencyChoices } from '$lib/server/queries/act/case-for-act';
import { services } from '$lib/server/services';
import { bulkAction } from '$lib/server/web/bulk-action';
import { requireBulk } from '../../require-bulk';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const actor = requireBulk(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const acts = bulkActsFor(actor.appointments.map(({ role }) => role));
	const [team] = teamsOf(actor);
	const colleagues = team ? await listColleagues(db, team, today) : [];
	const tags = await Promise.all(tagDesksOf(actor).map((desk) => listTags(db, desk)));
	return {
		acts,
		agencies: acts.includes('route') ? await listAgencyChoices(db, today) : [],
		colleagues: colleagues.map(({ id, name }) => ({ value: id, label: name })),
		tags: [...new Set(tags.flat().map(({ name }) => name))],
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = { default: bulkAction(requireBulk) } satisfies Actions;
