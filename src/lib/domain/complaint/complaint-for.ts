import { isIdentityAct, type IdentityAct } from './identity-acts';
import type { Capacity } from '../actor/capacity';
import type { Forum } from '../thread/forum';
import type { Hidden } from '../thread/shown-post';
import { isInsider, isPublic, mayRead, postShown, reporterLabel, type ReporterLabel } from '../thread/visibility';
import type { Acting } from './acts-for';
import { complaintForum } from './forum';
import { toldIn, type Told } from './history';
import { hiddenFor } from './journey';
import { myComplaint, type MyComplaint } from './my-complaint';
import type { ComplaintRecord } from './page-record';
import { factsOf, publicComplaint, type ComplaintFacts, type PublicComplaint } from './public-complaint';

/** A report as those concerned see it, public or not. */
export type InsideComplaint = ComplaintFacts &
	Told & {
		reporter: ReporterLabel;
		confidential: boolean;
		/** Verified: before that only those concerned see it. */
		published: boolean;
		/** Why a moderator hid the report; null while it is shown. */
		hidden: Hidden | null;
		isPublic: boolean;
		/** Who opened the sealed identity, told to whom it belongs (UU 27/2022 Ps. 31), and not to whoever sits beside them. */
		identityOpenings: { at: string; action: IdentityAct; role: Capacity; reason: string }[];
	};

/** A report as one person may see it, and what they may do. Whatever is not in it does not leave the server. */
export type ComplaintView = InsideComplaint &
	MyComplaint & {
		/** Whether this person's words are taken: else why not. */
		reply: 'here' | 'closed' | 'locked' | 'sign_in';
	};

/** What only those concerned see of a report; null for everybody else, who sees the public one or none. */
export function insideComplaint(
	record: ComplaintRecord,
	{ capacities, counter }: Pick<Acting, 'capacities' | 'counter'>
): InsideComplaint | null {
	if (!isInsider(capacities)) return null;
	const forum = complaintForum(record);
	return {
		...factsOf(record),
		reporter: reporterLabel(record.anonymous, capacities),
		...toldIn(record, capacities),
		confidential: forum.confidential,
		published: forum.published,
		hidden: forum.hidden ? hiddenFor(record.events, 'hide_thread') : null,
		isPublic: isPublic(forum),
		identityOpenings: capacities.includes('reporter') && !counter ? openingsOf(record) : []
	};
}

/** One report from its two halves: what is seen of it, by everybody or by those concerned, and what is this reader's. */
export const viewOf = (seen: PublicComplaint | InsideComplaint, mine: MyComplaint): ComplaintView => ({
	...SHOWN_TO_ALL,
	...seen,
	...mine,
	reply: mine.acts.includes('reply') ? 'here' : seen.talk === 'open' ? 'sign_in' : seen.talk
});

const SHOWN_TO_ALL = { confidential: false, published: true, hidden: null, isPublic: true, identityOpenings: [] };

/** The page of a report for one person, or null where it does not exist for them. */
export function complaintFor(record: ComplaintRecord, viewer: Acting): ComplaintView | null {
	const seen = insideComplaint(record, viewer) ?? publicComplaint(record);
	return seen && viewOf(seen, myComplaint(record.complaint, complaintForum(record), viewer));
}

const openingsOf = ({ events }: ComplaintRecord) =>
	events.flatMap((event) =>
		isIdentityEvent(event)
			? [{ at: event.at.toISOString(), action: event.action, role: event.role, reason: event.data.reason }]
			: []
	);

const isIdentityEvent = (
	event: ComplaintRecord['events'][number]
): event is Extract<typeof event, { action: IdentityAct }> => isIdentityAct(event.action);

/** A file goes with what it is attached to: hidden words hide their pictures, internal notes theirs. */
export function mayReadFile(
	forum: Pick<Forum, 'confidential' | 'published' | 'hidden'>,
	post: Parameters<typeof postShown>[0] | null,
	capacities: readonly Capacity[]
): boolean {
	return mayRead(forum, capacities) && (post === null || postShown(post, capacities) === 'whole');
}
