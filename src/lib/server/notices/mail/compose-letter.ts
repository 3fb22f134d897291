import { MARKER } from '$lib/domain/mail-in/own-words';
import { langIn } from '$lib/domain/site/identity';
import { groundWords } from '$lib/text/ground-words';
import type { HeardInConsultation } from '$lib/domain/consultation/notice';
import type { AnyParticulars } from '$lib/domain/events';
import { STATUS_CLOCK } from '$lib/domain/complaint/status';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { formatDay } from '$lib/text/format';
import { path } from '$lib/text/path';
import type { Env } from '../../env';
import { plainText } from '../../markdown';
import { purposeOf } from './answering';
import type { Letter } from './outbox';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';
import { decisionFacts } from './decision-facts';
import { factsOf, wordsOf } from './letter-words';
import { calendarOf, planFacts } from './plan';
import { whyLines } from './why';
import { renderLetter, type LetterContent } from './render-letter';

export type Settings = Pick<Env, 'origin' | 'site' | 'zone' | 'secret' | 'mailIn'>;

const QUOTE_LENGTH = 600;

/** The letter that one group reads about one event. */
export function composeLetter(told: ToldEvent, reader: Reader, settings: Settings): Letter {
	const recipient = { ...reader, lang: langIn(settings.site, reader.lang) };
	const text = letterTextFor(recipient.lang);
	const frame = frameOf(told, recipient, settings, text);
	// Of a Rahasia report a mail says that something happened, and no more: mailboxes are read by others, too.
	const letter = renderLetter(
		told.thread.confidential
			? { ...frame, ...confidentialContent(told, recipient, text) }
			: { ...frame, ...openContent(told, recipient, text, settings) }
	);
	return { ...letter, calendar: calendarOf(told, recipient, settings) };
}

type Frame = Pick<LetterContent, 'lang' | 'site' | 'accent' | 'link' | 'linkHint' | 'footer' | 'marker'>;
type Content = Omit<LetterContent, keyof Frame>;

function frameOf(told: ToldEvent, recipient: Reader, settings: Settings, text: LetterCatalogue): Frame {
	const { thread, slug } = told;
	const { lang, audience, hasAccount } = recipient;
	const purpose = settings.mailIn && purposeOf(told, recipient);
	const { mail } = text;
	const address = (target: `/${string}`) => settings.origin + path(lang, target);
	return {
		lang,
		...letterhead(text, settings),
		link:
			audience === 'flaggers'
				? { href: address('/kiriman-dilaporkan'), label: mail.openFlags, hint: null }
				: slug
					? { href: address(`/konsultasi/${slug}`), label: mail.openConsultation, hint: null }
					: hasAccount || audience === 'followers'
						? { href: address(`/pengaduan/${thread.ref}`), label: mail.open, hint: null }
						: { href: address('/lacak'), label: mail.track, hint: mail.trackHint },
		linkHint: mail.linkHint,
		marker: purpose && MARKER[lang],
		footer: [
			...whyLines(recipient, settings, text),
			purpose ? mail.footer.reply[purpose] : slug ? mail.footer.noReplyAccount : mail.footer.noReply
		]
	};
}

/** Where a matter is read. */
export const placeOf = ({ slug, thread }: Pick<ToldEvent, 'slug'> & { thread: { ref: string } }): `/${string}` =>
	slug ? `/konsultasi/${slug}` : `/pengaduan/${thread.ref}`;

/** Who writes, and in which colour. */
export const letterhead = (
	text: LetterCatalogue,
	{ site }: Pick<Env, 'site'>
): Pick<LetterContent, 'site' | 'accent'> => ({
	site: `${site.name} · ${text.chrome.province(site.province)}`,
	accent: site.accent
});

/** The duty and its day tell one such mail from another, and nothing of what the report is about. */
function confidentialContent(told: ToldEvent, { lang }: Reader, { mail, law }: LetterCatalogue): Content {
	const { thread, dueDay } = told;
	const { headline, meaning, next } = mail.confidential;
	const clock = dutyIn(told);
	const duty = clock && dueDay ? `${law.clock[clock]}: ${formatDay(lang, dueDay)}` : null;
	return {
		subject: `[${thread.ref}] ${duty ?? headline}`,
		greeting: mail.greeting.plain,
		headline,
		facts: [{ label: mail.number, value: thread.ref }, ...(duty ? [{ label: mail.duty, value: duty }] : [])],
		meaning,
		next,
		quote: null
	};
}

/** The clock that the event names, or else the one that now runs for whoever's turn it is. */
export function dutyIn({ event, slug }: ToldEvent) {
	const { clock }: AnyParticulars = event.data;
	if (clock || slug !== null) return clock ?? null;
	const { to } = event as ComplaintEvent;
	return to && STATUS_CLOCK[to];
}

function openContent(told: ToldEvent, recipient: Reader, text: LetterCatalogue, settings: Settings): Content {
	const { event, thread } = told;
	const data: AnyParticulars = event.data;
	const known = factsOf(told, recipient, text);
	const { headline, meaning, next } = wordsOf(told, recipient, text, settings.zone);
	// What is hidden stays hidden here as well, but not from whoever wrote it.
	const mayQuote = !thread.hidden || recipient.audience === 'reporter';
	const reason = data.archiveReason
		? text.law.archiveReason[data.archiveReason]
		: groundWords({ rule: data.rule, reason: data.flagReason }, text.law);
	const facts = [
		{ label: told.slug ? text.mail.consultationNumber : text.mail.number, value: thread.ref },
		...(mayQuote ? [{ label: text.mail.title, value: thread.title }] : []),
		...(mayQuote ? paperFact(data, recipient, text) : []),
		...(reason ? [{ label: text.mail.reason, value: reason }] : []),
		...decisionFacts(told, recipient, text, settings),
		...(mayQuote && told.plan
			? planFacts(told.plan, told.event.action as HeardInConsultation, recipient.lang, text, settings.zone)
			: [])
	];
	const words = mayQuote && plainText(told.words ?? data.reason ?? '', QUOTE_LENGTH);
	return {
		subject: `[${thread.ref}] ${headline}`,
		greeting: greetingFor(recipient.audience, known.agency, text),
		headline,
		facts,
		meaning,
		next: next ?? null,
		// Nobody wrote for the system: what it quotes is why the calendar was published, or what was done elsewhere.
		quote: words ? { by: told.event.role === 'system' ? text.mail.because : text.mail.words(known.who), words } : null
	};
}

/** The letter of an office without computers that a clerk wrote down: marked so, as on the page. */
function paperFact(
	{ letterNumber, letterDated }: AnyParticulars,
	{ lang }: Reader,
	{ complaintPage }: LetterCatalogue
) {
	const { letter, letterOf } = complaintPage.said;
	return letterNumber && letterDated
		? [{ label: letter, value: letterOf(letterNumber, formatDay(lang, letterDated)) }]
		: [];
}

function greetingFor(audience: Reader['audience'], agency: string, { mail }: LetterCatalogue): string {
	const greetings: Partial<Record<Reader['audience'], string | ((agency: string) => string)>> = mail.greeting;
	const greeting = greetings[audience] ?? mail.greeting.plain;
	return typeof greeting === 'string' ? greeting : greeting(agency);
}
