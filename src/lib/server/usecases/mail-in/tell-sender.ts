import { isMailbox, type PenReason } from '$lib/domain/mail-in/verdict';
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

/**
 * Says in a few words what to do instead. An address hears so once a day, a machine never: it would answer, and we again.
 */
export async function tellSender(trx: Transaction<Database>, deps: Deps, told: Told): Promise<void> {
	// Whoever answers us is not told by a machine where to write, nor is whose name somebody else has used.
	if (told.why === 'answered' || told.why === 'not_proved') return;
	const { from, automatic } = told.incoming;
	const { env } = deps;
	if (!env.mailIn || automatic || !isMailbox(from) || readMailAddress(env, from) !== null) return;
	const day = dayOf(deps.now(), env.zone);
	const { rows } = await sql`
		insert into mail_told (address_key, day)
		select ${lastingMac(env, 'mail/sender', from.toLowerCase())}, ${day}::date
		where (select count(*) from mail_told where day = ${day}::date) < ${MOST_A_DAY}
		on conflict do nothing returning day`.execute(trx);
	if (rows.length === 0) return;
	await writeMails(trx, deps, [letterFor(deps, { ...told, slug: await findSlug(trx, told.ref) })]);
}

/** Of a consultation that everybody may read: its address says what it is about. */
async function findSlug(trx: Transaction<Database>, ref: string | null): Promise<string | null> {
	if (ref === null) return null;
	const found = await trx
		.selectFrom('thread')
		.innerJoin('consultation', 'consultation.thread_id', 'thread.id')
		.select('slug')
		.where('ref', '=', ref)
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.executeTakeFirst();
	return found?.slug ?? null;
}

/** What a moderator wants to know of whoever wrote; the answer comes back to them. */
export const writeQuestion = (
	trx: Transaction<Database>,
	deps: Deps,
	asked: { id: string; subject: string; question: string }
): Promise<unknown> => {
	const { subject, meaning, next, by } = letterTextFor(langIn(deps.env.site, 'id')).mail.asked;
	const quote = { by, words: asked.question };
	const about = asked.subject === '' ? subject : `${subject}: ${asked.subject.slice(0, 80)}`;
	return writeMails(trx, deps, [
		letterOf(deps, { id: asked.id, subject: about, headline: subject, meaning, next, quote, place: '/' })
	]);
};

function letterFor(deps: Deps, { id, why, ref, slug }: Told & { slug: string | null }) {
	const { subject, meaning, next } = letterTextFor(langIn(deps.env.site, 'id')).mail.notTaken;
	return letterOf(deps, {
		id,
		subject: ref ? `[${ref}] ${subject}` : subject,
		headline: subject,
		meaning: meaning[why],
		next: slug ? next.consultation : ref ? next.report : next.none,
		quote: null,
		place: slug ? `/konsultasi/${slug}` : ref ? `/pengaduan/${ref}` : '/'
	});
}

type Says = {
	id: string;
	subject: string;
	headline: string;
	meaning: string;
	next: string;
	quote: { by: string; words: string } | null;
	/** Where it can be written instead. */
	place: string;
};

function letterOf({ env, now }: Deps, { id, place, ...says }: Says) {
	const lang = langIn(env.site, 'id');
	const text = letterTextFor(lang);
	const letter = renderLetter({
		lang,
		...letterhead(text, env),
		...says,
		greeting: text.mail.greeting.plain,
		facts: [],
		link: { href: env.origin + place, label: text.mail.notTaken.open, hint: null },
		linkHint: text.mail.linkHint,
		footer: [text.mail.footer.noReplyAccount]
	});
	const about = { event_id: null, thread_id: null, audience: 'account' as const, created_at: now() };
	return { ...letter, ...about, recipient: `sender:${id}` };
}
