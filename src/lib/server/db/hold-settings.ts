import { EVERYWHERE, type HoldSettings } from '$lib/domain/moderation/hold';
import { settingsIn, type Published } from '$lib/domain/moderation/hold-scope';
import { HOUSE_WORDS } from '$lib/domain/moderation/watched-list';
import type { WatchedWord } from '$lib/domain/moderation/watched-words';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
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

/** What was published last for each scope. */
export const listPublished = async (db: Db): Promise<Published> => asPublished(await lastPublished(db).execute());

const lastPublished = (db: Db) =>
	db
		.selectFrom('hold_settings')
		.distinctOn('hold_settings.scope')
		.select(SETTINGS_COLUMNS)
		.select(['hold_settings.scope', 'hold_settings.follows'])
		.orderBy('hold_settings.scope')
		.orderBy('hold_settings.id', 'desc');

type PublishedRow = HoldSettings & { scope: string; follows: boolean };

const asPublished = (rows: readonly PublishedRow[]): Published =>
	new Map(rows.map(({ scope, follows, ...settings }) => [scope, follows ? null : settings]));

/**
 * What holds in a category, or in consultations: its own settings, those of the category above it, or everybody's. The
 * scope is named, or it is what a statement says.
 */
export async function holdSettingsFor(db: Db, scope: string | RawBuilder<string>): Promise<HoldSettings> {
	const place = sql<{ scope: string }>`(select ${scope}::text as scope)`.as<'place'>(sql`place`);
	const held = await db
		.selectFrom(place)
		.leftJoin('category', 'category.slug', 'place.scope')
		.select(['place.scope', 'category.parent_slug as parent'])
		.select(
			jsonArrayFrom(
				lastPublished(db).where(sql<boolean>`hold_settings.scope in (place.scope, category.parent_slug, ${EVERYWHERE})`)
			).as('published')
		)
		.executeTakeFirstOrThrow();
	return settingsIn(asPublished(held.published), held.scope, held.parent).settings;
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
