import type { Lang } from '$lib/domain/language';
import { EVERYWHERE, IN_CONSULTATIONS, type HoldSettings } from '$lib/domain/moderation/hold';
import { settingsIn, type InForce } from '$lib/domain/moderation/hold-scope';
import { HOUSE_WORDS, readBeside } from '$lib/domain/moderation/watched-list';
import type { WatchedWord, WatchMode } from '$lib/domain/moderation/watched-words';
import type { Db } from '../../db/client';
import { listPublished, listWatchedWords, SETTINGS_COLUMNS } from '../../db/hold-settings';

/** A category, everything or the consultations, and what holds there. `isOwn`: it has settings of its own. */
export type ShownScope = InForce & { scope: string; name: string | null; parent: string | null; isOwn: boolean };

/** Who changed something, when, why, and what the trial found that they had read. */
export type Change = {
	id: number;
	at: string;
	author: string;
	reason: string;
	trial: { tried: number; before: number; after: number } | null;
};
export type SettingsVersion = Change & { settings: HoldSettings; follows: boolean };
export type WordVersion = Change & { word: string; mode: WatchMode | null };

/** Everywhere first, then consultations, then the categories in their order. */
export async function listScopes(db: Db, lang: Lang): Promise<ShownScope[]> {
	const [published, categories] = await Promise.all([
		listPublished(db),
		db
			.selectFrom('category')
			.select(['slug as scope', 'parent_slug as parent', lang === 'en' ? 'name_en as name' : 'name_id as name'])
			.orderBy('position')
			.execute()
	]);
	return [
		{ scope: EVERYWHERE, name: null, parent: null },
		{ scope: IN_CONSULTATIONS, name: null, parent: null },
		...categories
	].map((row) => ({
		...row,
		...settingsIn(published, row.scope, row.parent),
		isOwn: Boolean(published.get(row.scope))
	}));
}

type Told = {
	id: number;
	at: Date;
	author: string;
	reason: string;
	tried: number | null;
	before: number | null;
	after: number | null;
};

const asChange = ({ id, at, author, reason, tried, before, after }: Told): Change => ({
	id,
	author,
	reason,
	at: at.toISOString(),
	trial: tried === null ? null : { tried, before: before ?? 0, after: after ?? 0 }
});

const HISTORY_MOST = 50;

/** What was ever published for a scope, the latest first. */
export async function listSettingsVersions(db: Db, scope: string): Promise<SettingsVersion[]> {
	const rows = await db
		.selectFrom('hold_settings')
		.innerJoin('app_user', 'app_user.id', 'hold_settings.by_user_id')
		.select(SETTINGS_COLUMNS)
		.select(['hold_settings.id', 'at', 'app_user.name as author', 'reason', 'follows'])
		.select(['tried', 'held_before as before', 'held_after as after'])
		.where('scope', '=', scope)
		.orderBy('hold_settings.id', 'desc')
		.limit(HISTORY_MOST)
		.execute();
	return rows.map(({ id, at, author, reason, tried, before, after, follows, ...settings }) => ({
		...asChange({ id, at, author, reason, tried, before, after }),
		follows,
		settings
	}));
}

/** The last changes of the list of words, or of one word. */
export async function listWordVersions(db: Db, word: string | null = null): Promise<WordVersion[]> {
	const rows = await db
		.selectFrom('watched_word')
		.innerJoin('app_user', 'app_user.id', 'watched_word.by_user_id')
		.select(['watched_word.id', 'at', 'app_user.name as author', 'reason', 'word', 'mode'])
		.select(['tried', 'held_before as before', 'held_after as after'])
		.$if(word !== null, (query) => query.where('word', '=', word))
		.orderBy('watched_word.id', 'desc')
		.limit(HISTORY_MOST)
		.execute();
	return rows.map(({ word: of, mode, ...told }) => ({ ...asChange(told), word: of, mode }));
}

/** A watched word in the list; `source`: whether it came with the house, was added, or was changed. */
export type ShownWord = WatchedWord & { source: 'house' | 'added' | 'changed' };

/** All words by the alphabet, or those in which something stands. */
export async function listShownWords(db: Db, query: string): Promise<{ words: ShownWord[]; gone: string[] }> {
	const house = new Map(HOUSE_WORDS.map((word) => [word.word, word]));
	const standing = await listWatchedWords(db);
	const isFound = ({ word }: { word: string }) => word.includes(query.toLowerCase().trim());
	const words = standing
		.filter(isFound)
		.map((word): ShownWord => {
			const own = house.get(word.word);
			return { ...word, source: own === word ? 'house' : own ? 'changed' : 'added' };
		})
		.sort((a, b) => a.word.localeCompare(b.word, 'id'));
	const stands = new Set(standing.map(({ word }) => word));
	return { words, gone: HOUSE_WORDS.map(({ word }) => word).filter((word) => !stands.has(word)) };
}

/** A word as somebody changed it once, by the number of the change; one that was taken out then, as it is watched. */
export async function findWordVersion(db: Db, id: string | null): Promise<WatchedWord | null> {
	if (id === null || !/^\d{1,9}$/.test(id)) return null;
	const row = await db
		.selectFrom('watched_word')
		.select(['word', 'mode', 'beside', 'meaning', 'rule_code as rule'])
		.where('id', '=', Number(id))
		.executeTakeFirst();
	return row ? { ...row, mode: row.mode ?? 'hold', except: readBeside(row.beside) } : null;
}
