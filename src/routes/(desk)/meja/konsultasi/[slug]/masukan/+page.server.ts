import { dayOf } from '$lib/domain/calendar/zone';
import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { parseDeskInputs, parseOutcome } from '$lib/forms/consultation/input/desk-inputs';
import { findRenewedTemplate, listInputTemplates, templateChoices } from '$lib/server/queries/answer/templates';
import { listProvisionSubjects } from '$lib/server/queries/consultation/input/subjects';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { listProvisionWork } from '$lib/server/queries/desk/consultation/provisions';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import { answerInputs, beginFromTemplate } from './acts.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, now, env } = services();
	const { head, may, capacities } = await openDesk(event);
	const query = event.url.searchParams;
	const asked = parseDeskInputs(query);
	const [page, work, provisions, offered] = await Promise.all([
		listDeskInputs(db, head.id, asked, capacities),
		listProvisionWork(db, head),
		listProvisionSubjects(db, head.id, head.textVersion, asked.provision),
		may.dispose?.now ? listInputTemplates(db, dayOf(now(), env.zone), head.agency.id) : []
	]);
	return {
		...page,
		groups: page.groups.map((group) => ({ ...group, ...heldActsFor(group.first, may) })),
		asked,
		work,
		provisions,
		templates: templateChoices(offered),
		outcome: parseOutcome(query),
		renewed: await findRenewedTemplate(db, dayOf(now(), env.zone), event.locals.posted?.get('dari')),
		formKey: crypto.randomUUID()
	};
};

/** An answer is sent, or begun from a template and given back. */
export const actions = {
	default: (event) => (event.url.searchParams.has('templat') ? beginFromTemplate(event) : answerInputs(event))
} satisfies Actions;
