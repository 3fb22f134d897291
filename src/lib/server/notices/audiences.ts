import type { Role } from '$lib/domain/actor/actor';
import { CONSULTATION_AUDIENCES, type ConsultationAudience } from '$lib/domain/consultation/audience';
import { consultationAudiencesOf } from '$lib/domain/consultation/notice';
import type { ConsultationEvent } from '$lib/domain/consultation/event';
import { AUDIENCES, type Audience } from '$lib/domain/complaint/audience';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { audiencesOf, type HeardThread } from '$lib/domain/complaint/notice';
import type { AnyEvent, AnyParticulars } from '$lib/domain/events';

export type NoticeAudience = Audience | ConsultationAudience;

/** The half of the product that a thread belongs to, and how far it may be seen. */
export type Seen = HeardThread & { kind: 'complaint' | 'consultation' };

const RANK = {
	complaint: AUDIENCES,
	consultation: CONSULTATION_AUDIENCES
} as const satisfies Record<Seen['kind'], readonly NoticeAudience[]>;

/** The groups that hear of an event in a thread that may be seen so; whoever is in two hears in the first. */
export function hearing(event: AnyEvent, thread: Seen): NoticeAudience[] {
	const audiences: NoticeAudience[] =
		thread.kind === 'complaint'
			? audiencesOf(event as ComplaintEvent, thread)
			: consultationAudiencesOf(event as ConsultationEvent, thread);
	const rank: readonly NoticeAudience[] = RANK[thread.kind];
	return audiences.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b));
}

/** Those who may be so many that a job notes them, batch by batch, and no act waits for it. */
const CROWDS: readonly NoticeAudience[] = ['participants', 'followers'];

/** One answer may settle the inputs of thousands. Whoever is in such a group is in none of those that are noted at once. */
export const isCrowd = (audience: NoticeAudience, { action }: Pick<AnyEvent, 'action'>): boolean =>
	CROWDS.includes(audience) || (audience === 'contributors' && (action === 'dispose' || action === 'refuse_inputs'));

const STAFF_ROLE = {
	officers: 'officer',
	heads: 'agency_head',
	moderators: 'moderator',
	secretariat: 'agency_head',
	inspectors: 'inspector',
	facilitators: 'facilitator'
} as const satisfies Partial<Record<NoticeAudience, Role>>;
export type Staff = keyof typeof STAFF_ROLE;

export const isStaff = (audience: NoticeAudience): audience is Staff => audience in STAFF_ROLE;

/** Who works on the report within its agency, and who watches it. */
export const isOfTeam = (audience: NoticeAudience): boolean =>
	audience === 'assignee' || audience === 'colleagues' || audience === 'watchers';

type Happened = {
	kind: Seen['kind'];
	event: { data: AnyEvent['data'] };
	/** The agency in charge after the event. */
	agencyId: string | null;
};

/** What its holders are appointed to: in the agency in charge, in the one that the event names, or in the province. */
export type Office = { role: Role; agencyId: string | null };

/** The offices whose holders hear as such a group; none where the event names no agency for it. */
export function officesOf(audience: Staff, { kind, event, agencyId }: Happened): Office[] {
	const role = STAFF_ROLE[audience];
	if (audience === 'moderators' || audience === 'inspectors') return [{ role, agencyId: null }];
	const { agencyId: named, promisedBy }: AnyParticulars = event.data;
	// A promise of a consultation may be another agency's than the host's.
	const charged = kind === 'consultation' && audience !== 'facilitators' ? (promisedBy ?? agencyId) : agencyId;
	const office = audience === 'secretariat' ? (named ?? null) : charged;
	return [
		...(audience === 'secretariat' ? [{ role: 'secretary', agencyId: null } as const] : []),
		...(office === null ? [] : [{ role, agencyId: office }])
	];
}
