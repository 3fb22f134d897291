import { weekday } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { ClockSheet } from '$lib/domain/complaint/clock-sheet';
import type { Lang } from '$lib/domain/language';
import { clockStanding } from '$lib/text/clock-standing';
import { decreedDays } from '$lib/text/decreed-days';
import { dayCell, formatDay, formatInstant } from '$lib/text/format';
import type { ProofCatalogue } from '$lib/text/proof-catalogue';
import type { Block, WeekDay } from './block';
import type { ProofContents } from './contents';

type ClockOfProof = ProofContents['clocks'][number];
type DayOfProof = ClockOfProof['days'][number];

/** What all blocks of a proof are written with. */
export type Hand = { lang: Lang; text: ProofCatalogue; zone: string; at: Date };

/** A clock with its working: the rule and its basis, start, pauses, each day of the count, and how it stands. */
export function clockBlocks(clock: ClockOfProof, sheet: ClockSheet, hand: Hand): Block[] {
	const { law, proof } = hand.text;
	const name = law.clock[clock.kind];
	return [
		{ type: 'heading', level: 3, text: clock.round > 1 ? proof.round(name, clock.round) : name },
		{ type: 'facts', rows: clockFacts(clock, sheet, hand) },
		...(clock.days.length > 0 ? [weeksOf(clock, hand)] : []),
		...namedDays(clock, hand)
	];
}

function clockFacts(clock: ClockOfProof, sheet: ClockSheet, { lang, text, zone, at }: Hand): [string, string][] {
	const { proof, common, law } = text;
	const { policy } = clock;
	const moment = (instant: string) => formatInstant(lang, instant, zone);
	const standing = clockStanding(sheet, text, { lang, zone });
	const isOpen = clock.met_at === null && clock.ended_at === null;
	const today = formatDay(lang, dayOf(at, zone), 'medium');
	const version = proof.calendarVersion(clock.calendar);
	return [
		[proof.rule, `${policy.name}: ${common.amount(policy.amount, policy.unit)}`],
		[proof.basis, policy.basis],
		...(clock.general
			? [
					[
						proof.general,
						`${common.amount(clock.general.amount, clock.general.unit)}: ${clock.general.basis}`
					] satisfies [string, string]
				]
			: []),
		[proof.owner, law.owner[clock.owner]],
		[proof.start, moment(clock.started_at)],
		...clock.pauses.map(({ from, until }): [string, string] => [
			proof.pause,
			until === null ? proof.pauseOpen(moment(from)) : proof.pauseSpan(moment(from), moment(until))
		]),
		[proof.due, dueOf(clock, { lang, text, zone, at })],
		...(clock.met_at === null ? [] : [[proof.met, moment(clock.met_at)] satisfies [string, string]]),
		[proof.outcome, isOpen ? proof.asOf(standing, today) : standing],
		[proof.calendar, clock.provisional ? `${version}; ${proof.provisional}` : version]
	];
}

function dueOf({ due_day, due_at, policy }: ClockOfProof, { lang, text, zone }: Hand): string {
	if (due_day === null || due_at === null) return text.deadline.noDueDay;
	return policy.unit === 'hours' ? formatInstant(lang, due_at, zone) : text.proof.dueDay(formatDay(lang, due_day));
}

/** The days as a calendar, a week in each row, Monday first. */
function weeksOf({ days, due_day }: ClockOfProof, hand: Hand): Block {
	const columnOf = (date: string) => (weekday(date) + 6) % 7;
	const [first] = days;
	const cells: (WeekDay | null)[] = [
		...Array.from({ length: first ? columnOf(first.date) : 0 }, () => null),
		...days.map((day, index) => weekDayOf(day, { isFirst: index === 0, isDue: day.date === due_day }, hand))
	];
	while (cells.length % 7 > 0) cells.push(null);
	return {
		type: 'weeks',
		// Any Monday will do: only the names of the weekdays are wanted.
		head: [0, 1, 2, 3, 4, 5, 6].map((shift) => dayCell(hand.lang, `2026-06-0${shift + 1}`).weekday),
		weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
	};
}

function weekDayOf(day: DayOfProof, { isFirst, isDue }: { isFirst: boolean; isDue: boolean }, hand: Hand): WeekDay {
	const { proof } = hand.text;
	const date = dayCell(hand.lang, day.date);
	const startsMonth = isFirst || day.date.endsWith('-01');
	const count = day.count === null ? proof.day[day.kind] : proof.dayCount(day.count);
	return {
		date: startsMonth ? `${date.day} ${date.month} ${day.date.slice(0, 4)}` : `${date.day} ${date.month}`,
		says: isDue ? `${count}, ${proof.dueMark}` : count,
		look: day.kind === 'start' || day.kind === 'counted' || day.kind === 'paused' ? day.kind : 'off',
		isDue
	};
}

const asReckoned = (day: DayOfProof) => ({
	day: day.date,
	name: day.name ?? null,
	decree: day.decree ?? null,
	provisional: day.provisional ?? false
});

/** Days with their names and decrees, which have no room in the calendar. */
function namedDays({ days }: ClockOfProof, { lang, text }: Hand): Block[] {
	const named = decreedDays(days.map(asReckoned), text, lang).map(({ says }) => says);
	return named.length > 0 ? [{ type: 'text', text: named.join('. '), look: 'small' }] : [];
}
