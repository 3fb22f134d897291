import { needOf, type ActLaw, type Need, type Text } from './act-law';
import type { Kind, KindOf } from './particulars';

/*
 * What the history keeps of an act follows from its row: what was asked, the reason or the post that the words became, and
 * what the row names besides. The type and the shape that is read from the database are derived from it side by side.
 */

type Mark<N> = N extends 'required' ? '' : '?';
type NeedIn<A> = A extends Text ? A['need'] : A;
type TextOf<Law> = Law extends { asks: { text: infer Asked } } ? NeedIn<Asked> : 'optional';

type FromWords<Law> = Law extends { words: 'reason' }
	? `reason${Mark<TextOf<Law>>}`
	: Law extends { words: string }
		? `postId${Mark<TextOf<Law>>}`
		: never;
/**
 * What is asked for the moment alone: words and files go elsewhere, a box that is ticked is no particular, of a rule
 * that is named by its code the row keeps how it read then. What was masked is told by its kind, never by the words,
 * and what a report says stands in the report.
 */
const PASSING = [
	'title',
	'text',
	'place',
	'files',
	'repeated',
	'templateSeen',
	'explained',
	'rule',
	'along',
	'passages',
	'otherWords',
	'areas',
	'areasWay'
] as const;
type Passing = (typeof PASSING)[number];
type FromForm<Law> = Law extends { asks: infer Asks }
	? { [Asked in Exclude<keyof Asks & string, Passing>]: `${Asked}${Mark<Asks[Asked]>}` }[Exclude<
			keyof Asks & string,
			Passing
		>]
	: never;
type Besides<Law> = Law extends { keeps: readonly (infer Name extends string)[] } ? Name : never;

type FromLeader<Law> = Law extends { carried: true } ? 'carriedFrom?' : never;

/** Names of the particulars of an act; a question mark after what may be missing. */
type NamesOf<Law> = FromWords<Law> | FromForm<Law> | Besides<Law> | FromLeader<Law>;

type Shaped<Names extends string, Kinds> = {
	[Name in Names as Name extends `${string}?` ? never : Name]: Name extends keyof Kinds ? KindOf<Kinds[Name]> : never;
} & {
	[Name in Names as Name extends `${infer Bare}?` ? Bare : never]?: Name extends `${infer Bare}?`
		? Bare extends keyof Kinds
			? KindOf<Kinds[Bare]>
			: never
		: never;
};

/** What the history keeps of an act with this row. */
export type Kept<Law, Kinds> = Shaped<NamesOf<Law>, Kinds>;

/** The same before its words have become a post: that is for whoever writes them. */
export type Given<Law, Kinds> = Law extends { words: 'reason' | null }
	? Kept<Law, Kinds>
	: Shaped<Exclude<NamesOf<Law>, 'postId' | 'postId?'>, Kinds>;

/** The names themselves, as in the type above. */
export function namesOf({
	words,
	asks = {},
	keeps = [],
	carried
}: Pick<ActLaw, 'words' | 'asks' | 'keeps' | 'carried'>): string[] {
	const mark = (need: Need | null) => (need === 'required' ? '' : '?');
	const asked = Object.entries(asks).filter(([name]) => !PASSING.some((passing) => passing === name));
	return [
		...(words === null ? [] : [`${words === 'reason' ? 'reason' : 'postId'}${mark(needOf(asks.text))}`]),
		...asked.map(([name, need]) => `${name}${mark(needOf(need))}`),
		...keeps,
		...(carried ? ['carriedFrom?'] : [])
	];
}

type Kinds = Record<string, Kind<unknown>>;

/** What is wrong with the particulars of an event; null where they are exactly what its act keeps. */
export function faultIn(law: ActLaw, kinds: Kinds, data: object): string | null {
	const found: ReadonlyMap<string, unknown> = new Map(Object.entries(data));
	const names = namesOf(law);
	const bare = names.map((name) => name.replace('?', ''));
	const stray = [...found.keys()].find((name) => !bare.includes(name));
	if (stray) return `${stray} is not of this act`;
	const missing = names.find((name) => !name.endsWith('?') && !found.has(name));
	if (missing) return `${missing} is missing`;
	const wrong = bare.find((name) => found.has(name) && !kinds[name]?.(found.get(name)));
	return wrong ? `${wrong} is of another kind` : null;
}

/** Of all that was given, what the act keeps. */
export const pick = (law: ActLaw, given: object): object => {
	const names = namesOf(law).map((name) => name.replace('?', ''));
	return Object.fromEntries(
		Object.entries(given).filter(([name, value]) => value !== undefined && names.includes(name))
	);
};
