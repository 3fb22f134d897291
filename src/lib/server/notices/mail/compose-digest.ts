import type { Lang } from '$lib/domain/language';
import { langIn } from '$lib/domain/site/identity';
import type { AnyParticulars } from '$lib/domain/events';
import { formatDay } from '$lib/text/format';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import { everythingOf } from '../stop-link';
import { dutyIn, letterhead, placeOf, type Settings } from './compose-letter';
import type { Letter } from './outbox';
import type { Reader } from './readers';
import { renderLetter } from './render-letter';
import type { ToldEvent } from './told-events';
import { manageAddress, whyOf } from './why';

/** Lines of a letter of the day; the desk has the others. */
const SHOWN = 40;

/** Something that a duty brought, and in what quality its reader hears of it. */
export type Duty = { told: ToldEvent; reader: Reader };

/** One letter about all that the duties of a day brought to one person. Each case once, with what happened to it. */
export function composeDigest(duties: readonly Duty[], reader: Reader, settings: Settings): Letter {
	const lang = langIn(settings.site, reader.lang);
	const text = letterTextFor(lang);
	const { mail } = text;
	const cases = [...Map.groupBy(duties, ({ told }) => told.thread.id).values()];
	const shown = cases.slice(0, SHOWN);
	return renderLetter({
		lang,
		...letterhead(text, settings),
		subject: mail.digest.subject(cases.length),
		greeting: mail.greeting.plain,
		headline: mail.digest.headline(cases.length),
		facts: [],
		matters: shown.map((one) => matterOf(one, lang, settings, text)),
		meaning: cases.length > SHOWN ? mail.digest.more(cases.length - SHOWN) : mail.digest.meaning,
		next: mail.digest.next,
		quote: null,
		link: { href: settings.origin + path(lang, '/meja'), label: mail.digest.open, hint: null },
		linkHint: mail.linkHint,
		footer: [...whyOf(duties, text), ...waysLine({ ...reader, lang }, settings, text), mail.footer.noReplyAccount]
	});
}

/** Where somebody chooses how they hear. */
function waysLine(reader: Reader, settings: Settings, { follow }: LetterCatalogue): string[] {
	const whole = everythingOf(reader.recipient);
	return whole ? [follow.ways(manageAddress(whole, reader, settings))] : [];
}

/** Of a Rahasia report no word of what it is about. Of what happened to a duty more than once, the last. */
function matterOf(duties: readonly Duty[], lang: Lang, { origin }: Pick<Settings, 'origin'>, text: LetterCatalogue) {
	const last = new Map(duties.map(({ told }) => [dutyOf(told), told]));
	const [{ thread, names, slug }] = [...last.values()].slice(-1) as [ToldEvent];
	const { confidential, hidden } = thread;
	const lines = new Set([...last.values()].map((told) => dutyLine(told, lang, text)));
	return {
		number: thread.ref,
		title: confidential ? text.mail.digest.confidential : hidden ? '' : thread.title,
		lines: [...lines, confidential ? '' : (names.handlingAgency ?? '')].filter(Boolean),
		href: origin + path(lang, placeOf({ slug, thread }))
	};
}

/** Of minutes, each promise is a duty of its own. */
function dutyOf({ event }: ToldEvent): string {
	const { clock, position = 0 }: AnyParticulars = event.data;
	return `${clock ?? event.action} ${position}`;
}

/** The duty and its day, and of the ladder the step; of a Rahasia report not even what happened otherwise. */
export function dutyLine(told: ToldEvent, lang: Lang, { mail, law }: LetterCatalogue): string {
	const { event, dueDay, thread } = told;
	const data: AnyParticulars = event.data;
	const { step, position } = data;
	const clock = thread.confidential ? dutyIn(told) : data.clock;
	const otherwise = thread.confidential ? '' : law.event[event.action as 'recalculate'];
	return [
		position && mail.digest.item(position),
		clock ? law.clock[clock] : otherwise,
		dueDay && mail.digest.due(formatDay(lang, dueDay, 'medium')),
		step && law.escalationStep[step]
	]
		.filter(Boolean)
		.join(', ');
}
