import { dayOf } from '$lib/domain/calendar/zone';
import { dayAsked, parseClockForm } from '$lib/forms/clock-query';
import { listPolicies } from '$lib/server/db/rules';
import { answerClock, listClockAgencies } from '$lib/server/queries/calculator/clock-answer';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
	const { db, env, now } = services();
	const today = dayOf(now(), env.zone);
	const policies = (await listPolicies(db)).filter(
		({ agencyId, validUntil }) => agencyId === null && (validUntil === null || validUntil >= today)
	);
	const isAsked = url.searchParams.has('tanggal') || url.searchParams.has('tanggal.hari');
	const values = {
		day: isAsked ? dayAsked(url.searchParams) : today,
		time: url.searchParams.get('jam') ?? '',
		policy: url.searchParams.get('kebijakan') ?? '',
		agency: url.searchParams.get('instansi') ?? ''
	};
	const page = { today, policies, values, agencies: await listClockAgencies(db, today) };
	if (!isAsked) return { ...page, answer: null, fault: null };
	const parsed = parseClockForm(url.searchParams, env.zone);
	if (!parsed.ok) return { ...page, answer: null, fault: parsed.fault };
	const answer = await answerClock(db, env.zone, parsed.value);
	if (!answer.ok) return { ...page, answer: null, fault: answer.refusal };
	return { ...page, answer: { ...answer.value, from: parsed.value.from.toISOString() }, fault: null };
}) satisfies PageServerLoad;
