import { langIn } from '$lib/domain/site/identity';
import type { AnyParticulars } from '$lib/domain/events';
import { formatDay } from '$lib/text/format';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import type { Env } from '../../env';
import { letterhead } from './compose-letter';
import type { Letter } from './outbox';
import type { Reader } from './readers';
import { renderLetter } from './render-letter';
import type { ToldEvent } from './told-events';

/** Lines of a letter of the day; the desk has the others. */
const SHOWN = 40;

/** One letter about all that the duties of a day brought to one person. Each case once, by what happened to it last. */
export function composeDigest(
	told: readonly ToldEvent[],
	reader: Reader,
	settings: Pick<Env, 'origin' | 'site'>
): Letter {
	const lang = langIn(settings.site, reader.lang);
	const text = letterTextFor(lang);
	const { mail } = text;
	const cases = [...new Map(told.map((one) => [`${one.thread.id} ${dutyOf(one)}`, one])).values()];
	const shown = cases.slice(0, SHOWN);
	return renderLetter({
		lang,
		...letterhead(text, settings),
		subject: mail.digest.subject(cases.length),
		greeting: mail.greeting.plain,
		headline: mail.digest.headline(cases.length),
		facts: shown.map((one) => ({ label: one.thread.ref, value: lineOf(one, lang, text) })),
		meaning: cases.length > SHOWN ? mail.digest.more(cases.length - SHOWN) : mail.digest.meaning,
		next: mail.digest.next,
		quote: null,
		link: { href: settings.origin + path(lang, '/meja'), label: mail.digest.open, hint: null },
		linkHint: mail.linkHint,
		footer: [mail.footer.noReply]
	});
}

/** Of minutes, each promise is a duty of its own. */
function dutyOf({ event }: ToldEvent): string {
	const { clock, position = 0 }: AnyParticulars = event.data;
	return `${clock ?? event.action} ${position}`;
}

/** The duty and its day; of a Rahasia report no word of what it is about. */
function lineOf(
	{ event, thread, dueDay, names }: ToldEvent,
	lang: Reader['lang'],
	{ mail, law }: LetterCatalogue
): string {
	const { clock, step, position }: AnyParticulars = event.data;
	return [
		position && mail.digest.item(position),
		clock ? law.clock[clock] : law.event[event.action as 'recalculate'],
		dueDay && mail.digest.due(formatDay(lang, dueDay, 'medium')),
		step && law.escalationStep[step],
		thread.confidential ? mail.digest.confidential : thread.title,
		!thread.confidential && names.handlingAgency
	]
		.filter(Boolean)
		.join(' · ');
}
