import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Audience } from '$lib/domain/complaint/audience';
import type { ConsultationAudience } from '$lib/domain/consultation/audience';
import type { Letters } from '$lib/domain/follow/letters';
import type { FollowList } from '$lib/domain/follow/subject';
import type { Channel, Digest } from '$lib/domain/notice/channel';
import type { Lang } from '$lib/domain/language';
import type { Generated } from 'kysely';

type Id = Generated<string>;

type NoticeTable = {
	event_id: string;
	recipient: string;
	audience: Audience | ConsultationAudience;
	agency_id: string | null;
	due_day: IsoDate | null;
	created_at: Date;
};

type DeliveryTable = {
	event_id: string;
	recipient: string;
	channel: Channel;
	due_at: Date | null;
	digest: Digest | null;
	follow_id: string | null;
	mail_id: Generated<string | null>;
};

type FanOutTable = {
	event_id: string;
	agency_id: string | null;
	due_day: IsoDate | null;
	at: Date;
	groups: Generated<(Audience | ConsultationAudience)[]>;
	after: Generated<string>;
};

export type FollowTable = {
	id: Id;
	user_id: string | null;
	follower_id: Generated<string | null>;
	thread_id: string | null;
	agency_id: Generated<string | null>;
	district_code: Generated<string | null>;
	category_slug: Generated<string | null>;
	words: Generated<string>;
	list: Generated<FollowList | null>;
	told_to: Generated<number | null>;
	letters: Generated<Letters>;
	at: Date;
	paused_at: Generated<Date | null>;
	confirmed_at: Generated<Date | null>;
};

type FollowerTable = {
	id: Id;
	address_key: string;
	sealed: Buffer;
	lang: Lang;
	quiet_from: Generated<number>;
	quiet_until: Generated<number>;
	refused_at: Generated<Date | null>;
	created_at: Date;
};

/** In what quality somebody reads a mail: as one of the groups of an event, or as one whom something else is about. */
export type MailAudience = Audience | ConsultationAudience | 'account' | 'digest' | 'following' | 'appeal';

type MailTable = {
	id: Id;
	event_id: string | null;
	thread_id: string | null;
	recipient: string;
	audience: MailAudience;
	subject: string;
	body_text: string;
	body_html: string;
	calendar: string | null;
	created_at: Date;
	attempts: Generated<number>;
	claimed_at: Date | null;
	next_attempt_at: Date;
	sent_at: Date | null;
	failed_at: Date | null;
	last_error: string | null;
	digest_day: IsoDate | null;
	follow_id: Generated<string | null>;
	reply_id: Generated<string | null>;
};

/** Who hears of what, and what each channel has to do about it. */
export type MailTables = {
	notice: NoticeTable;
	delivery: DeliveryTable;
	fan_out: FanOutTable;
	follow: FollowTable;
	follower: FollowerTable;
	mail: MailTable;
	vapid_key: { only_one: Generated<boolean>; public_key: string; sealed: Buffer; made_at: Date };
	push_subscription: PushSubscriptionTable;
	push: PushTable;
};

type PushSubscriptionTable = {
	id: string;
	user_id: string;
	endpoint_key: string;
	sealed: Buffer;
	device: Generated<string>;
	session_id: string | null;
	seen_in: string;
	made_at: Date;
	seen_at: Date;
};

type PushTable = {
	event_id: string;
	recipient: string;
	subscription_id: string;
	user_id: string;
	thread_id: string;
	follow_id: string | null;
	attempts: Generated<number>;
	due_at: Date | null;
	settled_at: Date | null;
	sent: Generated<boolean>;
	digest: Generated<Digest | null>;
};
