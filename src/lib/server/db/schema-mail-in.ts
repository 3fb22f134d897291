import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { PenDecision, PenReason, ReplyPurpose, ThrownFor, Verdict } from '$lib/domain/mail-in/verdict';
import type { Generated } from 'kysely';

export type MailInTables = {
	reply_address: {
		id: Generated<string>;
		thread_id: string;
		recipient: string;
		purpose: ReplyPurpose;
		named_at: Date;
		last_mail_id: Generated<string | null>;
	};
	mail_in: {
		id: Generated<string>;
		once_key: string;
		arrived_at: Date;
		size: number;
		sealed: Buffer | null;
		attempts: Generated<number>;
		next_at: Date;
		verdict: Generated<Verdict | null>;
		judged_at: Generated<Date | null>;
		reply_id: Generated<string | null>;
	};
	mail_pen: {
		mail_in_id: string;
		why: PenReason;
		at: Date;
		sealed: Buffer | null;
		decision: Generated<PenDecision | null>;
		decided_at: Generated<Date | null>;
		decided_by: Generated<string | null>;
		follows: Generated<string | null>;
		asked_at: Generated<Date | null>;
		asked_by: Generated<string | null>;
		thrown_for: Generated<ThrownFor | null>;
	};
	mail_refused: { who: string; status: string; at: Date };
	mail_told: { address_key: string; day: IsoDate };
	mail_alarm: { day: IsoDate; status: string; times: Generated<number> };
};
