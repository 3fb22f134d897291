import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { HolidayKind } from '$lib/domain/calendar/work-calendar';
import type { Classification } from '$lib/domain/words/classification';
import type { ConsultationOwner } from '$lib/domain/consultation/stage';
import type { Owner } from '$lib/domain/complaint/status';
import type { DueMove } from '$lib/domain/deadline/due-move';
import type { ClockKind, DeadlineUnit } from '$lib/domain/deadline/policy';
import type { DutyClock, EscalationLevel, EscalationStep } from '$lib/domain/deadline/duty';
import type { RungAudience } from '$lib/domain/escalation/ladder';
import type { ColumnType, Generated } from 'kysely';

type Id = Generated<string>;

/** The calendar, the limits and what follows from them. */
export type RuleTables = {
	holiday: HolidayTable;
	calendar_version: CalendarVersionTable;
	calendar_change: CalendarChangeTable;
	deadline_policy: DeadlinePolicyTable;
	calendar_preview: CalendarPreviewTable;
	escalation_step: EscalationStepTable;
	escalation: EscalationTable;
	deadline: DeadlineTable;
	tenure: TenureTable;
};

type HolidayTable = {
	id: Id;
	day: IsoDate;
	district_code: string | null;
	kind: HolidayKind;
	name: string;
	decree: string;
	provisional: Generated<boolean>;
	since_version: number;
	until_version: number | null;
};

type CalendarVersionTable = {
	version: number;
	published_at: Date;
	author_id: string | null;
	reason: string;
	concerned: Generated<number>;
	moved: Generated<number>;
	recalculated_at: Date | null;
};

type CalendarChangeTable = {
	id: Id;
	withdraws: string | null;
	day: IsoDate | null;
	district_code: string | null;
	kind: HolidayKind | null;
	name: string | null;
	decree: string | null;
	provisional: Generated<boolean>;
	author_id: string;
	at: Date;
};

type DeadlinePolicyTable = {
	id: Id;
	code: string;
	clock: ClockKind;
	classification: Classification | null;
	agency_id: string | null;
	name: string;
	amount: number;
	unit: DeadlineUnit;
	basis: string;
	valid_from: IsoDate;
	valid_until: IsoDate | null;
	author_id: string | null;
	created_at: Date | null;
	reason: string | null;
	withdrawn_at: Generated<Date | null>;
	withdrawn_by: Generated<string | null>;
	withdrawal_reason: Generated<string | null>;
};

type CalendarPreviewTable = {
	digest: string;
	at: Date;
	concerned: number;
	seen: Generated<number>;
	last_thread_id: string | null;
	cases: Generated<number>;
	clocks: Generated<number>;
	/** Written as JSON text. */
	moves: ColumnType<PreviewedMove[], string | undefined, string>;
	done_at: Generated<Date | null>;
};

/** What publishing would do to a report. */
export type PreviewedMove = { ref: string; moves: DueMove[] };

type DeadlineTable = {
	thread_id: string;
	clock: ClockKind;
	round: number;
	owner: Owner | ConsultationOwner;
	agency_id: string | null;
	policy_id: string | null;
	calendar_version: number;
	started_at: Date;
	due_day: IsoDate | null;
	due_at: Date | null;
	paused_at: Date | null;
	left_at_pause: number | null;
	met_at: Date | null;
	ended_at: Date | null;
	provisional: Generated<boolean>;
	falls_at: Date | null;
	falls_to: string | null;
	/** Of a first answer: everybody may read the report. */
	listed: Generated<boolean>;
};

type TenureTable = {
	thread_id: string;
	seq: number;
	agency_id: string | null;
	from_at: Date;
	until_at: Date | null;
	contested: Generated<boolean>;
	reopened: Generated<boolean>;
	appealed: Generated<boolean>;
	bounced: Generated<boolean>;
};

type EscalationStepTable = {
	clock: DutyClock;
	step: EscalationStep;
	offset_working_days: number;
	audience: RungAudience;
	to_agency_slug: string | null;
};

type EscalationTable = {
	thread_id: string;
	clock: DutyClock;
	round: number;
	step: EscalationStep;
	level: EscalationLevel;
	agency_id: string | null;
	at: Date;
	seq: number;
};
