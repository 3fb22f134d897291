import { addDays } from '$lib/domain/calendar/iso-date';
import { startOfDay } from '$lib/domain/calendar/zone';
import type { Services } from '$lib/server/services';
import { changeTemplate, retireTemplate, writeTemplate } from '$lib/server/usecases/answer/templates';
import { templates, type DemoTemplate } from '../content/templates';
import type { Cast } from './cast';
import { expectDone } from './stage';
import type { Timetable } from './timetable';

const HOUR = 3_600_000;
/** A version every so many days, the last of them a week ago. */
const BETWEEN = 40;

/** Writes the templates of the agencies, in their versions; once. */
export async function sowTemplates(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const known = await services.db.selectFrom('answer_template').select('id').limit(1).executeTakeFirst();
	if (known) return;
	for (const template of templates) await sowTemplate(services, cast, timetable, template);
}

async function sowTemplate(
	services: Services,
	cast: Cast,
	{ today, zone }: Timetable,
	{ agency, act, category, name, bodies, retired }: DemoTemplate
): Promise<void> {
	const doer = agency === null ? cast.moderator : cast.officerOf(agency);
	const agencyId = agency === null ? null : (cast.agencyIds.get(agency) ?? '');
	const [first, ...later] = bodies;
	const house = (version: number) => {
		const day = addDays(today, -7 - BETWEEN * (bodies.length - version));
		return { ...services, now: () => new Date(startOfDay(day, zone).getTime() + 9 * HOUR) };
	};
	const said = { doer, act, category: category ?? null, name };
	const command = { ...said, body: first, agencyId, formKey: crypto.randomUUID() };
	const { id } = expectDone('template', await writeTemplate(house(1), command));
	for (const [index, body] of later.entries()) {
		const change = { ...said, id, body, state: String(index + 1), takesOver: false };
		expectDone('template', await changeTemplate(house(index + 2), change));
	}
	if (retired) expectDone('template', await retireTemplate(services, { doer, id, retires: true }));
}
