import type { Lang } from '$lib/domain/language';
import { parseClockQuery } from '$lib/forms/clock-query';
import { answerClock, type ClockAnswer } from '$lib/server/queries/calculator/clock-answer';
import { dayJson, generalJson, policyJson } from '$lib/server/proof/clock-json';
import type { Problem } from '$lib/server/web/api/problem';
import { serve } from '$lib/server/web/api/serve';
import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';

export { OPTIONS } from '$lib/server/web/api/serve';

/** When a limit that starts at an instant would be due, with each day of the count. */
export const GET = serve('read_clock', async ({ house, asked, lang }) => {
	const parsed = parseClockQuery(asked);
	if (!parsed.ok) return faulty(parsed.fault, lang);
	const answer = await answerClock(house.db, house.env.zone, parsed.value);
	return answer.ok ? { body: clockJson(answer.value, parsed.value.from) } : faulty(answer.refusal, lang);
});

const clockJson = ({ policy, general, agency, startDay, calendarVersion, reckoning }: ClockAnswer, from: Date) => ({
	policy: policyJson(policy),
	...(agency && { agency: { slug: agency.slug, name: agency.name } }),
	...(general && { general: generalJson(general) }),
	from: from.toISOString(),
	start_day: startDay,
	due_at: reckoning.dueAt?.toISOString() ?? null,
	due_day: reckoning.dueDay,
	provisional: reckoning.provisional,
	calendar: calendarVersion,
	days: reckoning.days.map(dayJson)
});

const PARAMETERS = ['from', 'policy', 'calendar', 'agency'] as const;

/** What is wrong with the question, at the parameter that it names. */
function faulty(code: keyof Refusals['openData'], lang: Lang): Problem {
	const { openData, contact } = refusalsFor(lang);
	const detail = inOneBreath(tell(openData[code], 'guest', contact));
	const parameter = PARAMETERS.find((name) => code.includes(name)) ?? 'from';
	return { code: 'parameter_invalid', detail, reason: code, errors: [{ parameter, detail }] };
}
