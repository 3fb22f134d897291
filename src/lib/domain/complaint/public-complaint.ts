import type { IsoDate } from '../calendar/iso-date';
import type { Forum } from '../thread/forum';
import type { ViewedFile } from '../thread/shown-post';
import { isPublic, publicLabel, type PublicLabel } from '../thread/visibility';
import { complaintForum } from './forum';
import { toldIn, type Told } from './history';
import { counterOf, type ShownCounter } from './journey';
import { objectionWay, type WayStep } from './objection-way';
import type { ComplaintRecord } from './page-record';

/** What a report says and how it stands, for whoever may read it. */
export type ComplaintFacts = Pick<
	ComplaintRecord,
	| ('ref' | 'title' | 'bodyHtml' | 'village' | 'place' | 'occurredOn' | 'channel' | 'district' | 'category')
	| ('agency' | 'supportCount' | 'rating' | 'ratingWords' | 'sp4nNumber')
> & {
	status: ComplaintRecord['complaint']['status'];
	classification: ComplaintRecord['complaint']['classification'];
	/** Whose counter the rating was given at, in the reporter's place. */
	ratedAt: ShownCounter | null;
	handOvers: number;
	createdAt: string;
	closedAt: string | null;
	/** Whether it takes words from whoever may speak. */
	talk: 'open' | 'locked' | 'closed';
	files: ViewedFile[];
	/** The way of objections; null where nobody objected. */
	objections: WayStep[] | null;
	/** The day by which the agency says that it will be done, while that is owed. */
	promisedOn: IsoDate | null;
	/** The closing waits until a second person has seen its pictures. Why is not told. */
	proofPending: boolean;
	/** It is linked to another report, and its reporter says that this is another matter. */
	mergeDenied: boolean;
};

/** A public report as everybody sees it. Made without a reader, so that it is the same, byte for byte, for all of them. */
export type PublicComplaint = ComplaintFacts & Told & { reporter: PublicLabel };

/** What everybody may read of a report; null where that is nothing. */
export const publicComplaint = (record: ComplaintRecord): PublicComplaint | null =>
	isPublic(complaintForum(record))
		? { ...factsOf(record), reporter: publicLabel(record.anonymous), ...toldIn(record, ['anyone']) }
		: null;

export const factsOf = (record: ComplaintRecord): ComplaintFacts => ({
	ref: record.ref,
	title: record.title,
	bodyHtml: record.bodyHtml,
	village: record.village,
	place: record.place,
	occurredOn: record.occurredOn,
	channel: record.channel,
	district: record.district,
	category: record.category,
	agency: record.agency,
	supportCount: record.supportCount,
	rating: record.rating,
	ratingWords: record.ratingWords,
	ratedAt: ratedAt(record),
	sp4nNumber: record.sp4nNumber,
	status: record.complaint.status,
	classification: record.complaint.classification,
	handOvers: record.complaint.handOvers,
	createdAt: record.createdAt.toISOString(),
	closedAt: record.complaint.closedAt?.toISOString() ?? null,
	talk: talkOf(complaintForum(record)),
	files: [...record.files],
	objections: objectionWay(record.events),
	promisedOn: record.complaint.promisedOn,
	proofPending: record.complaint.proofPending,
	mergeDenied: record.mergeDeniedAt !== null
});

function ratedAt({ rating: standing, events }: ComplaintRecord): ShownCounter | null {
	if (standing === null) return null;
	const rating = events.findLast(({ action }) => action === 'rate');
	return rating ? counterOf(rating) : null;
}

const talkOf = ({ open, locked }: Forum): ComplaintFacts['talk'] => (open ? (locked ? 'locked' : 'open') : 'closed');
