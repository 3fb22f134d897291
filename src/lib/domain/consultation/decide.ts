import type { Capacity } from '../actor/capacity';
import { actsAs } from '../thread/act-law';
import { STAGE_ACTS } from './acts';
import type { ConsultationLaw } from './audience';
import { allow, refuse, type Result } from '../result';
import { nextStage, STEP_FORWARD, type ConsultationStage, type StageAction } from './stage';
import { ROOMLESS, type Method } from './words';

/** What the rules need to know of a consultation. */
export type Consultation = {
	slug: string;
	stage: ConsultationStage;
	agencyId: string;
	facilitatorId: string;
	method: Method;
	opensAt: Date | null;
	closesAt: Date | null;
	/** Inputs that stand, how many of them are answered, and how many wait to be let in. */
	inputs: number;
	answered: number;
	held: number;
	/** Version of the draft text in force; 0 while there is none. */
	textVersion: number;
	/** The text of the minutes is fixed since then, for the parties to sign. */
	minutesFinalAt: Date | null;
};

/** What has been gathered for the next stage, counted from the records. */
export type Gathered = {
	teamDecree: boolean;
	question: boolean;
	materials: number;
	invitations: number;
	meetings: number;
	attendance: number;
	meetingNotes: number;
	photos: number;
	/** When and where the forum was held is said in the minutes. */
	minutesData: boolean;
	items: number;
	itemsIncomplete: number;
	parties: number;
	hostParties: number;
	publicParties: number;
	signed: number;
	/** Parties that do not sign, with their reason; and whether both sides have a name under the text. */
	refused: number;
	bothSidesSigned: boolean;
	publications: number;
	commitmentsOpen: number;
};

/** What must be there before a stage may be left; each word is also the refusal that names it. */
export const EVIDENCE = [
	'team_decree',
	'question',
	'window',
	'materials',
	'invitations',
	'meeting',
	'attendance',
	'meeting_notes',
	'photos',
	'inputs_admitted',
	'inputs_answered',
	'minutes_items',
	'items_complete',
	'parties',
	'minutes_data',
	'minutes_final',
	'all_signed',
	'publications',
	'commitments_settled'
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Whether a refusal names something that is missing. */
export const isEvidence = (refusal: string): refusal is Evidence => EVIDENCE.some((evidence) => evidence === refusal);

/** The checklist of each step. `finalise_minutes` fixes the text that the parties sign. */
export const EVIDENCE_FOR = {
	schedule: ['team_decree', 'question', 'window', 'materials', 'invitations', 'meeting'],
	open: [],
	close_inputs: [],
	finalise_minutes: [
		'attendance',
		'meeting_notes',
		'photos',
		'inputs_admitted',
		'inputs_answered',
		'minutes_items',
		'items_complete',
		'parties',
		'minutes_data'
	],
	seal_minutes: ['minutes_final', 'all_signed'],
	publish: ['all_signed'],
	begin_follow_up: ['publications'],
	conclude: ['commitments_settled'],
	cancel: []
} as const satisfies Record<string, readonly Evidence[]>;
export type GuardedStep = keyof typeof EVIDENCE_FOR;

const HAS: Record<Evidence, (consultation: Consultation, gathered: Gathered) => boolean> = {
	team_decree: (_, { teamDecree }) => teamDecree,
	question: (_, { question }) => question,
	window: ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null && opensAt < closesAt,
	materials: (_, { materials }) => materials > 0,
	invitations: (_, { invitations }) => invitations > 0,
	meeting: ({ method }, { meetings }) => method === ROOMLESS || meetings > 0,
	attendance: (_, { meetings, attendance }) => meetings === 0 || attendance > 0,
	meeting_notes: (_, { meetings, meetingNotes }) => meetings === 0 || meetingNotes > 0,
	photos: ({ method }, { meetings, photos }) => method === ROOMLESS || meetings === 0 || photos > 0,
	inputs_admitted: ({ held }) => held === 0,
	inputs_answered: ({ inputs, answered }) => answered >= inputs,
	minutes_items: (_, { items }) => items > 0,
	items_complete: (_, { items, itemsIncomplete }) => items > 0 && itemsIncomplete === 0,
	// A promise takes two: who makes it, and who will watch it.
	parties: (_, { hostParties, publicParties }) => hostParties > 0 && publicParties > 0,
	minutes_data: (_, { minutesData }) => minutesData,
	minutes_final: ({ minutesFinalAt }) => minutesFinalAt !== null,
	// Whoever does not sign says why, or its host records it. Never all of them: a promise takes two.
	all_signed: (_, { parties, signed, refused, bothSidesSigned }) =>
		parties > 0 && signed + refused === parties && bothSidesSigned,
	publications: (_, { publications }) => publications > 0,
	commitments_settled: (_, { commitmentsOpen }) => commitmentsOpen === 0
};

export type ChecklistEntry = { evidence: Evidence; present: boolean };

/** What a step asks for and which of it is there: the facilitator's checklist, and the guard itself. */
export const checklistFor = (step: GuardedStep, consultation: Consultation, gathered: Gathered): ChecklistEntry[] =>
	EVIDENCE_FOR[step].map((evidence) => ({ evidence, present: HAS[evidence](consultation, gathered) }));

/** Everything that is missing for a step, in the order of its checklist. */
export const missingIn = (step: GuardedStep, consultation: Consultation, gathered: Gathered): Evidence[] =>
	checklistFor(step, consultation, gathered).flatMap(({ evidence, present }) => (present ? [] : [evidence]));

/** The first thing that is missing for a step, or null. */
export const missingFor = (step: GuardedStep, consultation: Consultation, gathered: Gathered): Evidence | null =>
	missingIn(step, consultation, gathered)[0] ?? null;

export type StageRefusal = Evidence | 'not_allowed' | 'wrong_stage' | 'reason_required' | 'too_early';

/** A draft is begun before there is anything to decide about, and the last signature is nobody's button. */
export type PersonalStageAction = Exclude<StageAction, 'prepare' | 'seal_minutes'>;
export const PERSONAL_STAGE_ACTIONS = (Object.keys(STAGE_ACTS) as StageAction[]).filter(
	(action): action is PersonalStageAction => action !== 'prepare' && action !== 'seal_minutes'
);

export type StageAct = { action: PersonalStageAction; reason?: string };
export type StageDecision = { action: StageAction; from: ConsultationStage; to: ConsultationStage; role: Capacity };

/** Whether a consultation may move, and the event it becomes; a refusal names the first evidence that is missing. */
export function decideStage(
	consultation: Consultation,
	{ action, reason = '' }: StageAct,
	gathered: Gathered,
	{ capacities, at }: { capacities: readonly Capacity[]; at: Date }
): Result<StageDecision, StageRefusal> {
	const { by, asks }: ConsultationLaw & { by: readonly Capacity[] } = STAGE_ACTS[action];
	const role = actsAs(by, capacities);
	if (!role) return refuse('not_allowed');
	const { stage } = consultation;
	// Signing is what stands between minutes and their publication: whoever publishes too early hears of the signatures.
	if (action === 'publish' && stage === 'deliberated') return refuse('all_signed');
	const to = nextStage(stage, action);
	if (!to) return refuse('wrong_stage');
	if (action === 'open' && isBefore(at, consultation.opensAt)) return refuse('too_early');
	if (action === 'close_inputs' && isBefore(at, consultation.closesAt)) return refuse('too_early');
	if (asks?.text && !reason.trim()) return refuse('reason_required');
	const missing = missingFor(action, consultation, gathered);
	return missing ? refuse(missing) : allow({ action, from: stage, to, role });
}

const isBefore = (at: Date, bound: Date | null): boolean => bound !== null && at < bound;

/** The buttons of a stage for this person, whether or not everything is there yet. */
export function stageActsFor(consultation: Consultation, capacities: readonly Capacity[]): PersonalStageAction[] {
	const forward = STEP_FORWARD[consultation.stage];
	const acts: PersonalStageAction[] = forward && forward !== 'seal_minutes' ? [forward, 'cancel'] : ['cancel'];
	return acts.filter(
		(action) => nextStage(consultation.stage, action) !== null && actsAs(STAGE_ACTS[action].by, capacities) !== null
	);
}
