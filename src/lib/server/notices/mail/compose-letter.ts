import { langIn } from '$lib/domain/site/identity';
import { groundWords } from '$lib/text/ground-words';
import type { HeardInConsultation } from '$lib/domain/consultation/notice';
import type { AnyAction, AnyParticulars } from '$lib/domain/events';
import { isObjection, JUDGE_OF_STATUS } from '$lib/domain/complaint/objection';
import { STATUS_CLOCK } from '$lib/domain/complaint/status';
import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { formatDay, formatInstant } from '$lib/text/format';
import type { ConsultationMailFacts, ConsultationMailWords, MailFacts, MailWords } from '$lib/text/mail-words';
import { path } from '$lib/text/path';
import type { Env } from '../../env';
import { plainText } from '../../markdown';
import type { Letter } from './outbox';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';
import { decisionFacts } from './decision-facts';
import { calendarOf, planFacts } from './plan';
import { renderLetter, type LetterContent } from './render-letter';

type Settings = Pick<Env, 'origin' | 'site' | 'zone'>;

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

type Frame = Pick<LetterContent, 'lang' | 'site' | 'accent' | 'link' | 'linkHint' | 'footer'>;
type Content = Omit<LetterContent, keyof Frame>;

function frameOf(
	{ thread, slug }: ToldEvent,
	{ lang, audience, hasAccount }: Reader,
	settings: Settings,
	text: LetterCatalogue
): Frame {
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
					: hasAccount
						? { href: address(`/pengaduan/${thread.ref}`), label: mail.open, hint: null }
						: { href: address('/lacak'), label: mail.track, hint: mail.trackHint },
		linkHint: mail.linkHint,
		footer: [
			...(audience === 'followers'
				? [`${slug ? mail.footer.followingConsultation : mail.footer.following} ${address('/akun')}`]
				: []),
			slug ? mail.footer.noReplyAccount : mail.footer.noReply
		]
	};
}

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
function dutyIn({ event, slug }: ToldEvent) {
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

function factsOf(told: ToldEvent, { lang }: Reader, { mail, law }: LetterCatalogue): MailFacts {
	const { event, dueDay, names } = told;
	const data: AnyParticulars = event.data;
	return {
		who: whoActed(told, { mail, law }),
		agency: names.handlingAgency ?? mail.someAgency,
		by: dueDay ? mail.by(formatDay(lang, dueDay)) : '',
		from: (event as ComplaintEvent).from,
		...judgeOf(event as ComplaintEvent, names.handlingAgency, { mail, law }),
		promised: data.promisedOn ? formatDay(lang, data.promisedOn) : '',
		responsible: data.responsible ?? mail.someoneElse,
		sp4nNumber: data.sp4nNumber ?? '',
		duty: data.clock ? law.clock[data.clock] : '',
		due: dueDay ? formatDay(lang, dueDay) : '',
		step: data.step ?? null,
		topic: data.consultation?.title ?? '',
		position: data.position ?? 0,
		commitment: data.commitment ?? null,
		cancelled: data.cancelled === true,
		moved: movesIn(data, lang, { mail, law })
	};
}

function whoActed({ event, names }: ToldEvent, { mail, law }: Pick<LetterCatalogue, 'mail' | 'law'>): string {
	const who = names.actingAgency ?? law.capacity[event.role];
	const { counter }: AnyParticulars = event.data;
	return counter ? mail.atCounter(who, names.counterAgency ?? law.role[counter.role]) : who;
}

/** Who has to rule on an objection after the event. */
function judgeOf(
	{ to }: Pick<ComplaintEvent, 'to'>,
	agency: string | null,
	{ mail, law }: Pick<LetterCatalogue, 'mail' | 'law'>
): Pick<MailFacts, 'judge' | 'headRules'> {
	if (!isObjection(to)) return { judge: '', headRules: false };
	const judge = JUDGE_OF_STATUS[to];
	const headRules = judge === 'agency_head';
	return { judge: headRules ? mail.head(agency ?? mail.someAgency) : law.owner[judge], headRules };
}

function movesIn(
	{ moved = [] }: AnyParticulars,
	lang: Reader['lang'],
	{ mail, law }: Pick<LetterCatalogue, 'mail' | 'law'>
) {
	const day = (due: string | null) => (due ? formatDay(lang, due) : mail.noDay);
	return moved.map(({ clock, from, to }) => mail.moved(law.clock[clock], day(from), day(to))).join('; ');
}

function wordsOf(told: ToldEvent, recipient: Reader, text: LetterCatalogue, zone: string) {
	const { event, slug } = told;
	if (recipient.audience === 'watchers')
		return text.mail.watching(text.act.words[event.action as ComplaintAction].done);
	if (slug === null || recipient.audience === 'flaggers')
		return wordsFor(text, recipient.audience, event.action)(factsOf(told, recipient, text));
	const words: Partial<Record<AnyAction, ConsultationMailWords>> = text.mail.consultation;
	const known = words[event.action as HeardInConsultation];
	if (!known) throw new Error(`No words about ${event.action} in a consultation`);
	return known(consultationFacts(told, recipient, text, zone));
}

function consultationFacts(
	{ event, dueDay, names, plan }: ToldEvent,
	{ lang }: Reader,
	{ mail, law, consultation }: LetterCatalogue,
	zone: string
): ConsultationMailFacts {
	const data: AnyParticulars = event.data;
	return {
		who: names.actingAgency ?? law.capacity[event.role],
		host: names.handlingAgency ?? mail.someAgency,
		agency: names.promisingAgency ?? names.handlingAgency ?? mail.someAgency,
		due: dueDay ? formatDay(lang, dueDay) : mail.noDay,
		opens: plan?.opensAt ? formatInstant(lang, plan.opensAt, zone) : mail.noDay,
		closes: plan?.closesAt ? formatInstant(lang, plan.closesAt, zone) : mail.noDay,
		party: data.party ?? 0,
		onBehalf: data.onBehalf === true,
		voided: data.voided === true,
		record: data.record ?? null,
		step: data.step ?? null,
		disposition: data.disposition ? consultation.disposition[data.disposition] : '',
		inputs: (data.inputs ?? []).join(', '),
		position: data.position ?? 0,
		shown: event.public,
		invited: data.invited === true
	};
}

function wordsFor({ mail }: LetterCatalogue, audience: Reader['audience'], action: AnyAction): MailWords {
	const notices: Partial<Record<Reader['audience'], Partial<Record<AnyAction, MailWords>>>> = mail.notice;
	const known = notices[audience] ?? {};
	const words = known[action];
	if (!words) throw new Error(`No words for ${audience} about ${action}`);
	return words;
}

function greetingFor(audience: Reader['audience'], agency: string, { mail }: LetterCatalogue): string {
	const greetings: Partial<Record<Reader['audience'], string | ((agency: string) => string)>> = mail.greeting;
	const greeting = greetings[audience] ?? mail.greeting.plain;
	return typeof greeting === 'string' ? greeting : greeting(agency);
}
