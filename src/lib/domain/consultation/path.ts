import { checklistFor, type ChecklistEntry, type Consultation, type Evidence, type Gathered } from './decide';
import type { GuardedStep, PersonalStageAction } from './decide';
import { stepAhead } from './hosting/host';
import { haveDoorsOpened, type Sitting } from './hosting/sitting';
import { isPublished, SIGNED_STAGES } from './minutes/minutes';
import { STAGE_WINDOW, type ConsultationStage } from './stage';
import { ROOMLESS } from './words';

/**
 * The path of a consultation as its host walks it: Siapkan, Dengarkan, Sepakati, Tepati; in each step the parts of the desk
 * where its work is done. What is done and what comes next follow from the evidence that the law asks for.
 */
export const PATH = {
	prepare: ['details', 'text', 'materials', 'meetings', 'invitations'],
	listen: ['inputs', 'attendance', 'notes'],
	agree: ['minutes', 'items', 'parties', 'signatures'],
	keep: ['publication', 'commitments']
} as const;
export type PathStep = keyof typeof PATH;
export type PathPart = (typeof PATH)[PathStep][number];
export const PATH_STEPS = Object.keys(PATH) as PathStep[];
export const PATH_PARTS: readonly PathPart[] = PATH_STEPS.flatMap((step): readonly PathPart[] => PATH[step]);

/** In which part each evidence is gathered. */
const PART_OF: Record<Evidence, PathPart> = {
	team_decree: 'details',
	question: 'details',
	window: 'details',
	materials: 'materials',
	invitations: 'invitations',
	meeting: 'meetings',
	attendance: 'attendance',
	meeting_notes: 'notes',
	photos: 'notes',
	inputs_admitted: 'inputs',
	inputs_answered: 'inputs',
	minutes_data: 'minutes',
	minutes_items: 'items',
	items_complete: 'items',
	parties: 'parties',
	minutes_final: 'minutes',
	all_signed: 'signatures',
	publications: 'publication',
	commitments_settled: 'commitments'
};

/** The steps of the law whose evidence is gathered along the path; together they ask for every evidence once. */
const ASKED_BY: readonly GuardedStep[] = [
	'schedule',
	'finalise_minutes',
	'seal_minutes',
	'begin_follow_up',
	'conclude'
];

/** What must have come before a part can be worked at. */
export type Moment = 'opening' | 'meeting' | 'fixing' | 'signing' | 'publishing';
const WAITS_FOR = {
	details: null,
	text: null,
	materials: null,
	meetings: null,
	invitations: null,
	inputs: 'opening',
	attendance: 'meeting',
	notes: 'meeting',
	minutes: 'opening',
	items: 'opening',
	parties: 'opening',
	signatures: 'fixing',
	publication: 'signing',
	commitments: 'publishing'
} as const satisfies Record<PathPart, Moment | null>;

/** What the path is read from: where the consultation stands, what is there, and its first meeting. */
export type PathScene = { consultation: Consultation; gathered: Gathered; sitting: Sitting | null; at: Date };

const HAS_COME: Record<Moment, (scene: PathScene) => boolean> = {
	opening: ({ consultation }) => STAGE_WINDOW[consultation.stage] !== 'ahead',
	meeting: ({ sitting, at }) => sitting !== null && haveDoorsOpened(sitting, at),
	fixing: ({ consultation }) => consultation.minutesFinalAt !== null,
	signing: ({ consultation }) => SIGNED_STAGES.includes(consultation.stage),
	publishing: ({ consultation }) => isPublished(consultation.stage)
};

const isWithoutMeetings = ({ consultation, gathered }: PathScene): boolean =>
	consultation.method === ROOMLESS && gathered.meetings === 0;

/** What somebody may leave out: a text that nobody drafted, meetings of a consultation that is held online. */
const CAN_BE_SPARED: Partial<Record<PathPart, (scene: PathScene) => boolean>> = {
	text: ({ consultation }) => consultation.textVersion === 0,
	meetings: isWithoutMeetings,
	attendance: isWithoutMeetings,
	notes: isWithoutMeetings
};

/**
 * `next`: what to do first. `todo`: can be worked at already. `going`: others are at it until the window
 * closes, or the last promise is kept. `ahead`:
 * not yet, since something must come before. `spare`: nobody asks for it. `dropped`: the consultation was cancelled.
 */
export type PartState = 'done' | 'next' | 'todo' | 'going' | 'ahead' | 'spare' | 'dropped';
export type ShownPart = {
	part: PathPart;
	state: PartState;
	evidence: ChecklistEntry[];
	/** What an `ahead` waits for. */
	until: Moment | null;
};
export type StepState = 'done' | 'now' | 'ahead' | 'dropped';
export type ShownStep = { step: PathStep; state: StepState; parts: ShownPart[] };

/** What carries a consultation forward by somebody's button. */
export type ForwardAction = Exclude<PersonalStageAction, 'cancel'>;

/** The one thing to do next, or what is waited for. */
export type NextAct =
	| { kind: 'gather'; part: PathPart; missing: Evidence[] }
	| { kind: 'fix'; part: PathPart }
	| { kind: 'move'; part: PathPart | null; action: ForwardAction }
	| { kind: 'wait'; part: null; until: 'opening' | 'closing' }
	| { kind: 'over'; part: null; how: 'kept' | 'cancelled' };

export type Path = { steps: ShownStep[]; now: PathStep | null; next: NextAct };

/** Where a consultation stands on its path, and the one thing that comes next. */
export function pathOf(scene: PathScene): Path {
	const next = nextOf(scene);
	const now = stepNow(scene.consultation.stage, next.part);
	const evidence = Map.groupBy(gatheredAlong(scene, ASKED_BY), ({ evidence }) => PART_OF[evidence]);
	const cancelled = next.kind === 'over' && next.how === 'cancelled';
	const steps = PATH_STEPS.map((step): ShownStep => {
		const state = cancelled ? 'dropped' : stepState(step, now);
		const parts = PATH[step].map((part): ShownPart => showPart(part, evidence.get(part) ?? [], scene, next));
		return { step, state, parts };
	});
	return { steps, now, next };
}

const gatheredAlong = ({ consultation, gathered }: PathScene, steps: readonly GuardedStep[]): ChecklistEntry[] =>
	steps.flatMap((step) => checklistFor(step, consultation, gathered));

/** The step in which each stage stands. */
const STEP_OF = {
	draft: 'prepare',
	scheduled: 'listen',
	open: 'listen',
	deliberated: 'agree',
	minutes_signed: 'keep',
	published: 'keep',
	follow_up: 'keep',
	completed: null,
	cancelled: null
} as const satisfies Record<ConsultationStage, PathStep | null>;

export const stepOfPart = (part: PathPart): PathStep =>
	PATH_STEPS.find((step) => PATH[step].some((known) => known === part)) ?? 'prepare';

/** What an earlier step still lacks is worked off there: inputs are answered before anybody agrees. */
function stepNow(stage: ConsultationStage, part: PathPart | null): PathStep | null {
	const [step, ofPart] = [STEP_OF[stage], part && stepOfPart(part)];
	return step && ofPart && PATH_STEPS.indexOf(ofPart) < PATH_STEPS.indexOf(step) ? ofPart : step;
}

function stepState(step: PathStep, now: PathStep | null): StepState {
	if (now === null) return 'done';
	const distance = PATH_STEPS.indexOf(step) - PATH_STEPS.indexOf(now);
	return distance < 0 ? 'done' : distance === 0 ? 'now' : 'ahead';
}

function nextOf(scene: PathScene): NextAct {
	const { consultation } = scene;
	const step = stepAhead(consultation);
	if (step === null)
		return { kind: 'over', part: null, how: consultation.stage === 'cancelled' ? 'cancelled' : 'kept' };
	return firstMissing(gatheredAlong(scene, [step])) ?? firstMissing(earlyWork(scene)) ?? actOf(step, scene);
}

/** What will be asked for when the window has closed, and can be gathered before. */
const earlyWork = (scene: PathScene): ChecklistEntry[] =>
	STEP_OF[scene.consultation.stage] === 'listen'
		? gatheredAlong(scene, ['finalise_minutes']).filter(({ evidence }) => {
				const part = PART_OF[evidence];
				return stepOfPart(part) === 'listen' && hasCome(part, scene);
			})
		: [];

function hasCome(part: PathPart, scene: PathScene): boolean {
	const moment = WAITS_FOR[part];
	return moment === null || HAS_COME[moment](scene);
}

/** In the order of the path, not of the law. */
function firstMissing(entries: readonly ChecklistEntry[]): NextAct | null {
	const missing = entries.filter(({ present }) => !present).map(({ evidence }) => evidence);
	const part = PATH_PARTS.find((known) => missing.some((evidence) => PART_OF[evidence] === known));
	return part ? { kind: 'gather', part, missing: missing.filter((evidence) => PART_OF[evidence] === part) } : null;
}

/** The act of a step for which nothing is missing. */
function actOf(step: Exclude<GuardedStep, 'cancel'>, { consultation, at }: PathScene): NextAct {
	const { opensAt, closesAt } = consultation;
	switch (step) {
		case 'finalise_minutes':
			return { kind: 'fix', part: 'minutes' };
		case 'seal_minutes':
			return { kind: 'gather', part: 'signatures', missing: ['all_signed'] };
		case 'open':
			return opensAt && at < opensAt ? { kind: 'wait', part: null, until: 'opening' } : move(step);
		case 'close_inputs':
			return closesAt && at < closesAt ? { kind: 'wait', part: null, until: 'closing' } : move(step);
		default:
			return move(step, step === 'publish' ? 'publication' : null);
	}
}

const move = (action: ForwardAction, part: PathPart | null = null): NextAct => ({ kind: 'move', part, action });

function showPart(part: PathPart, evidence: ChecklistEntry[], scene: PathScene, next: NextAct): ShownPart {
	const state = partState(part, evidence, scene, next);
	return { part, state, evidence, until: state === 'ahead' ? WAITS_FOR[part] : null };
}

function partState(part: PathPart, evidence: readonly ChecklistEntry[], scene: PathScene, next: NextAct): PartState {
	const complete = evidence.every(({ present }) => present);
	if (CAN_BE_SPARED[part]?.(scene)) return 'spare';
	if (next.kind === 'over' && next.how === 'cancelled')
		return WAITS_FOR[part] === null && complete ? 'done' : 'dropped';
	if (!hasCome(part, scene)) return 'ahead';
	if (next.part === part) return 'next';
	if (!complete) return part === 'commitments' ? 'going' : 'todo';
	return part === 'inputs' && STAGE_WINDOW[scene.consultation.stage] === 'running' ? 'going' : 'done';
}

/** The part that follows on the path. */
export const partAfter = (part: PathPart): PathPart | null => PATH_PARTS[PATH_PARTS.indexOf(part) + 1] ?? null;
