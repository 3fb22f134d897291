import type { Capacity } from '../../actor/capacity';
import type { IsoDate } from '../../calendar/iso-date';
import { addWorkdays, type WorkCalendar } from '../../calendar/work-calendar';
import { allow, refuse, type Result } from '../../result';
import { maySeeInternal } from '../../thread/visibility';
import { missingFor, type Consultation, type Evidence, type Gathered } from '../decide';
import { hostRole } from '../hosting/host';
import { PUBLISHED_STAGES, type ConsultationStage } from '../stage';
import type { RefusalBy, Side, SigningMethod, Term } from '../words';

/** Minutes are drawn up as soon as inputs are answered, and fixed once the window has closed. */
export const WRITTEN_IN: readonly ConsultationStage[] = ['open', 'deliberated'];
/** Minutes that everybody signed: from here on they are only added to. */
export const SIGNED_STAGES: readonly ConsultationStage[] = ['minutes_signed', 'published', 'follow_up', 'completed'];

/**
 * Minutes that are published are everybody's. Before that the host reads them, overseers of the forum too, and the parties
 * once the text that they are to sign is fixed.
 */
export function mayReadMinutes(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	{ capacities, isParty }: { capacities: readonly Capacity[]; isParty: boolean }
): boolean {
	if (isPublished(stage) || maySeeInternal(capacities)) return true;
	return isParty && minutesFinalAt !== null;
}

export const isPublished = (stage: ConsultationStage): boolean => PUBLISHED_STAGES.some((known) => known === stage);

export type DraftingRefusal = 'not_allowed' | 'wrong_stage' | 'minutes_fixed';

/** Whether the minutes may still be written by this person. */
export function decideDrafting(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	capacities: readonly Capacity[]
): Result<Capacity, DraftingRefusal> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (minutesFinalAt) return refuse('minutes_fixed');
	return WRITTEN_IN.includes(stage) ? allow(role) : refuse('wrong_stage');
}

/** Fixing the text: only when everything was gathered, every input answered, every item owned and dated. */
export function decideFinalising(
	consultation: Consultation,
	gathered: Gathered,
	capacities: readonly Capacity[]
): Result<Capacity, DraftingRefusal | Evidence> {
	const drafting = decideDrafting(consultation, capacities);
	if (!drafting.ok) return drafting;
	if (consultation.stage !== 'deliberated') return refuse('wrong_stage');
	const missing = missingFor('finalise_minutes', consultation, gathered);
	return missing ? refuse(missing) : drafting;
}

export type ReopeningRefusal = 'not_allowed' | 'wrong_stage' | 'minutes_not_fixed' | 'reason_required';

/** A fixed text is opened again until it is sealed. Names that stand under it are void with it, so that needs a reason. */
export function decideReopening(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	{ signed, refused }: Pick<Gathered, 'signed' | 'refused'>,
	reason: string,
	capacities: readonly Capacity[]
): Result<Capacity, ReopeningRefusal> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (!minutesFinalAt) return refuse('minutes_not_fixed');
	if (!WRITTEN_IN.includes(stage)) return refuse('wrong_stage');
	return signed + refused > 0 && !reason.trim() ? refuse('reason_required') : allow(role);
}

/** `signed_but`: those who did not sign said why, and it is read beside the names of those who did. */
export type MinutesState = 'written' | 'final' | 'signed' | 'signed_but';

/** How far the minutes are: their text is written, or fixed for the parties, or every party has signed or said why not. */
export function minutesState(fixed: boolean, parties: readonly Pick<Party, 'signedAt' | 'refusedAt'>[]): MinutesState {
	if (!fixed) return 'written';
	if (parties.length === 0 || parties.some(isAwaited)) return 'final';
	return parties.every(({ signedAt }) => signedAt !== null) ? 'signed' : 'signed_but';
}

export type Party = { side: Side; userId: string | null; signedAt: Date | null; refusedAt: Date | null };

export const isAwaited = ({ signedAt, refusedAt }: Pick<Party, 'signedAt' | 'refusedAt'>): boolean =>
	signedAt === null && refusedAt === null;

/** Working days in which a party signs the text once it is fixed, or says why it does not. */
const SIGNING_DAYS = 5;

export const signingDueOf = (fixedOn: IsoDate, calendar: WorkCalendar): IsoDate =>
	addWorkdays(fixedOn, SIGNING_DAYS, calendar);

export type RefusingRefusal =
	| 'not_allowed'
	| 'wrong_stage'
	| 'already_signed'
	| 'already_refused'
	| 'minutes_not_fixed'
	| 'too_early'
	| 'reason_required';

type Refusing = { by: RefusalBy; userId: string | null; reason: string; isOverdue: boolean };

/**
 * Whether it is put on record that a party does not sign: by itself at any time, by the host once its day has passed. It
 * may still sign until the minutes are sealed.
 */
export function decideRefusing(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	party: Party,
	{ by, userId, reason, isOverdue }: Refusing,
	capacities: readonly Capacity[]
): Result<Capacity, RefusingRefusal> {
	const role = by === 'host' ? hostRole(capacities) : ownRole(party, userId, capacities);
	if (!role) return refuse('not_allowed');
	if (party.signedAt) return refuse('already_signed');
	if (party.refusedAt) return refuse('already_refused');
	if (!minutesFinalAt) return refuse('minutes_not_fixed');
	if (stage !== 'deliberated') return refuse('wrong_stage');
	if (by === 'host' && !isOverdue) return refuse('too_early');
	return reason.trim() ? allow(role) : refuse('reason_required');
}

export type ReplacingRefusal =
	'not_allowed' | 'wrong_stage' | 'already_signed' | 'minutes_not_fixed' | 'reason_required';

/** Whether somebody else signs for a party. The text names the party as it was; who stands in for it is read beside it. */
export function decideReplacing(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	{ signedAt }: Pick<Party, 'signedAt'>,
	reason: string,
	capacities: readonly Capacity[]
): Result<Capacity, ReplacingRefusal> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (signedAt) return refuse('already_signed');
	if (!minutesFinalAt) return refuse('minutes_not_fixed');
	if (stage !== 'deliberated') return refuse('wrong_stage');
	return reason.trim() ? allow(role) : refuse('reason_required');
}

/**
 * The last signature seals the minutes by itself. Where a party refused, sealing them all the same is the host's decision:
 * it could open the text again instead.
 */
export const sealsItself = ({ refused }: Pick<Gathered, 'refused'>): boolean => refused === 0;

export function decideSealing(
	consultation: Consultation,
	gathered: Gathered,
	capacities: readonly Capacity[]
): Result<Capacity, 'not_allowed' | 'wrong_stage' | Evidence> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	if (consultation.stage !== 'deliberated') return refuse('wrong_stage');
	const missing = missingFor('seal_minutes', consultation, gathered);
	return missing ? refuse(missing) : allow(role);
}
export type Signing = { method: SigningMethod; userId: string | null; readDigest: string };
export type SigningRefusal = 'not_allowed' | 'wrong_stage' | 'minutes_not_fixed' | 'already_signed' | 'text_changed';

/**
 * Whether a party's signature may be recorded. Who has an account signs in it and nobody for them; a scanned copy stands
 * only for who has none. What is signed is the text that was read, by its fingerprint.
 */
export function decideSigning(
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>,
	party: Party & { minutesDigest: string | null },
	{ method, userId, readDigest }: Signing,
	capacities: readonly Capacity[]
): Result<Capacity, SigningRefusal> {
	const role = method === 'scan' ? scanRole(party, capacities) : ownRole(party, userId, capacities);
	if (!role) return refuse('not_allowed');
	if (party.signedAt) return refuse('already_signed');
	if (!minutesFinalAt || party.minutesDigest === null) return refuse('minutes_not_fixed');
	if (stage !== 'deliberated') return refuse('wrong_stage');
	return party.minutesDigest === readDigest ? allow(role) : refuse('text_changed');
}

/** Whether a signed copy may be filed for a party now: what it is a copy of is asked when it is filed. */
export const mayFileScan = (
	{ minutesDigest, ...standing }: Pick<Consultation, 'stage' | 'minutesFinalAt'> & { minutesDigest: string | null },
	party: Party,
	capacities: readonly Capacity[]
): boolean => {
	const signing: Signing = { method: 'scan', userId: null, readDigest: minutesDigest ?? '' };
	return decideSigning(standing, { ...party, minutesDigest }, signing, capacities).ok;
};

const scanRole = ({ userId }: Party, capacities: readonly Capacity[]) =>
	userId === null ? (hostRole(capacities) ?? undefined) : undefined;

/** The host signs in its office, society as a participant. */
function ownRole({ side, userId }: Party, signer: string | null, capacities: readonly Capacity[]) {
	if (userId === null || userId !== signer) return undefined;
	const offices: readonly Capacity[] = side === 'host' ? ['agency_head', 'officer', 'facilitator'] : [];
	return [...offices, 'participant' as const].find((capacity) => capacities.includes(capacity));
}

/** To what is signed, only something can be added; where it was made known is told once it is public. */
export function decideAfterSigning(
	{ stage }: Pick<Consultation, 'stage'>,
	capacities: readonly Capacity[],
	stages: readonly ConsultationStage[]
): Result<Capacity, 'not_allowed' | 'wrong_stage'> {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	return stages.includes(stage) ? allow(role) : refuse('wrong_stage');
}

/** Why something about minutes was not done; what is missing before they are fixed has names of its own. */
export type MinutesRefusal =
	| DraftingRefusal
	| ReopeningRefusal
	| SigningRefusal
	| ItemRefusal
	| PartyRefusal
	| RefusingRefusal
	| ReplacingRefusal
	| 'unknown_party'
	| 'text_required'
	| 'day_ahead';
export type ItemRefusal = 'unknown_item' | 'unknown_agency' | 'unknown_input' | 'day_past' | 'term_contradicts_day';
export type PartyRefusal = 'unknown_account' | 'named_already' | 'works_for_host';

const MOST_MONTHS = { short: 3, medium: 12 } as const;

/** The term of a promise that is due on a day: at most 3 months from its beginning, at most 12, or longer. */
export function termOf(from: IsoDate, due: IsoDate): Term {
	if (due <= addMonths(from, MOST_MONTHS.short)) return 'short';
	return due <= addMonths(from, MOST_MONTHS.medium) ? 'medium' : 'long';
}

/** What is wrong with the day of an item; one that is not agreed yet is left open until the text is fixed. */
export function dayFault(
	{ term, dueDay }: { term: Term; dueDay: IsoDate | null },
	today: IsoDate
): 'day_past' | 'term_contradicts_day' | null {
	if (dueDay === null) return null;
	if (dueDay < today) return 'day_past';
	return termOf(today, dueDay) === term ? null : 'term_contradicts_day';
}

/** Within how many months of one day another came: 1 for the same month's span, 3 where it took two months and a day. */
export function monthsWithin(from: IsoDate, until: IsoDate): number {
	let months = 1;
	while (addMonths(from, months) < until) months += 1;
	return months;
}

/** The same day some months on; the last day of a month that is too short for it. */
function addMonths(day: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	last.setUTCDate(Math.min(date, last.getUTCDate()));
	return last.toISOString().slice(0, 10);
}
