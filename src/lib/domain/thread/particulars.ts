import { ROLES } from '../actor/actor';
import { DUTY_CLOCKS, ESCALATION_LEVELS, ESCALATION_STEPS } from '../deadline/duty';
import { CLOCK_KINDS } from '../deadline/policy';
import type { IsoDate } from '../calendar/iso-date';
import { QUEUE_KINDS } from '../moderation/queue';
import { FLAG_REASONS } from '../moderation/reasons';
import { REDACTED_KINDS } from '../moderation/redaction';

/** Tells whether something that was stored is of a kind. */
export type Kind<T> = (value: unknown) => value is T;
export type KindOf<K> = K extends Kind<infer T> ? T : never;

export const isText: Kind<string> = (value) => typeof value === 'string';
export const isWhole: Kind<number> = (value): value is number => Number.isSafeInteger(value);
export const isTrue: Kind<true> = (value) => value === true;
export const isTold: Kind<boolean> = (value) => typeof value === 'boolean';
const isTextOrNone: Kind<string | null> = (value): value is string | null => value === null || isText(value);
export const isDay: Kind<IsoDate> = (value): value is IsoDate => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isDayOrNone: Kind<IsoDate | null> = (value): value is IsoDate | null => value === null || isDay(value);

export const oneOf =
	<const Words extends readonly string[]>(words: Words): Kind<Words[number]> =>
	(value): value is Words[number] =>
		isText(value) && words.includes(value);

export const listOf =
	<T>(isOne: Kind<T>): Kind<T[]> =>
	(value): value is T[] =>
		Array.isArray(value) && value.every(isOne);

/** Exactly these, each of its kind. */
export const madeOf =
	<Kinds extends Record<string, Kind<unknown>>>(kinds: Kinds): Kind<{ [Name in keyof Kinds]: KindOf<Kinds[Name]> }> =>
	(value): value is { [Name in keyof Kinds]: KindOf<Kinds[Name]> } => {
		if (typeof value !== 'object' || value === null) return false;
		const found: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
		const names = Object.keys(kinds);
		return found.size === names.length && names.every((name) => kinds[name]?.(found.get(name)));
	};

/** What an event of any thread can tell besides its action, by name; free of personal data of a reporter. */
export const FORUM_PARTICULARS = {
	/** Words given to people as the reason; the text of a post stays in the post. */
	reason: isText,
	/** The post that the words became, or that the act is about. */
	postId: isText,
	flagReason: oneOf(FLAG_REASONS),
	/** The last day of what an act keeps somebody from. */
	until: isDay,
	/** The rule of the forum that is cited, as it read then. */
	rule: madeOf({ code: isText, version: isWhole, title: isText }),
	/** What was masked, by its kinds. */
	redacted: listOf(oneOf(REDACTED_KINDS)),
	/** Whom an internal note names. */
	mentions: listOf(isText),
	/** Numbers of the inputs that were answered together, let in or refused. */
	inputs: listOf(isWhole),
	/** The reporter wrote what was let in. */
	ofReporter: isTrue,
	/** Agency that the thread goes to, or that the act is about. */
	agencyId: isText,
	/** The duty that nobody fulfils, the step of the ladder that this brought about, and whom it reached. */
	clock: oneOf(DUTY_CLOCKS),
	step: oneOf(ESCALATION_STEPS),
	level: oneOf(ESCALATION_LEVELS),
	/** What waits for a moderator. */
	queue: oneOf(QUEUE_KINDS),
	/** Of a promise: its place in the minutes, as people cite it, and the agency that made it. */
	position: isWhole,
	promisedBy: isText,
	/** The counter at which somebody acted in the reporter's place. */
	counter: madeOf({ role: oneOf(ROLES), agencyId: isTextOrNone, userId: isTextOrNone }),
	/** The version of the calendar that moved these due days. */
	calendarVersion: isWhole,
	moved: listOf(madeOf({ clock: oneOf(CLOCK_KINDS), from: isDayOrNone, to: isDayOrNone }))
} as const;
