import type { PenReason } from '$lib/domain/mail-in/verdict';
import { langIn } from '$lib/domain/site/identity';
import { dayOf } from '$lib/domain/calendar/zone';
import { letterTextFor } from '$lib/text/letter-catalogue';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { lastingMac } from '../../identity/lasting-key';
import type { Incoming } from '../../mail-in/read-message';
import { letterhead } from '../../notices/mail/compose-letter';
import { writeMails } from '../../notices/mail/outbox';
import { renderLetter } from '../../notices/mail/render-letter';
import { readMailAddress } from '../../notices/reply-address';
import type { Deps } from '../record';

type Told = { id: string; incoming: Incoming; why: PenReason; ref: string | null };

/** A stranger can name any sender: so many are told in a day, whatever comes. */
const MOST_A_DAY = 300;

const NOBODY = /^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply|nobody)\b/i;

/**
 * Says in a few words what to do instead. An address hears so once a day, a machine never: it would answer, and we again.
 */
export async function tellSender(trx: Transaction<Database>, deps: Deps, told: Told): Promise<void> {
	const { from, automatic } = told.incoming;
	const { env } = deps;
	if (!env.mailIn || automatic || !isAddress(from) || readMailAddress(env, from) !== null) return;
	const day = dayOf(deps.now(), env.zone);
	const { rows } = await sql`
		insert into mail_told (address_key, day)
		select ${lastingMac(env, 'mail/sender', from.toLowerCase())}, ${day}::date
		where (select count(*) from mail_told where day = ${day}::date) < ${MOST_A_DAY}
		on conflict do nothing returning day`.execute(trx);
	if (rows.length > 0) await writeMails(trx, deps, [letterFor(deps, told)]);
}

const isAddress = (from: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(from) && !NOBODY.test(from);

function letterFor({ env, now }: Deps, { id, why, ref }: Told) {
	const lang = langIn(env.site, 'id');
	const text = letterTextFor(lang);
	const { subject, meaning, next, open } = text.mail.notTaken;
	const letter = renderLetter({
		lang,
		...letterhead(text, env),
		subject: ref ? `[${ref}] ${subject}` : subject,
		greeting: text.mail.greeting.plain,
		headline: subject,
		facts: [],
		meaning: meaning[why],
		next: ref ? next.report : next.none,
		quote: null,
		link: { href: env.origin + (ref ? `/pengaduan/${ref}` : '/'), label: open, hint: null },
		linkHint: text.mail.linkHint,
		footer: [text.mail.footer.noReplyAccount]
	});
	const about = { event_id: null, thread_id: null, audience: 'account' as const, created_at: now() };
	return { ...letter, ...about, recipient: `sender:${id}` };
}
