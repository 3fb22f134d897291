import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Lang } from '$lib/domain/language';
import { leaseUntil, type QueueKind } from '$lib/domain/moderation/queue';
import { formatTarget, type QueueTarget } from '$lib/forms/queue-decision';
import { everyTextFor } from '$lib/text/every-catalogue';
import { findContext, type QueueContext } from '../queries/queue/context';
import { withLeases, type QueueItem } from '../queries/queue/leases';
import { SOURCES } from '../queries/queue/sources';
import type { QueueMatter, QueueReader } from '../queries/queue/source';
import { findWaiting, listWaiting } from '../queries/queue/waiting';
import type { Services } from '../services';
import { takeItem } from '../usecases/queue/lease';

/** What an address of the queue asks for: one thing, or the next one after or before another. */
export type QueueAsked = {
	kinds?: readonly QueueKind[];
	target: QueueTarget | null;
	after: QueueTarget | null;
	before: QueueTarget | null;
};

/** What is on the screen: a thing in this person's hands, or one that a colleague holds, to be read alone. */
export type OnScreen = { item: QueueItem; matter: QueueMatter; context: QueueContext; previous: QueueItem | null };

export type QueueView = { items: QueueItem[]; onScreen: OnScreen | null; gone: boolean };

export const readerFor = ({ now, env }: Pick<Services, 'now' | 'env'>, actor: Actor): QueueReader => {
	const at = now();
	return { actor, now: at, today: dayOf(at, env.zone) };
};

/** The list, and the thing that was asked for or comes next, taken in this person's name. */
export async function openQueue(house: Services, actor: Actor, lang: Lang, asked: QueueAsked): Promise<QueueView> {
	const reader = readerFor(house, actor);
	const items = await withLeases(house.db, await listWaiting(house, reader, asked.kinds), reader);
	const named = asked.target && (await findWaiting(house, reader, asked.target));
	const [wanted] = named ? await withLeases(house.db, [named], reader) : [];
	for (const item of wanted ? [wanted] : candidates(items, asked)) {
		const taken = await takeFor(house, item, actor);
		if (!taken && !wanted) continue;
		const shown = await show(house, { item: taken ?? item, items }, reader, lang);
		if (shown) return { items: marked(items, shown.item), onScreen: shown, gone: false };
	}
	return { items, onScreen: null, gone: asked.target !== null };
}

/** What to try in turn: the free ones from the place that was asked for on, and round again from the top. */
function candidates(items: readonly QueueItem[], { after, before }: QueueAsked): QueueItem[] {
	const free = items.filter(({ lease }) => lease === null || lease.mine);
	const placeOf = (target: QueueTarget) => free.findIndex((item) => formatTarget(item) === formatTarget(target));
	if (before) {
		const place = placeOf(before);
		return place < 0 ? free : [...free.slice(0, place).reverse(), ...free.slice(place).reverse()];
	}
	const place = after ? placeOf(after) : free.findIndex(({ lease }) => lease?.mine) - 1;
	const from = place < -1 ? 0 : place + 1;
	return [...free.slice(from), ...free.slice(0, from)];
}

/** The thing in this person's hands; null where somebody was quicker. */
async function takeFor(house: Services, item: QueueItem, { userId }: Actor): Promise<QueueItem | null> {
	if (userId === null || !(await takeItem(house, item, userId))) return null;
	const until = leaseUntil(house.now());
	return { ...item, lease: { mine: true, until } };
}

async function show(
	house: Services,
	{ item, items }: { item: QueueItem; items: readonly QueueItem[] },
	reader: QueueReader,
	lang: Lang
): Promise<OnScreen | null> {
	const source = SOURCES.find(({ kind }) => kind === item.kind);
	const { targetId, threadId } = item;
	const matter = await source?.show(house.db, { targetId, threadId, reader, lang, text: everyTextFor(lang) });
	if (!matter) return null;
	const place = items.findIndex((other) => formatTarget(other) === formatTarget(item));
	const previous = items.slice(0, Math.max(0, place)).findLast(({ lease }) => lease === null) ?? null;
	return { item, matter, context: await findContext(house, item, matter, reader), previous };
}

/** The list after the thing was taken: what this person held before is free. */
const marked = (items: readonly QueueItem[], taken: QueueItem): QueueItem[] =>
	items.map((item) => {
		if (formatTarget(item) === formatTarget(taken)) return taken;
		return item.lease?.mine && taken.lease?.mine ? { ...item, lease: null } : item;
	});
