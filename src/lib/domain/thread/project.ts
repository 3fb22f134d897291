import type { ThreadEffect } from './act-law';

/** What everybody's sight of a thread, and every word in it, depends on. */
export type Standing = {
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
};

/** What each effect makes of a thread. Nothing is published twice. */
const MAKES: Record<ThreadEffect, (thread: Standing, at: Date) => Partial<Standing>> = {
	publishes: ({ publishedAt }, at) => ({ publishedAt: publishedAt ?? at }),
	seals: () => ({ confidential: true }),
	unseals: () => ({ confidential: false }),
	hides: (_, at) => ({ hiddenAt: at }),
	restores: () => ({ hiddenAt: null }),
	locks: (_, at) => ({ lockedAt: at }),
	unlocks: () => ({ lockedAt: null })
};

const isOnThread = (effect: string): effect is ThreadEffect => effect in MAKES;

/** How a thread stands after an act with these effects; those on its posts and its half leave it as it was. */
export const projectThread = (
	{ confidential, publishedAt, hiddenAt, lockedAt }: Standing,
	does: readonly string[],
	at: Date
) =>
	does.filter(isOnThread).reduce((thread, effect) => ({ ...thread, ...MAKES[effect](thread, at) }), {
		confidential,
		publishedAt,
		hiddenAt,
		lockedAt
	});
