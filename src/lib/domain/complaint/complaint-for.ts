import type { Capacity } from '../actor/capacity';
import { mayRead, maySeeInternal, postShown, reporterLabel, type ReporterLabel } from '../thread/visibility';
import { forumOf, type Forum } from '../thread/forum';
import { actsFor, expectedAct, type Acting, type AvailableAct } from './acts-for';
import type { Hidden, ViewedFile } from '../thread/shown-post';
import { filesOf, hiddenFor, journeyFor, type JourneyEntry } from './journey';
import type { ComplaintRecord } from './page-record';

/** A report as one person may see it, and what they may do. Whatever is not in it does not leave the server. */
export type ComplaintView = Pick<
	ComplaintRecord,
	| ('ref' | 'title' | 'bodyHtml' | 'place' | 'occurredOn' | 'channel' | 'confidential' | 'district' | 'category')
	| ('agency' | 'supportCount' | 'rating' | 'ratingWords' | 'sp4nNumber')
> & {
	status: ComplaintRecord['complaint']['status'];
	classification: ComplaintRecord['complaint']['classification'];
	handOvers: number;
	createdAt: string;
	closedAt: string | null;
	/** Verified: before that only those concerned see it. */
	published: boolean;
	locked: boolean;
	/** Why a moderator hid the report; null while it is shown. */
	hidden: Hidden | null;
	reporter: ReporterLabel;
	files: ViewedFile[];
	journey: JourneyEntry[];
	/** Who opened the sealed identity, told to whom it belongs (UU 27/2022 Ps. 31). */
	identityOpenings: { at: string; role: Capacity; reason: string }[];
	acts: AvailableAct[];
	expected: AvailableAct | null;
	/** Whether words are taken: else why not. */
	reply: 'open' | 'closed' | 'locked' | 'sign_in';
	isPublic: boolean;
	isInsider: boolean;
};

/** The page of a report for one person, or null where it does not exist for them. */
export function complaintFor(record: ComplaintRecord, viewer: Acting): ComplaintView | null {
	const forum = forumOf(record);
	const { capacities } = viewer;
	if (!mayRead(forum, capacities)) return null;
	const acts = actsFor(record.complaint, forum, viewer);
	return {
		...factsOf(record),
		published: forum.published,
		locked: forum.locked,
		hidden: record.hiddenAt ? hiddenFor(record.events, 'hide_thread') : null,
		reporter: reporterLabel(record.anonymous, capacities),
		files: filesOf(record, null),
		journey: journeyFor(record, capacities),
		identityOpenings: capacities.includes('reporter') ? openingsOf(record) : [],
		acts,
		expected: expectedAct(record.complaint.status, acts),
		reply: acts.includes('reply') ? 'open' : !forum.open ? 'closed' : forum.locked ? 'locked' : 'sign_in',
		isPublic: forum.published && !forum.hidden && !forum.confidential,
		isInsider: maySeeInternal(capacities)
	};
}

const factsOf = (record: ComplaintRecord) => ({
	ref: record.ref,
	title: record.title,
	bodyHtml: record.bodyHtml,
	place: record.place,
	occurredOn: record.occurredOn,
	channel: record.channel,
	confidential: record.confidential,
	district: record.district,
	category: record.category,
	agency: record.agency,
	supportCount: record.supportCount,
	rating: record.rating,
	ratingWords: record.ratingWords,
	sp4nNumber: record.sp4nNumber,
	status: record.complaint.status,
	classification: record.complaint.classification,
	handOvers: record.complaint.handOvers,
	createdAt: record.createdAt.toISOString(),
	closedAt: record.complaint.closedAt?.toISOString() ?? null
});

const openingsOf = ({ events }: ComplaintRecord) =>
	events
		.filter(({ action }) => action === 'open_identity')
		.map(({ at, role, data }) => ({ at: at.toISOString(), role, reason: data.reason ?? '' }));

/** A file goes with what it is attached to: hidden words hide their pictures, internal notes theirs. */
export function mayReadFile(
	forum: Pick<Forum, 'confidential' | 'published' | 'hidden'>,
	post: Parameters<typeof postShown>[0] | null,
	capacities: readonly Capacity[]
): boolean {
	return mayRead(forum, capacities) && (post === null || postShown(post, capacities) === 'whole');
}
