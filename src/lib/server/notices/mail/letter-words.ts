import { shortNumbers } from '$lib/forms/consultation/numbers';
import type { HeardInConsultation } from '$lib/domain/consultation/notice';
import { isObjection, JUDGE_OF_STATUS } from '$lib/domain/complaint/objection';
import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import type { AnyAction, AnyParticulars } from '$lib/domain/events';
import { subjectOf } from '$lib/text/follow-subject';
import { formatDay, formatInstant, formatNumber } from '$lib/text/format';
import type { LetterCatalogue } from '$lib/text/letter-catalogue';
import type { ConsultationMailFacts, ConsultationMailWords, MailFacts, MailWords } from '$lib/text/mail-words';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';

export function factsOf(told: ToldEvent, { lang }: Reader, { mail, law }: LetterCatalogue): MailFacts {
	const { event, dueDay, names } = told;
	const data: AnyParticulars = event.data;
	return {
		who: whoActed(told, { mail, law }),
		through: names.through ? mail.through(names.through) : '',
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
	const office = names.actingAgency ?? law.capacity[event.role];
	const who = names.through ? mail.byProgram(office, names.through) : office;
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

/** What a letter says of an event to one of its groups. */
export function wordsOf(told: ToldEvent, recipient: Reader, text: LetterCatalogue, zone: string) {
	const { event, slug } = told;
	const followed = recipient.follow?.subject.kind;
	if ((followed === 'around' || followed === 'list') && slug === null) return newsIn(told, recipient, text);
	if (recipient.audience === 'watchers')
		return text.mail.watching(text.act.words[event.action as ComplaintAction].done);
	if (slug === null || recipient.audience === 'flaggers')
		return wordsFor(text, recipient.audience, event.action)(factsOf(told, recipient, text));
	const words: Partial<Record<AnyAction, ConsultationMailWords>> = text.mail.consultation;
	const known = words[event.action as HeardInConsultation];
	if (!known) throw new Error(`No words about ${event.action} in a consultation`);
	return known(consultationFacts(told, recipient, text, zone));
}

/** To who follows an office, a place, a subject or all of them, and may never have seen this report. */
function newsIn(told: ToldEvent, recipient: Reader, text: LetterCatalogue): ReturnType<MailWords> {
	const { news } = text.follow;
	const { action, to } = told.event as ComplaintEvent;
	const { who, agency } = factsOf(told, recipient, text);
	const headline =
		action === 'route'
			? news.filed(agency)
			: action === 'answer' || action === 'resolve'
				? news[action](who)
				: news.ended(to ? text.law.status[to] : '');
	return { headline, meaning: news.meaning(subjectWords(recipient, text)) };
}

/** What somebody follows, in the middle of a sentence. */
export const subjectWords = ({ follow, lang }: Pick<Reader, 'follow' | 'lang'>, { follow: words }: LetterCatalogue) =>
	follow ? subjectOf(follow.subject, lang, words) : '';

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
		inputs: numbersOf(data.inputs ?? [], lang, mail),
		position: data.position ?? 0,
		shown: event.public,
		invited: data.invited === true
	};
}

/** One answer may be for two thousand: a sentence names a few, and how many more. */
const MOST_RUNS = 12;

function numbersOf(inputs: readonly number[], lang: Reader['lang'], mail: LetterCatalogue['mail']): string {
	const { said, left } = shortNumbers(inputs, MOST_RUNS);
	return left > 0 ? mail.andMore(said, formatNumber(lang, left)) : said;
}

function wordsFor({ mail }: LetterCatalogue, audience: Reader['audience'], action: AnyAction): MailWords {
	const notices: Partial<Record<Reader['audience'], Partial<Record<AnyAction, MailWords>>>> = mail.notice;
	const known = notices[audience] ?? {};
	const words = known[action];
	if (!words) throw new Error(`No words for ${audience} about ${action}`);
	return words;
}
