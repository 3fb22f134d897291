import { langIn } from '$lib/domain/site/identity';
import type { Lang } from '$lib/domain/language';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { formatDay } from '$lib/text/format';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import type { Digest } from '$lib/domain/notice/channel';
import { dutyLine, type Duty } from '../mail/compose-digest';
import { dutyIn, type Settings } from '../mail/compose-letter';
import { wordsOf } from '../mail/letter-words';
import type { Reader } from '../mail/readers';
import { oneLine } from '../mail/render-letter';
import type { ToldEvent } from '../mail/told-events';

/** What a device shows. Whoever lies beside it reads along: a number, a title, a state, and no word of anybody. */
export type PushText = { title: string; body: string; path: string; lang: Lang };

/** Characters that a screen has room for; and with both a message stays far below what push services take. */
const MOST_TITLE = 120;
const MOST_NAME = 150;

const clipped = (text: string, most: number): string => {
	const line = oneLine(text);
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
};

/** What happened last in one matter, and how much before it. */
export function composePush(told: readonly ToldEvent[], reader: Reader, settings: Settings): PushText | null {
	const last = told.at(-1);
	if (!last) return null;
	const lang = langIn(settings.site, reader.lang);
	const text = letterTextFor(lang);
	const known = { ...reader, lang };
	const { title, about } = last.thread.confidential ? sealed(last, lang, text) : open(last, known, text, settings);
	const more = told.length > 1 ? text.follow.push.more(told.length - 1) : '';
	return {
		title: clipped(title, MOST_TITLE),
		body: [last.thread.ref, ...about, more].filter(Boolean).join(' · '),
		path: path(lang, placeOf(last, reader)),
		lang
	};
}

function open(told: ToldEvent, reader: Reader, text: LetterCatalogue, { zone }: Settings) {
	const { thread, slug, event } = told;
	const { headline } = wordsOf(told, reader, text, zone);
	const mayName = !thread.hidden || reader.audience === 'reporter';
	const { to } = event as ComplaintEvent;
	const state = slug === null && to ? text.law.status[to] : '';
	return { title: headline, about: [mayName ? clipped(thread.title, MOST_NAME) : '', state] };
}

/** Of a Rahasia report the duty and its day, as in a letter. */
function sealed(told: ToldEvent, lang: Lang, { mail, law }: LetterCatalogue) {
	const clock = dutyIn(told);
	const duty = clock && told.dueDay ? `${law.clock[clock]}: ${formatDay(lang, told.dueDay)}` : '';
	return { title: mail.confidential.headline, about: [duty] };
}

/** So many matters of a day a screen names. */
const MOST_MATTERS = 3;

/** What was gathered for one day: how many matters, and the first of them. */
export function composeDailyPush(digest: Digest, gathered: readonly Duty[], settings: Settings): PushText | null {
	const matters = [...Map.groupBy(gathered, ({ told }) => told.thread.id).values()].flatMap(
		(matter) => matter.at(-1) ?? []
	);
	const [first] = matters;
	if (!first) return null;
	const lang = langIn(settings.site, first.reader.lang);
	const text = letterTextFor(lang);
	const headline = digest === 'duties' ? text.mail.digest.headline : text.follow.daily.headline;
	const shown = matters.slice(0, MOST_MATTERS).map(({ told }) => {
		const { title, confidential, hidden } = told.thread;
		const name = confidential || hidden ? '' : clipped(title, MOST_NAME / MOST_MATTERS);
		const about = digest === 'duties' ? dutyLine(told, lang, text) : name;
		return [told.thread.ref, about].filter(Boolean).join(' ');
	});
	const more = matters.length - shown.length;
	const alone = digest === 'following' && matters.length === 1;
	return {
		title: clipped(headline(matters.length), MOST_TITLE),
		body: [...shown, more > 0 && text.follow.push.others(more)].filter(Boolean).join(' · '),
		path: path(lang, digest === 'duties' ? '/meja' : alone ? placeOf(first.told, first.reader) : '/akun/ikutan'),
		lang
	};
}

function placeOf({ slug, thread }: ToldEvent, { audience }: Reader): `/${string}` {
	if (audience === 'flaggers') return '/kiriman-dilaporkan';
	return slug ? `/konsultasi/${slug}` : `/pengaduan/${thread.ref}`;
}
