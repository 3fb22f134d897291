import { EVERYWHERE, type HoldSettings } from '$lib/domain/moderation/hold';
import { settingsIn, type Published } from '$lib/domain/moderation/hold-scope';
import { HOUSE_WORDS } from '$lib/domain/moderation/watched-list';
import type { WatchedWord } from '$lib/domain/moderation/watched-words';
import { sql, type Transaction } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';

export const SETTINGS_COLUMNS = [
	'newcomer_days as newcomerDays',
	'newcomer_posts as newcomerPosts',
	'links',
	'watched_words as watchedWords',
	'rate_posts as ratePosts',
	'rate_minutes as rateMinutes',
	'like_removed as likeRemoved',
	'copied',
	'release_hours as releaseHours'
] as const;

/** What was published last for each scope, or for some of them. */
export async function listPublished(db: Db, scopes: readonly string[] | null = null): Promise<Published> {
	const rows = await db
		.selectFrom('hold_settings')
		.distinctOn('scope')
		.select(SETTINGS_COLUMNS)
		.select(['scope', 'follows'])
		.$if(scopes !== null, (query) => query.where('scope', 'in', scopes ?? []))
		.orderBy('scope')
		.orderBy('id', 'desc')
		.execute();
	return new Map(rows.map(({ scope, follows, ...settings }) => [scope, follows ? null : settings]));
}

/** What holds in a category, or in consultations: its own settings, those of the category above it, or everybody's. */
export async function holdSettingsFor(db: Db, scope: string): Promise<HoldSettings> {
	const category = await db.selectFrom('category').select('parent_slug').where('slug', '=', scope).executeTakeFirst();
	const parent = category?.parent_slug ?? null;
	const published = await listPublished(db, [scope, EVERYWHERE, ...(parent === null ? [] : [parent])]);
	return settingsIn(published, scope, parent).settings;
}

/** The words that are watched: those of the house, as the forum changed them. */
export async function listWatchedWords(db: Db): Promise<WatchedWord[]> {
	const changed = await db
		.selectFrom('watched_word')
		.distinctOn('word')
		.select(['word', 'mode', 'beside', 'meaning', 'rule_code as rule'])
		.orderBy('word')
		.orderBy('id', 'desc')
		.execute();
	const isChanged = new Set(changed.map(({ word }) => word));
	const own = changed.flatMap(({ mode, beside, ...word }) =>
		mode === null ? [] : [{ ...word, mode, except: beside.split(', ').filter((other) => other !== '') }]
	);
	return [...HOUSE_WORDS.filter(({ word }) => !isChanged.has(word)), ...own];
}

/** One administrator at a time changes what is held. */
export const lockHolds = (trx: Transaction<Database>) =>
	sql`select pg_advisory_xact_lock(hashtextextended('fkp holds', 0))`.execute(trx);

/** Names what a form was drawn from: the last change of a scope, or of the list of words. */
export async function stateOfScope(db: Db, scope: string): Promise<string> {
	const last = await db
		.selectFrom('hold_settings')
		.select((eb) => eb.fn.max('id').as('id'))
		.where('scope', '=', scope)
		.executeTakeFirst();
	return String(last?.id ?? 0);
}

export async function stateOfWords(db: Db): Promise<string> {
	const last = await db
		.selectFrom('watched_word')
		.select((eb) => eb.fn.max('id').as('id'))
		.executeTakeFirst();
	return String(last?.id ?? 0);
}
