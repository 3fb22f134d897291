import { dayOf } from '$lib/domain/calendar/zone';
import { typedFacts } from '$lib/forms/administration/asking';
import { SECOND_STEP_RULE } from '$lib/forms/administration/ways-in';
import { tidyLine } from '$lib/forms/kit/tidy';
import { findSecondStepRule } from '$lib/server/auth/second-step';
import { listWithoutSecondStep } from '$lib/server/auth/without-second-step';
import { stateOf } from '$lib/server/db/province-changes';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { changeSecondStepRule, factsOfRule } from '$lib/server/usecases/administration/ways-in';
import { changeAction } from '$lib/server/web/change-action';
import { pageOf } from '$lib/server/web/page-of';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const RULE = { subject: 'ways_in', subjectId: 'second-step' } as const;

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const rule = await findSecondStepRule(db);
	const query = tidyLine(event.url.searchParams.get('cari') ?? '').slice(0, 100);
	const [without, changes, before] = await Promise.all([
		listWithoutSecondStep(db, rule, dayOf(now(), env.zone)),
		listChanges(db, RULE.subject, RULE.subjectId),
		factsBefore(db, { ...RULE, id: event.url.searchParams.get('dari') })
	]);
	return {
		begin: typedFacts(SECOND_STEP_RULE.fields, before ?? factsOfRule(rule)),
		goesBack: before !== null,
		isDemo: env.demo,
		query,
		lacking: without.length,
		without: pageOf(named(without, query), ({ id }) => id, event.url),
		changes,
		state: stateOf(changes[0]),
		formKey: crypto.randomUUID()
	};
};

const named = <Person extends { name: string }>(people: readonly Person[], query: string): Person[] =>
	people.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));

export const actions = {
	default: changeAction(SECOND_STEP_RULE, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		change: (asking, { house, input }) => {
			const { diminta: askedOf, masa: graceDays, sejak: since } = input;
			return changeSecondStepRule(house, asking, { askedOf, graceDays, since });
		},
		standing: async ({ house: { db } }) => ({ ...RULE, facts: factsOfRule(await findSecondStepRule(db)) }),
		at: { locks_you_out: 'masa' },
		to: () => '/admin/masuk?sudah=terbit'
	})
} satisfies Actions;
