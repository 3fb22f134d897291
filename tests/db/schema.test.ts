import { LETTERS } from '$lib/domain/follow/letters';
import { CHANNELS as NOTICE_CHANNELS, WAYS } from '$lib/domain/notice/channel';
import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { ROLES } from '$lib/domain/actor/actor';
import { ASKED_OF } from '$lib/domain/actor/second-step';
import { CHANGE_ACTS, SUBJECTS } from '$lib/domain/administration/change';
import { CAPACITIES } from '$lib/domain/actor/capacity';
import { HOLIDAY_KINDS } from '$lib/domain/calendar/work-calendar';
import { CHANNELS, CLASSIFICATIONS } from '$lib/domain/words/classification';
import { COMPLAINT_STATUSES, isFinal } from '$lib/domain/complaint/status';
import { BINDERS } from '$lib/domain/complaint/wandering';
import { COMMITMENT_STATUSES } from '$lib/domain/consultation/commitment/status';
import { CONSULTATION_AUDIENCES } from '$lib/domain/consultation/audience';
import { CONSULTATION_OWNERS, CONSULTATION_STAGES } from '$lib/domain/consultation/stage';
import { PROVISION_ROW_KINDS } from '$lib/domain/consultation/text/pieces';
import * as words from '$lib/domain/consultation/words';
import { CLOCK_KINDS, DEADLINE_UNITS } from '$lib/domain/deadline/policy';
import { DUTY_CLOCKS, ESCALATION_LEVELS, ESCALATION_STEPS } from '$lib/domain/deadline/duty';
import { RUNG_AUDIENCES } from '$lib/domain/escalation/ladder';
import { DOUBTS, LOOK_OUTCOMES } from '$lib/domain/evidence/doubt';
import {
	APPEAL_ACTIONS,
	APPEAL_LEVELS,
	APPEAL_OUTCOMES,
	APPEAL_PARTIES,
	APPEAL_STATES
} from '$lib/domain/appeal/appeal';
import { PEN_DECISIONS, PEN_REASONS, REPLY_PURPOSES, VERDICTS } from '$lib/domain/mail-in/verdict';
import { DECISION_ENDS, DECISION_SOURCES } from '$lib/domain/moderation/decision';
import { QUEUE_STEPS } from '$lib/domain/moderation/queue';
import { FLAG_REASONS } from '$lib/domain/moderation/reasons';
import { REFUSALS } from '$lib/domain/complaint/refusal';
import { EVERY_SCOPE } from '$lib/domain/api/scope';
import { COMPLAINT_ACTS } from '$lib/domain/complaint/acts';
import { AUDIENCES } from '$lib/domain/complaint/audience';
import { CONSULTATION_ACTS } from '$lib/domain/consultation/acts';
import { AGE_GROUPS, EDUCATIONS, GENDERS, OCCUPATIONS } from '$lib/domain/survey/survey';
import type { ActLaw } from '$lib/domain/thread/act-law';
import { POST_KINDS } from '$lib/domain/thread/post';
import { DELIVERY_STATES, PAUSES } from '$lib/domain/webhook/retry';
import { useDatabase } from '../support/database';
import { describedColumns } from '../support/described-columns';

const test = useDatabase();

async function definitionOf(constraint: string): Promise<string> {
	const { rows } = await sql<{
		definition: string;
	}>`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`.execute(test.db);
	return rows.map(({ definition }) => definition).join();
}

const wordsOf = (definition: string) => [...definition.matchAll(/'(\w+)'::text/g)].map(([, word]) => word);

const COMPLAINT_OWNERS = ['moderator', 'agency', 'agency_head', 'inspectorate', 'secretariat', 'reporter'];

describe('the database repeats the words of the law', () => {
	it.each<[string, readonly string[]]>([
		['complaint_status_check', COMPLAINT_STATUSES],
		['mail_in_verdict_check', VERDICTS],
		['mail_pen_why_check', PEN_REASONS],
		['mail_pen_decision_check', PEN_DECISIONS],
		['reply_address_purpose_check', REPLY_PURPOSES],
		['complaint_closed_check', COMPLAINT_STATUSES.filter(isFinal)],
		['complaint_bound_by_check', BINDERS],
		['complaint_classification_check', CLASSIFICATIONS],
		['deadline_policy_classification_check', CLASSIFICATIONS],
		['complaint_channel_check', CHANNELS],
		['deadline_clock_check', CLOCK_KINDS],
		['deadline_policy_clock_check', CLOCK_KINDS],
		['deadline_policy_unit_check', DEADLINE_UNITS],
		['holiday_kind_check', HOLIDAY_KINDS],
		['calendar_change_kind_check', HOLIDAY_KINDS],
		['membership_role_check', ROLES],
		['api_key_scopes_check', EVERY_SCOPE],
		['second_step_rule_asked_of_check', ASKED_OF],
		['province_change_subject_check', SUBJECTS],
		['province_change_act_check', CHANGE_ACTS],
		['webhook_pause_check', PAUSES],
		['webhook_delivery_state_check', DELIVERY_STATES],
		['thread_event_actor_role_check', CAPACITIES],
		['thread_event_action_check', [...new Set(Object.keys({ ...COMPLAINT_ACTS, ...CONSULTATION_ACTS }))]],
		['thread_event_from_status_check', [...COMPLAINT_STATUSES, ...CONSULTATION_STAGES]],
		['thread_event_to_status_check', [...COMPLAINT_STATUSES, ...CONSULTATION_STAGES]],
		['post_author_role_check', CAPACITIES],
		['post_kind_check', POST_KINDS],
		['flag_reason_check', FLAG_REASONS],
		['forum_rule_flag_reason_check', FLAG_REASONS],
		['decision_source_check', DECISION_SOURCES],
		['decision_end_kind_check', DECISION_ENDS],
		['queue_climb_step_check', QUEUE_STEPS],
		['proof_doubt_doubt_check', DOUBTS],
		['proof_look_outcome_check', LOOK_OUTCOMES],
		['appeal_state_check', APPEAL_STATES],
		['appeal_level_check', APPEAL_LEVELS],
		['appeal_outcome_check', APPEAL_OUTCOMES],
		['appeal_event_action_check', ['file', ...APPEAL_ACTIONS]],
		['appeal_event_party_check', APPEAL_PARTIES],
		['appeal_event_outcome_check', APPEAL_OUTCOMES],
		['appeal_event_level_check', APPEAL_LEVELS],
		['escalation_step_clock_check', DUTY_CLOCKS],
		['escalation_step_step_check', ESCALATION_STEPS],
		['escalation_step_audience_check', RUNG_AUDIENCES],
		['escalation_taken_clock_check', DUTY_CLOCKS],
		['escalation_taken_step_check', ESCALATION_STEPS],
		['escalation_level_check', ESCALATION_LEVELS],
		['notice_audience_check', [...new Set([...AUDIENCES, ...CONSULTATION_AUDIENCES])]],
		[
			'mail_audience_check',
			[...new Set([...AUDIENCES, ...CONSULTATION_AUDIENCES, 'account', 'digest', 'following', 'appeal'])]
		],
		['follow_letters_check', LETTERS],
		['delivery_channel_check', NOTICE_CHANNELS],
		['app_user_own_way_check', WAYS],
		['app_user_followed_way_check', WAYS],
		['app_user_duties_way_check', WAYS],
		['app_user_gathered_way_check', WAYS],
		['survey_answer_gender_check', GENDERS],
		['survey_answer_age_group_check', AGE_GROUPS],
		['survey_answer_education_check', EDUCATIONS],
		['survey_answer_occupation_check', OCCUPATIONS],
		['deadline_owner_check', [...new Set([...COMPLAINT_OWNERS, ...CONSULTATION_OWNERS])]],
		['consultation_stage_check', CONSULTATION_STAGES],
		['consultation_scope_check', words.SCOPES],
		['consultation_method_check', words.METHODS],
		['material_kind_check', words.MATERIAL_KINDS],
		['invitation_unsur_check', words.UNSUR],
		['attendance_unsur_check', words.UNSUR],
		['attendance_gender_check', words.GENDERS],
		['attendance_channel_check', words.ATTENDANCE_CHANNELS],
		['input_kind_check', words.INPUT_KINDS],
		['input_unsur_check', words.UNSUR],
		['input_channel_check', words.INPUT_CHANNELS],
		['input_disposition_check', words.DISPOSITIONS],
		['provision_version_kind_check', PROVISION_ROW_KINDS],
		['minutes_item_term_check', words.TERMS],
		['signatory_side_check', words.SIDES],
		['signatory_gender_check', words.GENDERS],
		['signatory_method_check', words.SIGNING_METHODS],
		['commitment_status_check', COMMITMENT_STATUSES],
		['publication_medium_check', words.PUBLICATION_MEDIA]
	])('%s', async (constraint, lawful) => {
		expect(wordsOf(await definitionOf(constraint)).sort()).toEqual([...lawful].sort());
	});
});

it('knows which acts are moderation', async () => {
	const acts: Record<string, ActLaw> = { ...COMPLAINT_ACTS, ...CONSULTATION_ACTS };
	const lawful = [...Object.keys(acts).filter((act) => acts[act]?.moderates), ...REFUSALS];
	const stored = await test.db.selectFrom('moderating_act').select('act').orderBy('act').execute();
	expect(stored.map(({ act }) => act)).toEqual(lawful.sort());
});

/** As what a column reaches the code: see the parsers of `db/client.ts`. */
const KIND_OF: Record<string, string> = {
	uuid: 'text',
	_uuid: 'json',
	text: 'text',
	tsvector: 'text',
	date: 'text',
	int2: 'number',
	int4: 'number',
	int8: 'number',
	xid8: 'text',
	float8: 'number',
	bool: 'truth',
	timestamptz: 'instant',
	bytea: 'bytes',
	json: 'json',
	jsonb: 'json',
	// A list, as the driver reads it.
	_int4: 'json',
	_text: 'json'
};

async function storedColumns() {
	const { rows } = await sql<{ name: string; type: string; nullable: boolean; optional: boolean }>`
		select table_name || '.' || column_name as name, udt_name as type, is_nullable = 'YES' as nullable,
			is_nullable = 'YES' or column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS' as optional
		from information_schema.columns
		where table_schema = 'public' and table_name not like 'kysely_%'`.execute(test.db);
	return new Map(
		rows.map(({ name, type, nullable, optional }) => [name, { kind: KIND_OF[type] ?? type, nullable, optional }])
	);
}

describe('the types describe the tables', () => {
	it('column by column: name, kind, null, and what an insert may leave out', async () => {
		const [described, stored] = [describedColumns(), await storedColumns()];
		// What has a default may still be asked of every insert: the types may want more than the table, never less.
		const lawful = [...stored].map(([name, column]) => [
			name,
			{ ...column, optional: column.optional && (described.get(name)?.optional ?? false) }
		]);
		expect(Object.fromEntries(described)).toEqual(Object.fromEntries(lawful));
	});
});
