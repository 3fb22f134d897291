import { readRefusal } from '$lib/domain/mail-in/bounce';
import type { Seal } from '../identity/seal';
import { createSeal } from '../identity/seal';
import {
	claimMail,
	failMail,
	giveUpStaleClaims,
	noteAnswerable,
	releaseMail,
	settleSent,
	type ClaimedMail
} from '../notices/mail/claims';
import { noteRefusal } from '../identity/refused-address';
import { findAddress } from '../notices/mail/find-address';
import { isStillWanted } from '../notices/mail/still-wanted';
import type { MailTransport, Message } from '../notices/mail/smtp';
import { stopAddress } from '../notices/mail/why';
import { mailAddress } from '../notices/reply-address';
import { everythingOf } from '../notices/stop-link';
import type { Services } from '../services';
import type { Job } from './job';

/** Each mail begins at most once a claim; when it is claimed again is decided by `RETRY_MINUTES`. */
const RETRY_MINUTES = [1, 5, 30, 120, 720];

/** A run ends sooner or later, so that a stop of the process waits for one run at most. */
const MAILS_A_RUN = 500;

export const job: Job = {
	name: 'send-mail',
	cron: '* * * * *',
	async run(services) {
		const { smtpUrl, mailFrom } = services.env;
		if (smtpUrl === null) return;
		const { openSmtp } = await import('../notices/mail/smtp');
		const transport = openSmtp(smtpUrl, mailFrom);
		try {
			await sendDueMail(services, transport);
		} finally {
			transport.close();
		}
	}
};

/** Sends what is due, one by one. Any number of processes may do so at once: each mail is sent by one of them. */
export async function sendDueMail(services: Services, transport: MailTransport): Promise<void> {
	const { db, now, log } = services;
	const unconfirmed = await giveUpStaleClaims(db, now());
	if (unconfirmed > 0) log.warn('mail left unconfirmed by a process that ended', { count: unconfirmed });
	const seal = createSeal(services.env.secret);
	for (let count = 0; count < MAILS_A_RUN; count += 1) {
		const mail = await claimMail(db, now());
		if (!mail || !(await deliver(services, seal, transport, mail))) return;
	}
}

/** False when the server cannot be reached: the others in the queue need not find that out as well. */
async function deliver(services: Services, seal: Seal, transport: MailTransport, mail: ClaimedMail): Promise<boolean> {
	const { db, now, log, env } = services;
	const forget = mail.audience === 'account' && !env.demo;
	const to = await findAddress(db, seal, mail);
	if (to === null) {
		await failMail(db, mail.id, { at: now(), reason: 'no_address', forget });
		return true;
	}
	if (!(await isStillWanted(db, mail))) {
		await failMail(db, mail.id, { at: now(), reason: 'stopped', forget: true });
		return true;
	}
	const delivery = await transport.send(asMessage(mail, to, env));
	if (delivery.outcome === 'refused') await takeRefusal(services, mail, delivery.reason);
	if (delivery.outcome === 'sent') {
		await settleSent(db, mail.id, { at: now(), forget });
		if (mail.replyId) await noteAnswerable(db, mail);
		return true;
	}
	const { outcome, reason, offline } = delivery;
	const wait = outcome === 'failed' ? RETRY_MINUTES[mail.attempts - 1] : undefined;
	// Of the address, which servers like to repeat in their answers, the log learns nothing.
	log.warn('mail not sent', { mail: mail.id, outcome, attempts: mail.attempts, retryInMinutes: wait });
	if (wait === undefined)
		await failMail(db, mail.id, { at: now(), reason: `${outcome}: ${redact(reason, to)}`, forget });
	else
		await releaseMail(db, mail.id, {
			nextAttemptAt: new Date(now().getTime() + wait * 60_000),
			reason: redact(reason, to)
		});
	return !offline;
}

/** A server that takes nothing of ours, or of which a mailbox is full, says nothing against the address. */
async function takeRefusal({ db, now }: Services, mail: ClaimedMail, reason: string): Promise<void> {
	const { bounce, status } = readRefusal(reason);
	if (bounce === 'hard') await noteRefusal(db, mail, { at: now(), status });
}

/** An address that was under seal must not come to lie in the outbox in the clear. */
const redact = (reason: string, address: string): string =>
	reason.replaceAll(address, '…').replace(/[^\s<>]+@[^\s<>]+/g, '…');

function asMessage(mail: ClaimedMail, to: string, env: Services['env']): Message {
	const host = new URL(env.origin).hostname;
	return {
		messageId: `<${mail.id}@${host}>`,
		to,
		subject: mail.subject,
		text: mail.bodyText,
		html: mail.bodyHtml,
		calendar: mail.calendar,
		thread: mail.ref && `<laporan-${mail.ref.toLowerCase()}@${host}>`,
		previous: mail.previousId && `<${mail.previousId}@${host}>`,
		replyTo: answersTo(mail, env),
		returnTo: mailAddress(env, { kind: 'bounce', id: mail.id }),
		answers: senderIn(mail) !== null,
		unsubscribe: wayOut(mail, env)
	};
}

/** Whoever wrote a message that could not be placed. */
const senderIn = ({ recipient }: ClaimedMail): string | null => /^sender:(.+)$/.exec(recipient)?.[1] ?? null;

function answersTo(mail: ClaimedMail, env: Services['env']): string | null {
	if (mail.replyId) return mailAddress(env, { kind: 'reply', id: mail.replyId });
	const id = senderIn(mail);
	return id && mailAddress(env, { kind: 'sender', id });
}

/** Of a letter that its reader may stop: what they follow, or all of it. */
function wayOut({ audience, followId, recipient }: ClaimedMail, env: Services['env']): string | null {
	if (followId !== null) return stopAddress({ whose: 'follow', id: followId }, env);
	const whole = audience === 'following' ? everythingOf(recipient) : null;
	return whole && stopAddress(whole, env);
}
