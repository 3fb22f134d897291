import type { PublicEntry } from '$lib/domain/book/entry';
import type { Lang } from '$lib/domain/language';
import { letterTextFor } from '$lib/text/letter-catalogue';
import { moderationTextFor } from '$lib/text/moderation-catalogue';
import { path } from '$lib/text/path';
import { everythingOf } from '../stop-link';
import { letterhead, type Settings } from './compose-letter';
import type { Letter } from './outbox';
import { renderLetter } from './render-letter';
import { manageAddress, stopAddress } from './why';

/** `entered`: how many entries are new to them. */
type BookReader = { id: string; recipient: string; lang: Lang; entered: number };

/** What is new in the book of moderation, as everybody may read it there. */
export function composeBook(entries: readonly PublicEntry[], reader: BookReader, settings: Settings): Letter {
	const { lang, entered } = reader;
	const text = letterTextFor(lang);
	const { book } = text.follow;
	const whole = everythingOf(reader.recipient);
	return renderLetter({
		lang,
		...letterhead(text, settings),
		subject: book.subject(entered),
		greeting: text.mail.greeting.plain,
		headline: book.headline(entered),
		facts: [],
		matters: entries.map((entry) => matterOf(entry, lang, settings)),
		meaning: book.meaning,
		next: entered > entries.length ? book.more(entered - entries.length) : null,
		quote: null,
		link: { href: settings.origin + path(lang, '/moderasi-log'), label: book.open, hint: null },
		linkHint: text.mail.linkHint,
		footer: [
			text.follow.because(text.follow.subject.list.moderation),
			text.follow.stop(stopAddress({ whose: 'follow', id: reader.id }, settings, lang)),
			...(whole ? [text.follow.manage(manageAddress(whole, reader, settings))] : []),
			text.mail.footer.noReplyAccount
		]
	});
}

function matterOf({ number, act, kind, rule, reason }: PublicEntry, lang: Lang, { origin }: Settings) {
	const { book } = moderationTextFor(lang);
	return {
		number: book.number(number),
		title: `${book.act[act]} ${book.kind[kind]}`,
		lines: [rule ? `${rule.code}. ${rule.title[lang]}` : '', reason ?? book.withheld].filter(Boolean),
		href: `${origin}${path(lang, '/moderasi-log')}?sebelum=${number + 1}#${number}`
	};
}
