import { groundsFor, isNewcomer, linksIn, type HoldSettings, type Writing } from '$lib/domain/moderation/hold';
import { settingsIn, type Published } from '$lib/domain/moderation/hold-scope';
import {
	figuresOf,
	type HoldTrial,
	type SaidPost,
	type TriedPost,
	type TriedSaying
} from '$lib/domain/moderation/hold-trial';
import { isSame, sameness } from '$lib/domain/moderation/same-words';
import {
	sightingsIn,
	watchFor,
	type Sighting,
	type Watch,
	type WatchedWord
} from '$lib/domain/moderation/watched-words';
import type { Db } from '../../db/client';
import { listNear, listSaid, readStandings, type Near, type Standing } from './said-lately';
import { COPIED_DAYS, REMOVED_DAYS } from '../thread/hold-words';
import type { Deps } from '../record';

/** On what a change is tried: what was said in the last days, the latest first and at most so many. */
export const TRIAL_DAYS = 90;
export const MOST_TRIED = 3_000;
/** Read at once: between them others are served. */
const BATCH = 100;
const DAY = 86_400_000;

/** All that decides what is held. */
export type Holds = { published: Published; words: readonly WatchedWord[] };

type Trying = { before: Holds; after: Holds; scopes: readonly string[] | null };

/**
 * What of the last 90 days would have been held by what holds today, and what by a change of it: each post as the words stand
 * now, its author as they stood when they wrote it. Nothing is written, and nothing is held or let go.
 */
export async function tryHolds(
	{ db, now, env }: Pick<Deps, 'db' | 'now' | 'env'>,
	{ before, after, scopes }: Trying
): Promise<HoldTrial> {
	const since = new Date(now().getTime() - TRIAL_DAYS * DAY);
	const said = await listSaid(db, { since, most: MOST_TRIED + 1, scopes });
	const cut = said.length > MOST_TRIED;
	const judge = { ...readersOf(before.words, after.words), before, after, ownHost: new URL(env.origin).host };
	const tried: TriedSaying[] = [];
	for (let from = 0; from < said.length - Number(cut); from += BATCH)
		tried.push(...(await tryBatch(db, judge, said.slice(from, Math.min(from + BATCH, MOST_TRIED)))));
	return { figures: figuresOf(tried), changed: tried.filter((post) => post.before !== post.after), cut };
}

type Judge = { before: Holds; after: Holds; ownHost: string; sights: (text: string) => [Sighting[], Sighting[]] };

/** Most of two lists is the same, and is looked for once. */
function readersOf(before: readonly WatchedWord[], after: readonly WatchedWord[]): Pick<Judge, 'sights'> {
	const keyOf = (word: WatchedWord) => JSON.stringify([word.word, word.mode, word.except]);
	const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
	const common: Watch = watchFor(before.filter((word) => fresh.has(keyOf(word))));
	const gone: Watch = watchFor(before.filter((word) => !fresh.has(keyOf(word))));
	const added: Watch = watchFor(after.filter((word) => !old.has(keyOf(word))));
	return {
		sights(text) {
			const both = sightingsIn(text, common);
			return [
				[...both, ...sightingsIn(text, gone)],
				[...both, ...sightingsIn(text, added)]
			];
		}
	};
}

/** What is known of one post, under the settings before and after. */
type Case = { said: SaidPost; settings: [HoldSettings, HoldSettings] };

async function tryBatch(db: Db, judge: Judge, said: readonly SaidPost[]): Promise<TriedSaying[]> {
	const cases = said.map((post): Case => {
		const of = ({ published }: Holds) => settingsIn(published, post.scope, post.parent).settings;
		return { said: post, settings: [of(judge.before), of(judge.after)] };
	});
	// An account that is old enough is nobody's newcomer, whatever it wrote: nothing more is asked of it.
	const young = cases.filter(({ said: { accountDays }, settings }) =>
		settings.some(({ newcomerDays }) => accountDays === null || accountDays < newcomerDays)
	);
	const minutes = [...new Set(young.flatMap(({ settings }) => settings.map(({ rateMinutes }) => rateMinutes)))];
	const ids = young.map(({ said: { id } }) => id);
	const standings = await readStandings(db, ids, minutes);
	const isNew = ({ said: { id, accountDays }, settings }: Case) =>
		settings.some((each) => isNewcomer({ accountDays, standing: standings.get(id)?.standing ?? 0 }, each));
	const newcomers = young.filter(isNew).map(({ said: { id } }) => id);
	const near = await listNear(db, newcomers, { removedDays: REMOVED_DAYS, copiedDays: COPIED_DAYS });
	const known = new Set(newcomers);
	return cases.map((of) =>
		known.has(of.said.id) ? tryOne(judge, of, standings.get(of.said.id), near) : stays(of.said)
	);
}

const fateOf = ({ isHidden, isWaiting }: SaidPost): TriedPost['fate'] =>
	isWaiting ? 'waits' : isHidden ? 'removed' : 'stands';

const stays = (said: SaidPost): TriedSaying => ({
	said,
	newcomer: false,
	before: false,
	after: false,
	fate: fateOf(said),
	grounds: []
});

function tryOne(judge: Judge, { said, settings }: Case, standing: Standing | undefined, near: readonly Near[]) {
	const { text, accountDays } = said;
	const own = said.userId ?? said.threadId;
	const alike = near.filter(({ id }) => id === said.id);
	const removed = alike.filter(({ isRemoved }) => isRemoved).map(({ otherText }) => sameness(text, otherText));
	const copies = alike.filter((other) => other.isRecent && other.author !== own && isSame(text, other.otherText));
	const sights = judge.sights(text);
	const [before = [], after = []] = settings.map((each, index) => {
		const writing: Writing = {
			accountDays,
			standing: standing?.standing ?? 0,
			links: linksIn(text, judge.ownHost),
			sightings: sights[index] ?? [],
			lately: (standing?.lately[each.rateMinutes] ?? 0) + 1,
			likeRemoved: Math.round(100 * Math.max(0, ...removed)),
			copies: new Set(copies.map(({ author }) => author)).size
		};
		return groundsFor(writing, each);
	});
	return {
		said,
		newcomer: true,
		before: before.length > 0,
		after: after.length > 0,
		fate: fateOf(said),
		grounds: after.length > 0 ? after : before
	};
}
