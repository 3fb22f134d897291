import { langIn } from '$lib/domain/site/identity';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import { everythingOf } from '../stop-link';
import { letterhead, placeOf, type Settings } from './compose-letter';
import { subjectWords, wordsOf } from './letter-words';
import type { Letter } from './outbox';
import type { Reader } from './readers';
import { renderLetter } from './render-letter';
import type { ToldEvent } from './told-events';
import { manageAddress, manageLine, stopAddress } from './why';

/** Matters in a letter of the day: with more of them mail programs would cut it off. */
const SHOWN = 60;

/** What was told to one person, and by which follow. */
export type Followed = { told: ToldEvent; reader: Reader };

/** One letter about all that happened in a day to what one person follows. Each matter once, with why it is in here. */
export function composeFollowing(followed: readonly Followed[], heard: Reader, settings: Settings): Letter {
	const reader = { ...heard, lang: langIn(settings.site, heard.lang) };
	const text = letterTextFor(reader.lang);
	const { mail, follow } = text;
	const matters = [...Map.groupBy(followed, ({ told }) => told.thread.id).values()];
	const whole = everythingOf(reader.recipient);
	return renderLetter({
		lang: reader.lang,
		...letterhead(text, settings),
		subject: follow.daily.subject(matters.length),
		greeting: mail.greeting.plain,
		headline: follow.daily.headline(matters.length),
		facts: [],
		matters: matters.slice(0, SHOWN).map((matter) => matterOf(matter, reader, settings, text)),
		meaning: follow.daily.meaning,
		next: matters.length > SHOWN ? follow.daily.more(matters.length - SHOWN) : null,
		quote: null,
		link: {
			href: whole ? manageAddress(whole, reader, settings) : settings.origin,
			label: follow.daily.open,
			hint: null
		},
		linkHint: mail.linkHint,
		footer: [
			...(whole ? [follow.stopAll(stopAddress(whole, settings, reader.lang))] : []),
			...manageLine(reader, settings, text),
			mail.footer.noReplyAccount
		]
	});
}

function matterOf(matter: readonly Followed[], { lang }: Reader, settings: Settings, text: LetterCatalogue) {
	const heard = matter.map(({ told, reader }) => ({ told, reader: { ...reader, lang } }));
	const happened = heard.map(({ told, reader }) => wordsOf(told, reader, text, settings.zone).headline);
	const reasons = heard.map(({ reader }) => text.follow.daily.because(subjectWords(reader, text)));
	const [{ thread, slug }] = matter.map(({ told }) => told) as [ToldEvent];
	return {
		number: thread.ref,
		title: thread.title,
		lines: [...new Set(happened), [...new Set(reasons)].join('; ')],
		href: settings.origin + path(lang, placeOf({ slug, thread }))
	};
}
