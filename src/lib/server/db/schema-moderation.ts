import type { Capacity } from '$lib/domain/actor/capacity';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { AnyAction } from '$lib/domain/events';
import type { DecisionEnd, DecisionSource } from '$lib/domain/moderation/decision';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { Generated } from 'kysely';
import type { AppealTables } from './schema-appeals';

/** The rules of the forum and the book of what was decided under them. */
export type ModerationTables = {
	forum_rule: ForumRuleTable;
	decision: DecisionTable;
	moderating_act: { act: string };
} & AppealTables;

type ForumRuleTable = {
	code: string;
	version: number;
	title_id: string;
	title_en: string;
	words_id: string;
	words_en: string;
	ground_id: string;
	ground_en: string;
	flag_reason: FlagReason | null;
	valid_from: IsoDate;
	valid_until: IsoDate | null;
	published_at: Date;
	published_by: string | null;
	reason: string;
	end_reason: Generated<string>;
};

type DecisionTable = {
	id: Generated<string>;
	number: Generated<number>;
	at: Date;
	act: AnyAction;
	rule_code: string | null;
	rule_version: number | null;
	reason: Generated<string>;
	thread_id: string | null;
	thread_kind: 'complaint' | 'consultation' | null;
	post_id: string | null;
	event_id: string | null;
	subject_user_id: string | null;
	source: DecisionSource;
	waited_since: Date | null;
	by_user_id: string | null;
	by_role: Capacity;
	until: Date | null;
	ended_at: Date | null;
	end_kind: DecisionEnd | null;
	end_reason: Generated<string>;
	ended_by: string | null;
};
