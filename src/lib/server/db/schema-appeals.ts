import type { AppealEvent, AppealLevel, AppealOutcome, AppealParty, AppealState } from '$lib/domain/appeal/appeal';
import type { Generated } from 'kysely';

/** Appeals, second looks and corrections: what is said against an entry of the book; and what reporters put otherwise. */
export type AppealTables = {
	appeal: AppealTable;
	appeal_event: AppealEventTable;
	second_look: SecondLookTable;
	correction: CorrectionTable;
	earlier_words: EarlierWordsTable;
	earlier_report: EarlierReportTable;
};

type AppealTable = {
	id: Generated<string>;
	decision_id: string;
	first_decider: string | null;
	at: Date;
	due_at: Date;
	decided_by: string | null;
	decided_at: Date | null;
	outcome: AppealOutcome | null;
	outcome_words: Generated<string>;
	state: Generated<AppealState>;
	level: Generated<AppealLevel>;
	since: Date;
	barred: Generated<string[]>;
	settled_at: Date | null;
};

type AppealEventTable = {
	appeal_id: string;
	seq: number;
	at: Date;
	action: AppealEvent['action'];
	party: AppealParty;
	user_id: string | null;
	words: Generated<string>;
	outcome: AppealOutcome | null;
	level: AppealLevel;
};

type SecondLookTable = {
	id: Generated<string>;
	decision_id: string;
	first_decider: string | null;
	asker: string;
	reason: string;
	at: Date;
	answered_at: Date | null;
	answered_by: string | null;
	outcome: 'stands' | 'lifted' | null;
	answer: Generated<string>;
};

type CorrectionTable = {
	id: Generated<string>;
	decision_id: string;
	at: Date;
	words: string;
	settled_at: Date | null;
	settled_by: string | null;
	outcome: 'accepted' | 'declined' | null;
	answer: Generated<string>;
};

type EarlierWordsTable = {
	id: Generated<string>;
	thread_id: string;
	post_id: string | null;
	correction_id: string;
	body: string;
	until_at: Date;
};

type EarlierReportTable = { thread_id: string; seq: number; title: string; body: string; place: string };
