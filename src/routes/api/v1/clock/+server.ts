import { parseClockQuery } from '$lib/forms/clock-query';
import { answerClock } from '$lib/server/queries/calculator/clock-answer';
import { services } from '$lib/server/services';
import { badRequest, openJson, policyJson } from '$lib/server/web/answers/open-json';
import type { RequestHandler } from './$types';

export const GET = (async ({ url, locals }) => {
	const { db, env } = services();
	const parsed = parseClockQuery(url.searchParams);
	if (!parsed.ok) return badRequest({ locals }, parsed.fault);
	const answer = await answerClock(db, env.zone, parsed.value);
	if (!answer.ok) return badRequest({ locals }, answer.refusal);
	const { policy, startDay, calendarVersion, reckoning } = answer.value;
	return openJson({
		policy: policyJson(policy),
		from: parsed.value.from.toISOString(),
		start_day: startDay,
		due_at: reckoning.dueAt?.toISOString() ?? null,
		due_day: reckoning.dueDay,
		calendar: calendarVersion,
		days: reckoning.days.map(({ day, kind, name, count }) => ({ date: day, kind, ...(name ? { name } : {}), count }))
	});
}) satisfies RequestHandler;
