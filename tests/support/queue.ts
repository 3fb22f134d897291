import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { QueueKind } from '$lib/domain/moderation/queue';
import { SOURCES } from '$lib/server/queries/queue/sources';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import type { Services } from '$lib/server/services';
import { everyTextFor } from '$lib/text/every-catalogue';

export const readerOf = ({ now, env }: Pick<Services, 'now' | 'env'>, actor: Actor) => {
	const at = now();
	return { actor, now: at, today: dayOf(at, env.zone) };
};

/** All that waits for a moderator of these kinds, each as the screen shows it. */
export async function readQueue(services: Services, actor: Actor, kinds: QueueKind[]) {
	const reader = readerOf(services, actor);
	const items = await listWaiting(services, reader, kinds);
	return Promise.all(
		items.map(async ({ kind, targetId, threadId, since }) => {
			const source = SOURCES.find((one) => one.kind === kind);
			const shown = { targetId, threadId, reader, lang: 'id', text: everyTextFor('id') } as const;
			const matter = await source?.show(services.db, shown);
			if (!matter) throw new Error(`${kind} shows nothing of what waits`);
			return { kind, targetId, since, ...matter };
		})
	);
}

export const factIn = (matter: { facts: { term: string; lines: string[] }[] }, term: string) =>
	matter.facts.find((fact) => fact.term === term)?.lines ?? [];
