import {
	CONSULTATION_SETTINGS,
	DEFAULT_SETTINGS,
	EVERYWHERE,
	IN_CONSULTATIONS,
	type HoldSettings
} from '$lib/domain/moderation/hold';
import { HOUSE_WORDS } from '$lib/domain/moderation/watched-list';
import type { WatchedWord } from '$lib/domain/moderation/watched-words';
import type { Db } from './client';

const COLUMNS = [
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

/** What holds in a category, or in consultations: its own settings, or everybody's. */
export async function holdSettingsFor(db: Db, scope: string): Promise<HoldSettings> {
	const published = await db
		.selectFrom('hold_settings')
		.select(COLUMNS)
		.select('scope')
		.where('scope', 'in', [scope, EVERYWHERE])
		.orderBy('id', 'desc')
		.execute();
	const own = published.find((settings) => settings.scope === scope);
	if (own) return own;
	if (scope === IN_CONSULTATIONS) return CONSULTATION_SETTINGS;
	return published[0] ?? DEFAULT_SETTINGS;
}

/** The words that are watched: those of the house, as the forum changed them. */
export async function listWatchedWords(db: Db): Promise<WatchedWord[]> {
	const changed = await db
		.selectFrom('watched_word')
		.distinctOn('word')
		.select(['word', 'mode', 'beside'])
		.orderBy('word')
		.orderBy('id', 'desc')
		.execute();
	const isChanged = new Set(changed.map(({ word }) => word));
	const own = changed.flatMap(({ word, mode, beside }) =>
		mode === null ? [] : [{ word, mode, except: beside.split(', ').filter((other) => other !== '') }]
	);
	return [...HOUSE_WORDS.filter(({ word }) => !isChanged.has(word)), ...own];
}
