import { CONSULTATION_SETTINGS, DEFAULT_SETTINGS, EVERYWHERE, IN_CONSULTATIONS, type HoldSettings } from './hold';

/** What was published last for each scope; null: it has none of its own any more. */
export type Published = ReadonlyMap<string, HoldSettings | null>;

/** Where what holds in a scope was decided: itself, the category above it, everywhere; null: it comes with the house. */
export type InForce = { settings: HoldSettings; from: string | null };

/** What holds in a category, whose settings of its own come before those of the category above; or in consultations. */
export function settingsIn(published: Published, scope: string, parent: string | null): InForce {
	for (const from of [scope, ...(parent === null ? [] : [parent])]) {
		const settings = published.get(from);
		if (settings) return { settings, from };
	}
	// What is right for replies is not for a hearing in which many may say the same.
	if (scope === IN_CONSULTATIONS) return { settings: CONSULTATION_SETTINGS, from: null };
	const settings = published.get(EVERYWHERE);
	return settings ? { settings, from: EVERYWHERE } : { settings: DEFAULT_SETTINGS, from: null };
}

const NAMES = [
	'newcomerDays',
	'newcomerPosts',
	'links',
	'watchedWords',
	'ratePosts',
	'rateMinutes',
	'likeRemoved',
	'copied',
	'releaseHours'
] as const satisfies (keyof HoldSettings)[];

export const areSameSettings = (one: HoldSettings, other: HoldSettings): boolean =>
	NAMES.every((name) => one[name] === other[name]);
