import type { ClockKind } from '../deadline/policy';

/**
 * The stages of a consultation, from the first draft to the last promise kept (PermenPANRB 16/2017: before, during and
 * after the forum). Written once, here; the database repeats the words in a `check` and a test proves that both agree.
 */
export const CONSULTATION_STAGES = [
	'draft',
	'scheduled',
	'open',
	'deliberated',
	'minutes_signed',
	'published',
	'follow_up',
	'completed',
	'cancelled'
] as const;
export type ConsultationStage = (typeof CONSULTATION_STAGES)[number];

/** What moves a consultation from stage to stage. */
export const STAGE_ACTIONS = [
	'prepare',
	'schedule',
	'open',
	'close_inputs',
	'seal_minutes',
	'publish',
	'begin_follow_up',
	'conclude',
	'cancel'
] as const;
export type StageAction = (typeof STAGE_ACTIONS)[number];

/**
 * Every move there is; a pair that is absent is forbidden. `prepare` begins the draft. `seal_minutes` is the last
 * signature, never somebody's button. Once minutes are signed nothing cancels what was agreed.
 */
export const STAGE_MOVES = {
	draft: { schedule: 'scheduled', cancel: 'cancelled' },
	scheduled: { open: 'open', cancel: 'cancelled' },
	open: { close_inputs: 'deliberated', cancel: 'cancelled' },
	deliberated: { seal_minutes: 'minutes_signed', cancel: 'cancelled' },
	minutes_signed: { publish: 'published' },
	published: { begin_follow_up: 'follow_up' },
	follow_up: { conclude: 'completed' },
	completed: {},
	cancelled: {}
} as const satisfies Record<ConsultationStage, Partial<Record<StageAction, ConsultationStage>>>;

export function nextStage(from: ConsultationStage, action: StageAction): ConsultationStage | null {
	const moves: Partial<Record<StageAction, ConsultationStage>> = STAGE_MOVES[from];
	return moves[action] ?? null;
}

/** The one step that carries a stage forward; null where nothing follows. */
export const STEP_FORWARD = {
	draft: 'schedule',
	scheduled: 'open',
	open: 'close_inputs',
	deliberated: 'seal_minutes',
	minutes_signed: 'publish',
	published: 'begin_follow_up',
	follow_up: 'conclude',
	completed: null,
	cancelled: null
} as const satisfies Record<ConsultationStage, StageAction | null>;

export const CONSULTATION_OWNERS = ['facilitator', 'participants', 'agency'] as const;
export type ConsultationOwner = (typeof CONSULTATION_OWNERS)[number];

/** Whose turn it is. A stage that is not final belongs to exactly one. */
export const STAGE_OWNER = {
	draft: 'facilitator',
	scheduled: 'facilitator',
	open: 'participants',
	deliberated: 'facilitator',
	minutes_signed: 'facilitator',
	published: 'facilitator',
	follow_up: 'agency',
	completed: null,
	cancelled: null
} as const satisfies Record<ConsultationStage, ConsultationOwner | null>;

/** The clock of each stage: an agreed day (opening, participation) or a limit of the policies. A final stage has none. */
export const STAGE_CLOCK = {
	draft: 'preparation',
	scheduled: 'opening',
	open: 'participation',
	deliberated: 'deliberation',
	minutes_signed: 'publication',
	published: 'dissemination',
	follow_up: 'monitoring',
	completed: null,
	cancelled: null
} as const satisfies Record<ConsultationStage, ClockKind | null>;

/** What the announced window is to a reader in each stage. */
export type WindowState = 'ahead' | 'running' | 'over';
export const STAGE_WINDOW = {
	draft: 'ahead',
	scheduled: 'ahead',
	open: 'running',
	deliberated: 'over',
	minutes_signed: 'over',
	published: 'over',
	follow_up: 'over',
	completed: 'over',
	cancelled: 'over'
} as const satisfies Record<ConsultationStage, WindowState>;

const AGREED_DAYS: readonly ClockKind[] = ['opening', 'participation'];

/** The limit that runs in a stage; null where nothing runs but the announced day, or nothing at all. */
export function limitIn(stage: ConsultationStage): ClockKind | null {
	const clock = STAGE_CLOCK[stage];
	return clock === null || AGREED_DAYS.includes(clock) ? null : clock;
}

export const isOver = (stage: ConsultationStage): boolean => STAGE_OWNER[stage] === null;
export const OVER_STAGES = CONSULTATION_STAGES.filter(isOver);

export const isAnnounced = (stage: ConsultationStage): boolean => stage !== 'draft';

/** The stage in which people write. */
export const OPEN_STAGE = 'open' satisfies ConsultationStage;
/** The stage in which the text is fixed and signed. */
export const SIGNING_STAGE = 'deliberated' satisfies ConsultationStage;

export const isCancelled = (stage: ConsultationStage): boolean => stage === 'cancelled';

/** The stage in which all have signed. */
export const SEALED_STAGE = 'minutes_signed' satisfies ConsultationStage;
/** The window is over, so that every input must have its answer. */
export const ANSWERED_STAGES = CONSULTATION_STAGES.filter(
	(stage) => STAGE_WINDOW[stage] === 'over' && stage !== 'cancelled'
);

/** What the announced hours do by themselves. */
export const BY_THE_HOUR = [
	{ stage: 'scheduled', hour: 'opensAt', action: 'open' },
	{ stage: 'open', hour: 'closesAt', action: 'close_inputs' }
] as const satisfies { stage: ConsultationStage; hour: string; action: StageAction }[];

/** Stages in which the minutes exist for everybody. */
export const PUBLISHED_STAGES = ['published', 'follow_up', 'completed'] as const satisfies ConsultationStage[];

/** Stages in which signed promises wait to be kept. */
export const PROMISED_STAGES = ['minutes_signed', 'published', 'follow_up'] as const satisfies ConsultationStage[];
