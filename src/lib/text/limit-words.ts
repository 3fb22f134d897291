import { dayOf } from '$lib/domain/calendar/zone';
import { helpsToSignIn, type Limited, type Reached } from '$lib/domain/limit/limits';
import type { Lang } from '$lib/domain/language';
import { limit as en } from './en/form/limit';
import { forGuests, type Refusal } from './refusal/refusal';
import { formatClock, formatInstant, zoneName } from './format';
import { limit as id } from './id/form/limit';

const WORDS: Record<Lang, typeof id> = { id, en };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Place = { lang: Lang; zone: string; now: Date };

/** Why somebody is held back, until when, and what they can do; `kept` where their words are on the same page. */
export function limitRefusal(reached: Reached, place: Place, kept: boolean): Refusal {
	const says = WORDS[place.lang];
	const { what, owner, most, minutes, until } = reached;
	const meanwhile: Partial<Record<Limited, string>> = says.meanwhile;
	const next = [
		reached.provable ? says.provable : says.until(momentWords(until, place)),
		...(kept ? [says.kept] : []),
		...(meanwhile[what] ? [meanwhile[what]] : []),
		...(helpsToSignIn(reached) ? [says.signIn] : [])
	];
	return {
		what: says.title,
		why: says.reached(says.what[what], says.whose[owner], most, says.span(minutes)),
		next: next.join(' '),
		turn: helpsToSignIn(reached) ? forGuests('signIn', 'operator') : 'operator'
	};
}

/** When, as one would say it now, to the next whole minute: a clock on the wall does not show the seconds. */
export function momentWords(at: Date, { lang, zone, now }: Place): string {
	const says = WORDS[lang];
	const minute = new Date(Math.ceil(at.getTime() / MINUTE) * MINUTE);
	const clock = `${formatClock(lang, minute, zone)} ${zoneName(zone, minute)}`;
	const day = dayOf(minute, zone);
	if (day === dayOf(now, zone)) return says.clock(clock);
	if (day === dayOf(new Date(now.getTime() + DAY), zone)) return says.tomorrow(clock);
	return formatInstant(lang, minute, zone);
}
