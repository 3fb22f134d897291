import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { ROLES } from '$lib/domain/actor/actor';
import { CAPACITIES } from '$lib/domain/actor/capacity';
import { HOLIDAY_KINDS } from '$lib/domain/calendar/work-calendar';
import { CHANNELS, CLASSIFICATIONS } from '$lib/domain/complaint/classification';
import { COMPLAINT_STATUSES, isFinal } from '$lib/domain/complaint/status';
import { CLOCK_KINDS, DEADLINE_UNITS } from '$lib/domain/deadline/policy';
import { DUTY_CLOCKS, ESCALATION_LEVELS, ESCALATION_STEPS, RUNG_AUDIENCES } from '$lib/domain/escalation/ladder';
import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { AUDIENCES } from '$lib/domain/thread/notice';
import { AGE_GROUPS, EDUCATIONS, GENDERS, OCCUPATIONS } from '$lib/domain/survey/survey';
import { POST_KINDS } from '$lib/domain/thread/post';
import { useDatabase } from './support/database';

const test = useDatabase();

async function definitionOf(constraint: string): Promise<string> {
	const { rows } = await sql<{
		definition: string;
	}>`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`.execute(test.db);
	return rows.map(({ definition }) => definition).join();
}

const wordsOf = (definition: string) => [...definition.matchAll(/'(\w+)'::text/g)].map(([, word]) => word);

describe('the database repeats the words of the law', () => {
	it.each<[string, readonly string[]]>([
		['complaint_status_check', COMPLAINT_STATUSES],
		['complaint_closed_check', COMPLAINT_STATUSES.filter(isFinal)],
		['complaint_classification_check', CLASSIFICATIONS],
		['deadline_policy_classification_check', CLASSIFICATIONS],
		['complaint_channel_check', CHANNELS],
		['deadline_clock_check', CLOCK_KINDS],
		['deadline_policy_clock_check', CLOCK_KINDS],
		['deadline_policy_unit_check', DEADLINE_UNITS],
		['holiday_kind_check', HOLIDAY_KINDS],
		['calendar_change_kind_check', HOLIDAY_KINDS],
		['membership_role_check', ROLES],
		['thread_event_actor_role_check', CAPACITIES],
		['post_author_role_check', CAPACITIES],
		['post_kind_check', POST_KINDS],
		['flag_reason_check', FLAG_REASONS],
		['escalation_step_clock_check', DUTY_CLOCKS],
		['escalation_step_step_check', ESCALATION_STEPS],
		['escalation_step_audience_check', RUNG_AUDIENCES],
		['escalation_taken_clock_check', DUTY_CLOCKS],
		['escalation_taken_step_check', ESCALATION_STEPS],
		['escalation_level_check', ESCALATION_LEVELS],
		['mail_audience_check', [...AUDIENCES, 'account']],
		['survey_answer_gender_check', GENDERS],
		['survey_answer_age_group_check', AGE_GROUPS],
		['survey_answer_education_check', EDUCATIONS],
		['survey_answer_occupation_check', OCCUPATIONS],
		['deadline_owner_check', ['moderator', 'agency', 'agency_head', 'reporter']]
	])('%s', async (constraint, words) => {
		expect(wordsOf(await definitionOf(constraint)).sort()).toEqual([...words].sort());
	});
});

describe('the types describe the tables', () => {
	it('column by column', async () => {
		const { rows } = await sql<{ table_name: string }>`
			select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'kysely_%'`.execute(
			test.db
		);
		const source = (await import('$lib/server/db/schema?raw')).default as string;
		const described = [
			...source.slice(source.indexOf('export type Database'), source.indexOf('type Id')).matchAll(/^\t(\w+):/gm)
		].map(([, name]) => name);
		expect(described.sort()).toEqual(rows.map(({ table_name }) => table_name).sort());
	});
});
