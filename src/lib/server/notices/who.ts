import { AUDIENCES } from '$lib/domain/complaint/acts';
import { audiencesOf } from '$lib/domain/complaint/notice';
import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { CONSULTATION_AUDIENCES, consultationAudiencesOf } from '$lib/domain/consultation/notice';
import type { AnyEvent } from '$lib/domain/events';
import type { ConsultationEvent } from '$lib/domain/consultation/event';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { composeNotice, type NoticeNames } from './mail/compose-letter';
import { findRecipients, type MailAudience, type Recipient } from './recipients';
import { writeMails, type MailDeps, type NewMail } from './mail/outbox';

/** One recorded event and what its mails need to know of the thread. */
export type Notice = {
	event: AnyEvent & { id: string };
	thread: { id: string; ref: string; title: string; confidential: boolean; published: boolean; hidden: boolean };
	/** The agency that handles the report, or hosts the consultation. */
	agencyId: string | null;
	/** Of a consultation: its address. */
	slug: string | null;
	postBody: string | null;
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/** Writes the mails of one event into the outbox, in the transaction that records the event. */
export async function queueNotices(trx: Transaction<Database>, deps: MailDeps, notice: Notice): Promise<void> {
	const audiences = hearing(notice);
	if (audiences.length === 0) return;
	const recipients = await findRecipients(trx, notice, audiences, dayOf(deps.now(), deps.env.zone));
	if (recipients.length === 0) return;
	const names = await findNames(trx, notice);
	const render = renderOnce((recipient) => composeNotice(notice, names, recipient, deps.env));
	await writeMails(
		trx,
		deps,
		oneEach(recipients).map((recipient): NewMail => ({
			...render(recipient),
			recipient: recipient.key,
			audience: recipient.audience,
			event_id: notice.event.id,
			thread_id: notice.thread.id
		}))
	);
}

const hearing = ({ event, thread, slug }: Notice): MailAudience[] =>
	slug === null
		? audiencesOf(event as ComplaintEvent, thread)
		: consultationAudiencesOf(event as ConsultationEvent, thread);

const RANK: readonly MailAudience[] = [...AUDIENCES, ...CONSULTATION_AUDIENCES];

/** Whoever is in two groups hears in the first of them. */
function oneEach(recipients: readonly Recipient[]): Recipient[] {
	const rank = ({ audience }: Recipient) => RANK.indexOf(audience);
	const heard = new Map<string, Recipient>();
	for (const recipient of recipients.toSorted((a, b) => rank(a) - rank(b)))
		if (!heard.has(recipient.key)) heard.set(recipient.key, recipient);
	return [...heard.values()];
}

/** A thousand followers get the same letter: it is written once a language. */
function renderOnce<T>(render: (recipient: Recipient) => T): (recipient: Recipient) => T {
	const rendered = new Map<string, T>();
	return (recipient) => {
		const key = `${recipient.audience} ${recipient.lang} ${recipient.hasAccount}`;
		const letter = rendered.get(key) ?? render(recipient);
		rendered.set(key, letter);
		return letter;
	};
}

async function findNames(trx: Transaction<Database>, { event, agencyId }: Notice): Promise<NoticeNames> {
	const ids = [event.agencyId, agencyId, event.data.promisedBy ?? null].filter((id) => id !== null);
	const agencies =
		ids.length === 0 ? [] : await trx.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).execute();
	const nameOf = (id: string | null) => agencies.find((agency) => agency.id === id)?.name ?? null;
	return {
		actingAgency: nameOf(event.agencyId),
		handlingAgency: nameOf(agencyId),
		promisingAgency: nameOf(event.data.promisedBy ?? null)
	};
}
