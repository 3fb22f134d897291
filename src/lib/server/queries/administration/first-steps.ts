import { FIRST_STEPS, type FirstStep } from '$lib/domain/administration/first-steps';
import { UNNAMED } from '$lib/domain/site/identity';
import { dayOf } from '$lib/domain/calendar/zone';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';
import type { Services } from '../../services';
import { sql } from 'kysely';

/** Which of them stand, told by what there is. */
export async function listFirstSteps({ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>) {
	const today = dayOf(now(), env.zone);
	const year = today.slice(0, 4);
	const { rows } = await sql<Record<Exclude<FirstStep, 'mail' | 'identity'>, boolean>>`select
		exists (select from holiday where day::text like ${`${year}-%`} and until_version is null) as calendar,
		exists (select from district) as districts,
		exists (select from agency) as agencies,
		exists (select from membership where role = 'moderator' and ${isInForce(today)} and ${HAS_ARRIVED})
			and exists (select from membership where role = 'officer' and ${isInForce(today)} and ${HAS_ARRIVED})
			as people,
		exists (select from category) as categories,
		exists (select from complaint) as report,
		exists (select from service) as services`.execute(db);
	const stands = { ...rows[0], identity: env.site.province !== UNNAMED.province, mail: env.smtpUrl !== null };
	return FIRST_STEPS.map((step) => ({ step, isDone: stands[step] === true }));
}
