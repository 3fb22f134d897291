import type { Actor } from '$lib/domain/actor/actor';
import { canonicalJson, type Json } from '$lib/domain/canonical-json';
import { EVERYWHERE, IN_CONSULTATIONS, type HoldSettings } from '$lib/domain/moderation/hold';
import { areSameSettings, settingsIn, type Published } from '$lib/domain/moderation/hold-scope';
import { isSweeping, type HoldTrial, type TrialFigures } from '$lib/domain/moderation/hold-trial';
import type { WatchedWord } from '$lib/domain/moderation/watched-words';
import { mayKeepRules, mayPublishRules } from '$lib/domain/routing/keeper';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listPublished, listWatchedWords, lockHolds, stateOfScope, stateOfWords } from '../../db/hold-settings';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { createSeal } from '../../identity/seal';
import { keepChanges, type Kept } from '../administration/keep-changes';
import { once } from '../once';
import type { Deps } from '../record';
import { tryHolds, type Holds } from './try-holds';

/** `settings` null: the scope has none of its own from here on. */
export type SettingsChange = { of: 'settings'; scope: string; settings: HoldSettings | null };
/** `mode` null in all of them: they are watched no more. */
export type WordsChange = {
	of: 'words';
	words: readonly Pick<WatchedWord, 'word' | 'except'>[];
	mode: WatchedWord['mode'] | null;
	rule: string | null;
	meaning: string;
};
export type HoldChange = SettingsChange | WordsChange;

export type ChangeHolds = {
	doer: Actor;
	formKey: string | null;
	change: HoldChange;
	reason: string;
	/** What the form was drawn from. */
	state: string | null;
	/** Given with the trial that was shown; null: it is tried now, and nothing is published. */
	mark: string | null;
	/** Whoever publishes it means it, though it holds back many. */
	sure: boolean;
};

/** Why what was to be published was tried again instead. */
export type TriedAgain = 'not_tried' | 'sweeping';
export type ChangedHolds =
	{ published: true } | { published: false; trial: HoldTrial; mark: string; why: TriedAgain | null };
export type ChangeHoldsRefusal = 'not_allowed' | 'form_spent' | 'changed_meanwhile' | 'same_holds';

/** So long the trial of a change is good for publishing it. */
const LASTS = 2 * 3_600_000;
const PURPOSE = 'hold trial';

/**
 * Tries a change of what is held, or makes it where its trial was shown: that exact change, on what stood then. Who made it
 * and why is kept with what the trial found; what waits already goes on waiting under what held when it was written.
 */
export async function changeHolds(deps: Deps, command: ChangeHolds): Promise<Result<ChangedHolds, ChangeHoldsRefusal>> {
	const { doer, change, mark } = command;
	if (!mayKeepRules(doer) || (mark !== null && !mayPublishRules(doer))) return refuse('not_allowed');
	const tried = mark === null ? null : readMark(deps, command, mark);
	if (tried && (!isSweeping(tried) || command.sure)) return publish(deps, command, tried);
	const fault = await faultOf(deps.db, command);
	if (fault) return refuse(fault);
	const trial = await tryChange(deps, change);
	const why = mark === null ? null : tried ? 'sweeping' : 'not_tried';
	return allow({ published: false, trial, mark: signMark(deps, command, trial.figures), why });
}

const stateOf = (db: Db, change: HoldChange): Promise<string> =>
	change.of === 'settings' ? stateOfScope(db, change.scope) : stateOfWords(db);

async function faultOf(
	db: Db,
	{ change, state }: Pick<ChangeHolds, 'change' | 'state'>
): Promise<'changed_meanwhile' | 'same_holds' | null> {
	if (state !== null && state !== (await stateOf(db, change))) return 'changed_meanwhile';
	const [before, after] = change.of === 'settings' ? await settingsBoth(db, change) : await wordsBoth(db, change);
	return before === after ? 'same_holds' : null;
}

async function settingsBoth(db: Db, { scope, settings }: SettingsChange): Promise<[string, string]> {
	const own = (await listPublished(db)).get(scope) ?? null;
	const isSame = own && settings ? areSameSettings(own, settings) : own === settings;
	return isSame ? ['', ''] : ['', 'other'];
}

async function wordsBoth(db: Db, change: WordsChange): Promise<[string, string]> {
	const standing = await listWatchedWords(db);
	const sorted = (words: readonly WatchedWord[]) =>
		canonicalJson(
			[...words]
				.sort((a, b) => (a.word < b.word ? -1 : 1))
				.map(({ except, ...word }) => ({ ...word, except: [...except] }))
		);
	return [sorted(standing), sorted(withWords(standing, change))];
}

/** A list of words as a change leaves it. */
export function withWords(
	standing: readonly WatchedWord[],
	{ words, mode, rule, meaning }: WordsChange
): WatchedWord[] {
	const changed = new Set(words.map(({ word }) => word));
	const kept = standing.filter(({ word }) => !changed.has(word));
	return mode === null ? kept : [...kept, ...words.map((word) => ({ ...word, mode, rule, meaning }))];
}

async function tryChange(deps: Deps, change: HoldChange): Promise<HoldTrial> {
	const { db } = deps;
	const before: Holds = { published: await listPublished(db), words: await listWatchedWords(db) };
	if (change.of === 'words')
		return tryHolds(deps, { before, after: { ...before, words: withWords(before.words, change) }, scopes: null });
	const { scope, settings } = change;
	const after = { ...before, published: new Map([...before.published, [scope, settings]]) };
	return tryHolds(deps, { before, after, scopes: await scopesUnder(db, scope, [before.published, after.published]) });
}

/** Where the settings of a scope hold, before its change or after. */
async function scopesUnder(db: Db, scope: string, books: readonly Published[]): Promise<string[]> {
	const categories = await db.selectFrom('category').select(['slug', 'parent_slug as parent']).execute();
	return [...categories, { slug: IN_CONSULTATIONS, parent: null }]
		.filter(({ slug, parent }) => books.some((book) => settingsIn(book, slug, parent).from === scope))
		.map(({ slug }) => slug);
}

type Signed = TrialFigures & { at: number };

function digestOf({ change, state, doer }: ChangeHolds): Json {
	return JSON.parse(JSON.stringify({ change, state, by: doer.userId })) as Json;
}

function signMark(deps: Deps, command: ChangeHolds, figures: TrialFigures): string {
	const body = Buffer.from(JSON.stringify({ ...figures, at: deps.now().getTime() })).toString('base64url');
	return `${body}.${createSeal(deps.env.secret).mac(PURPOSE, `${body} ${canonicalJson(digestOf(command))}`)}`;
}

/** What the trial of exactly this change found; null where none was shown lately, or another. */
function readMark({ env, now }: Deps, command: ChangeHolds, mark: string): TrialFigures | null {
	const [body = '', mac = ''] = mark.split('.');
	if (!createSeal(env.secret).hasMac(PURPOSE, `${body} ${canonicalJson(digestOf(command))}`, mac)) return null;
	const { at, ...figures } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Signed;
	return now().getTime() - at <= LASTS ? figures : null;
}

function publish(
	deps: Deps,
	command: ChangeHolds,
	figures: TrialFigures
): Promise<Result<ChangedHolds, ChangeHoldsRefusal>> {
	const { change, reason, doer, formKey } = command;
	return deps.db.transaction().execute(async (trx) => {
		await lockHolds(trx);
		const says = { change, reason };
		return once(trx, deps, { formKey, act: 'change_holds', doer, says }, async () => {
			const fault = await faultOf(trx, command);
			if (fault) return refuse(fault);
			const how = {
				reason,
				at: deps.now(),
				by_user_id: doer.userId ?? '',
				tried: figures.tried,
				held_before: figures.heldBefore,
				held_after: figures.heldAfter
			};
			if (change.of === 'settings') await keepSettings(trx, change, how);
			else await keepWords(trx, change, how);
			const changes = toldOf(change);
			await keepChanges(trx, { at: how.at, byUserId: doer.userId, reason, changes });
			return allow({ published: true as const });
		});
	});
}

const toldOf = (change: HoldChange): Kept['changes'] =>
	change.of === 'settings'
		? [{ subject: 'hold', subjectId: change.scope, act: 'edit' }]
		: change.words.map(({ word }) => ({
				subject: 'word',
				subjectId: word,
				act: change.mode === null ? 'end' : 'edit'
			}));

type How = {
	reason: string;
	at: Date;
	by_user_id: string;
	tried: number;
	held_before: number;
	held_after: number;
};

async function keepSettings(trx: Transaction<Database>, { scope, settings }: SettingsChange, how: How): Promise<void> {
	const parent = scope === EVERYWHERE ? null : ((await parentOf(trx, scope)) ?? null);
	// What would hold without: kept for who reads the history, and for nothing else.
	const kept = settings ?? settingsIn(new Map([...(await listPublished(trx)), [scope, null]]), scope, parent).settings;
	await trx
		.insertInto('hold_settings')
		.values({
			...how,
			scope,
			follows: settings === null,
			newcomer_days: kept.newcomerDays,
			newcomer_posts: kept.newcomerPosts,
			links: kept.links,
			watched_words: kept.watchedWords,
			rate_posts: kept.ratePosts,
			rate_minutes: kept.rateMinutes,
			like_removed: kept.likeRemoved,
			copied: kept.copied,
			release_hours: kept.releaseHours
		})
		.execute();
}

const parentOf = async (db: Db, slug: string): Promise<string | null> =>
	(await db.selectFrom('category').select('parent_slug').where('slug', '=', slug).executeTakeFirst())?.parent_slug ??
	null;

async function keepWords(
	trx: Transaction<Database>,
	{ words, mode, rule, meaning }: WordsChange,
	how: How
): Promise<void> {
	const rows = words.map(({ word, except }) => ({
		...how,
		word,
		mode,
		beside: except.join(', '),
		rule_code: rule,
		meaning
	}));
	await trx.insertInto('watched_word').values(rows).execute();
}
