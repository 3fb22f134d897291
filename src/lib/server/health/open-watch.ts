import { dayOf } from '$lib/domain/calendar/zone';
import { letterTextFor } from '$lib/text/letter-catalogue';
import { sql, type Kysely } from 'kysely';
import { listAdministrators } from '../auth/administrators';
import type { Database } from '../db/schema';
import { letterhead } from '../notices/mail/compose-letter';
import { renderLetter } from '../notices/mail/render-letter';
import type { Services } from '../services';
import { createWatch, type Trouble, type Watch } from './watch';

type House = Pick<Services, 'db' | 'env' | 'log'>;

/** The watch of this process. Its letters go to the administrators straight away: the outbox is what may be full. */
export async function openWatch(house: House): Promise<Watch> {
	let addresses = await addressesOf(house);
	return createWatch({
		now: () => new Date(),
		isOver: (trouble) => isOver(house.db, trouble),
		tell: async (news, trouble) => {
			house.log.error(`database trouble ${news}`, { trouble });
			if (!house.env.first) return;
			addresses = await addressesOf(house).catch(() => addresses);
			await write(house, addresses, news, trouble);
		}
	});
}

const addressesOf = async ({ db, env }: Pick<Services, 'db' | 'env'>): Promise<string[]> =>
	(await listAdministrators(db, dayOf(new Date(), env.zone))).map(({ email }) => email);

/** Whether it answers, and where there was no room, whether some megabytes can be written. */
export function isOver(db: Kysely<Database>, trouble: Trouble): Promise<boolean> {
	const tried = db.transaction().execute(async (trx) => {
		await sql`select 1`.execute(trx);
		if (trouble !== 'no_room') return;
		await sql`create temporary table room_to_write (words text) on commit drop`.execute(trx);
		await sql`insert into room_to_write select repeat(md5(n::text), 60) from generate_series(1, 2000) n`.execute(trx);
	});
	return tried.then(
		() => true,
		() => false
	);
}

async function write({ env, log }: House, addresses: string[], news: 'begun' | 'over', trouble: Trouble) {
	if (env.smtpUrl === null) return;
	const text = letterTextFor('id');
	const { subject, meaning, next } = text.mail.operator[news][trouble];
	const letter = renderLetter({
		lang: 'id',
		...letterhead(text, env),
		subject,
		greeting: text.mail.greeting.plain,
		headline: subject,
		facts: [],
		meaning,
		next,
		quote: null,
		link: { href: `${env.origin}/readyz`, label: text.mail.operator.look, hint: null },
		linkHint: text.mail.linkHint,
		footer: [text.mail.footer.noReplyAccount]
	});
	const { openSmtp } = await import('../notices/mail/smtp');
	const transport = openSmtp(env.smtpUrl, env.mailFrom);
	const letterOnly = { thread: null, unsubscribe: null, calendar: null };
	const message = { subject, text: letter.body_text, html: letter.body_html, ...letterOnly };
	for (const to of addresses) {
		const messageId = `<${crypto.randomUUID()}@${new URL(env.origin).hostname}>`;
		const { outcome } = await transport.send({ ...message, to, messageId });
		if (outcome !== 'sent') log.warn('trouble could not be told', { outcome });
	}
	transport.close();
}
