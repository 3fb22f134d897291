import type { Ground, HeldState, HoldOutcome } from '$lib/domain/moderation/hold';
import type { WatchMode } from '$lib/domain/moderation/watched-words';
import type { ColumnType, Generated } from 'kysely';

/** What waits until somebody has looked, by which settings, and by what texts are found that are the same. */
export type HoldTables = {
	hold: HoldTable;
	hold_settings: HoldSettingsTable;
	watched_word: WatchedWordTable;
	post_print: { post_id: string; bands: number[] };
};

type HoldTable = {
	post_id: string;
	thread_id: string;
	since: Date;
	until: Date | null;
	grounds: ColumnType<Ground[], string, string>;
	settled_at: Date | null;
	outcome: HoldOutcome | null;
};

/** How a post stands that was held; null: as every other. */
export type Held = HeldState | null;

type HoldSettingsTable = {
	id: Generated<number>;
	scope: string;
	newcomer_days: number;
	newcomer_posts: number;
	links: number | null;
	watched_words: boolean;
	rate_posts: number | null;
	rate_minutes: number;
	like_removed: number | null;
	copied: number | null;
	release_hours: number;
	follows: Generated<boolean>;
	at: Date;
	by_user_id: string;
} & Tried;

/** Why something was changed, and what its trial found; of what was published before there were trials nothing. */
type Tried = {
	reason: Generated<string>;
	tried: number | null;
	held_before: number | null;
	held_after: number | null;
};

type WatchedWordTable = {
	id: Generated<number>;
	word: string;
	mode: WatchMode | null;
	beside: Generated<string>;
	meaning: Generated<string>;
	rule_code: string | null;
	at: Date;
	by_user_id: string;
} & Tried;
