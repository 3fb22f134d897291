import type { Actor } from '$lib/domain/actor/actor';
import { mayKeepRules } from '$lib/domain/routing/keeper';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';

/** Whoever keeps the rules of routing today. Visitors are asked to sign in first; for everybody else there is no such page. */
export function requireRuleKeeper(event: Pick<RequestEvent, 'locals' | 'url'>): Actor {
	requireUser(event);
	const { actor } = event.locals;
	if (!mayKeepRules(actor)) error(404);
	return actor;
}
