import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Audience } from '$lib/domain/complaint/audience';
import type { ConsultationAudience } from '$lib/domain/consultation/audience';
import type { Generated } from 'kysely';

type Id = Generated<string>;

export type NoticeTable = {
	event_id: string;
	recipient: string;
	audience: Audience | ConsultationAudience;
	agency_id: string | null;
	due_day: IsoDate | null;
	created_at: Date;
	mail_due_at: Date | null;
	digest: Generated<boolean>;
};

export type MailTable = {
	id: Id;
	event_id: string | null;
	thread_id: string | null;
	recipient: string;
	audience: Audience | ConsultationAudience | 'account' | 'digest' | 'appeal';
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
};
