/** `since`: when the visit before this one ended, and so what is new begins; null at the first. */
export type Visit = { since: Date | null; seenAt: Date };

const MINUTE = 60_000;
/** Away for longer than this, a person comes back to a new visit. */
const PAUSE = 30 * MINUTE;
/** Looks closer together than this are written down once. */
const NOTED_EVERY = MINUTE;

/** What a look at a moment makes of the visit before; `null` where nothing needs writing down. */
export function visitAt(known: Visit | undefined, now: Date): { since: Date | null; write: Visit | null } {
	if (!known) return { since: null, write: { since: null, seenAt: now } };
	const away = now.getTime() - known.seenAt.getTime();
	const since = away >= PAUSE ? known.seenAt : known.since;
	return { since, write: away >= NOTED_EVERY ? { since, seenAt: now } : null };
}
