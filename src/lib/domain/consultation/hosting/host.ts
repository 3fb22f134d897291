import { holds, type Actor, type Role } from '../../actor/actor';
import type { Capacity } from '../../actor/capacity';
import { allow, refuse, type Result } from '../../result';
import type { Consultation, GuardedStep } from '../decide';
import { HOSTS } from '../acts';
import { PUBLISHED_STAGES, STEP_FORWARD, type ConsultationStage } from '../stage';
import type { RecordKind } from '../words';

const OFFICES = [...HOSTS, 'officer'] as const satisfies Role[];

type Host = (typeof HOSTS)[number];

/** In which capacity the person prepares and runs the consultation; null for who does not. */
export const hostRole = (capacities: readonly Capacity[]): Host | null =>
	HOSTS.find((host) => capacities.includes(host)) ?? null;

/** Whether the person prepares consultations for any agency. */
export const hostsAnywhere = ({ appointments }: Actor): boolean =>
	appointments.some(({ role }) => HOSTS.some((host) => host === role));

/** The agencies for which the person prepares and runs consultations. */
export const hostedAgencies = ({ appointments }: Actor): string[] =>
	appointments.flatMap(({ role, agencyId }) =>
		agencyId !== null && HOSTS.some((host) => host === role) ? [agencyId] : []
	);

/** The agencies whose consultations, drafts among them, the person reads at a desk. */
export function deskAgencies(actor: Actor): 'all' | string[] {
	if (holds(actor, 'moderator') || holds(actor, 'inspector')) return 'all';
	return [...new Set(officesOf(actor))];
}

/** The agencies for which the person works on consultations and on what was promised in them. */
export const officesOf = ({ appointments }: Actor): string[] =>
	appointments.flatMap(({ role, agencyId }) =>
		agencyId !== null && OFFICES.some((office) => office === role) ? [agencyId] : []
	);

const UNTIL_CLOSED = ['draft', 'scheduled', 'open'] as const satisfies ConsultationStage[];
const UNTIL_SIGNED = [...UNTIL_CLOSED, 'deliberated'] as const satisfies ConsultationStage[];

/** The stages in which the host changes each part. Whom to invite is settled when the window closes; papers come later. */
const CHANGED_IN = {
	details: UNTIL_CLOSED,
	invitations: UNTIL_CLOSED,
	materials: UNTIL_SIGNED,
	text: UNTIL_SIGNED,
	meetings: UNTIL_SIGNED,
	attendance: ['scheduled', 'open', 'deliberated']
} as const satisfies Record<string, readonly ConsultationStage[]>;
export type HostedPart = keyof typeof CHANGED_IN;
export const HOSTED_PARTS = Object.keys(CHANGED_IN) as HostedPart[];

/** Until when what was entered wrongly can be taken back: as long as what stands on it may still change. */
const TAKEN_BACK_IN = {
	material: UNTIL_SIGNED,
	meeting: UNTIL_SIGNED,
	publication: PUBLISHED_STAGES
} as const satisfies Record<RecordKind, readonly ConsultationStage[]>;

export type TakingBackRefusal = HostingRefusal | 'reason_required';

/** Whether a record may be taken back now. It stays to be seen, with the reason, and proves nothing any more. */
export function decideTakingBack(
	record: RecordKind,
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	reason: string,
	capacities: readonly Capacity[]
): Result<Host, TakingBackRefusal> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (!TAKEN_BACK_IN[record].some((allowed) => allowed === stage)) return refuse('wrong_stage');
	if (record !== 'publication' && minutesFinalAt) return refuse('minutes_fixed');
	return reason.trim() ? allow(role) : refuse('reason_required');
}

export type HostingRefusal = 'not_allowed' | 'wrong_stage' | 'minutes_fixed';

/** Whether a part may be changed now. What the parties sign rests on the meetings, so these stand still with the minutes. */
export function decideHosting(
	part: HostedPart,
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	capacities: readonly Capacity[]
): Result<Host, HostingRefusal> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (!CHANGED_IN[part].some((allowed) => allowed === stage)) return refuse('wrong_stage');
	return minutesFinalAt ? refuse('minutes_fixed') : allow(role);
}

/** What the host works towards: the step forward, or the fixing of the minutes that comes before their signing. */
export const stepAhead = ({
	stage,
	minutesFinalAt
}: Pick<Consultation, 'stage' | 'minutesFinalAt'>): Exclude<GuardedStep, 'cancel'> | null =>
	stage === 'deliberated' && minutesFinalAt === null ? 'finalise_minutes' : STEP_FORWARD[stage];
