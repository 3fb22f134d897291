import { parseClockQuery } from '$lib/forms/clock-query';
import { answerClock } from '$lib/server/queries/calculator/clock-answer';
import { dayJson, generalJson } from '$lib/server/proof/clock-json';
import { services } from '$lib/server/services';
import { badRequest, openJson, policyJson } from '$lib/server/web/answers/open-json';
import type { RequestHandler } from './$types';

export const GET = (async ({ url, locals }) => {
	const { db, env } = services();
	const parsed = parseClockQuery(url.searchParams);
	if (!parsed.ok) return badRequest({ locals }, parsed.fault);
	const answer = await answerClock(db, env.zone, parsed.value);
	if (!answer.ok) return badRequest({ locals }, answer.refusal);
	const { policy, general, agency, startDay, calendarVersion, reckoning } = answer.value;
	return openJson({
		policy: policyJson(policy),
		...(agency && { agency: { slug: agency.slug, name: agency.name } }),
		...(general && { general: generalJson(general) }),
		from: parsed.value.from.toISOString(),
		start_day: startDay,
		due_at: reckoning.dueAt?.toISOString() ?? null,
		due_day: reckoning.dueDay,
		provisional: reckoning.provisional,
		calendar: calendarVersion,
		days: reckoning.days.map(dayJson)
	});
}) satisfies RequestHandler;
