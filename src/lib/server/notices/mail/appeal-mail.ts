import { langIn } from '$lib/domain/site/identity';
import { dayOf } from '$lib/domain/calendar/zone';
import { addDays } from '$lib/domain/calendar/iso-date';
import type { Speaker } from '$lib/domain/appeal/appeal';
import type { AppealNews } from '$lib/text/appeal-mail-words';
import { formatDay } from '$lib/text/format';
import { letterTextFor } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { letterhead } from './compose-letter';
import { writeMails, type Letter, type MailDeps, type NewMail } from './outbox';
import { readReaders, type Reader } from './readers';
import { renderLetter } from './render-letter';

/** Somebody who hears of it, by key, and as what they read it. */
export type AppealReader = { recipient: string; threadId: string | null; as: Speaker };

type AppealLetter = {
	news: AppealNews;
	/** Of the entry in the book. */
	number: number;
	/** The first instant after the day by which it is to be decided; null where nothing is left to decide. */
	dueAt: Date | null;
	readers: readonly AppealReader[];
};

/** Letters about an appeal, written with what they speak of. They say that something happened, and where to read it. */
export async function writeAppealMails(
	trx: Transaction<Database>,
	deps: MailDeps,
	{ readers, ...letter }: AppealLetter
): Promise<void> {
	const at = deps.now();
	const notices = readers.map(({ threadId, ...reader }) => ({
		...reader,
		threadId: threadId ?? '',
		audience: 'author' as const
	}));
	const readerOf = await readReaders(trx, notices);
	const mails = notices.flatMap(({ as, ...notice }): NewMail[] => {
		const reader = readerOf(notice);
		if (!reader) return [];
		const { recipient, threadId } = notice;
		const address = { event_id: null, thread_id: threadId || null, recipient, audience: 'appeal' as const };
		return [{ ...compose(deps, letter, { as, ...reader }), ...address, created_at: at }];
	});
	await writeMails(trx, deps, mails);
}

function compose(
	{ env }: MailDeps,
	{ news, number, dueAt }: Omit<AppealLetter, 'readers'>,
	{ as, hasAccount, ...reader }: Pick<Reader, 'lang' | 'hasAccount'> & Pick<AppealReader, 'as'>
): Letter {
	const lang = langIn(env.site, reader.lang);
	const text = letterTextFor(lang);
	const { appeal, greeting, linkHint, footer } = text.mail;
	const said = appeal[as][news];
	if (!said) throw new Error(`No words for the ${as} about ${news} of an appeal`);
	const lastDay = dueAt && addDays(dayOf(dueAt, env.zone), -1);
	return renderLetter({
		lang,
		...letterhead(text, env),
		subject: `[${appeal.number} ${number}] ${said.headline}`,
		greeting: greeting.plain,
		headline: said.headline,
		facts: [
			{ label: appeal.number, value: appeal.no(number) },
			...(lastDay ? [{ label: appeal.due, value: formatDay(lang, lastDay) }] : [])
		],
		meaning: said.meaning,
		next: said.next,
		quote: null,
		link: {
			href: env.origin + path(lang, `/moderasi/keputusan/${number}`),
			label: appeal.open,
			hint: hasAccount ? null : appeal.hint
		},
		linkHint,
		footer: [footer.noReplyAccount]
	});
}
