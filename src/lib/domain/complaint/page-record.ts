import type { Capacity } from '../actor/capacity';
import type { IsoDate } from '../calendar/iso-date';
import type { RoutingGround } from '../routing/ground';
import type { ComplaintEvent } from './event';
import type { HeldState } from '../moderation/hold';
import type { PostKind } from '../thread/post';
import type { ViewedFile } from '../thread/shown-post';
import type { Channel } from '../words/classification';
import type { Complaint } from './decide';

/**
 * A report with all that was done in it, as stored: nobody sees it so, each sees what `complaintFor` leaves. Of what was written
 * stands here what decides who reads it; the words are read of what is shown alone.
 */
export type ComplaintRecord = {
	kind: 'complaint';
	id: string;
	ref: string;
	title: string;
	bodyHtml: string;
	createdAt: Date;
	occurredOn: IsoDate | null;
	/** The name of the village or subdistrict; null where none was chosen. */
	village: string | null;
	place: string;
	channel: Channel;
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
	supportCount: number;
	anonymous: boolean;
	answerRecorded: boolean;
	wishedConfidential: boolean;
	headId: string | null;
	mergedInto: string | null;
	mergeDeniedAt: Date | null;
	/** Others are linked to it. */
	leads: boolean;
	rating: number | null;
	ratingWords: string | null;
	sp4nNumber: string | null;
	complaint: Complaint;
	district: { code: string; name: string };
	category: { slug: string; id: string; en: string };
	agency: AgencyContact | null;
	events: readonly RecordedEvent[];
	/** Of the report itself; those of a post come with its words. */
	files: readonly ViewedFile[];
};

export type AgencyContact = { slug: string; name: string; phone: string; email: string; address: string };

/** An event with the names of the agencies it speaks of. */
export type RecordedEvent = ComplaintEvent & {
	byAgency: string | null;
	toAgency: string | null;
	/** The rule that a routing cites. */
	ground: RoutingGround | null;
	/** Whose counter the reporter's place was taken at. */
	counterAgency: string | null;
	/** The public name of the key with which a program did it. */
	through: string | null;
	/** The leading report that it was linked to, or from which the act was carried. */
	counterpart: { ref: string; isPublic: boolean } | null;
	/** What the report said before and after its words were mended. */
	mended: { before: Wording; after: Wording } | null;
	/** The post that it wrote, or is about. */
	post: RecordedPost | null;
};

export type Wording = { title: string; body: string; place: string };

export type RecordedPost = {
	id: string;
	kind: PostKind;
	role: Capacity;
	hiddenAt: Date | null;
	foldedUntil: Date | null;
	held: HeldState | null;
};

/** What a post says and shows, and in whose name. */
export type PostWords = {
	id: string;
	byAgency: string | null;
	/** The name a citizen chose. Of staff and of the reporter no name is ever read. */
	citizenName: string | null;
	html: string;
	files: readonly ViewedFile[];
};
