import type { Actor } from '$lib/domain/actor/actor';
import { serviceAgenciesOf } from '$lib/domain/administration/authority';
import { LATER_STEPS } from '$lib/domain/administration/first-steps';
import { dayOf } from '$lib/domain/calendar/zone';
import { roomsFor, type Count, type Frame, type RoomName } from '$lib/domain/desk/rooms';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { listFirstSteps } from '../administration/first-steps';
import { countServicesToKeep } from '../administration/services';
import { countAppealsFor } from '../moderation/my-appeals';
import { countPenned } from '../mail-in/pen';
import type { QueueReader } from '../queue/source';
import { countWaiting } from '../queue/waiting';
import { countChair, listSeats } from './chairs';
import { countLateCommitments } from './commitments';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** How old the numbers beside a page may be; the desk's own list counts for itself. */
const FRESH_MS = 30_000;
const MOST_PEOPLE = 500;

type Kept = { frame: Promise<Frame>; at: number };
const keptOf = new WeakMap<Db, Map<string, Kept>>();

export function openFrame(deps: Deps, actor: Actor): Promise<Frame> {
	const kept = keptOf.get(deps.db) ?? new Map<string, Kept>();
	keptOf.set(deps.db, kept);
	// Whoever gets or loses an office finds other doors at once.
	const key = JSON.stringify([actor.userId, actor.appointments]);
	const at = deps.now().getTime();
	const known = kept.get(key);
	if (known && Math.abs(at - known.at) < FRESH_MS) return known.frame;
	const frame = drawFrame(deps, actor);
	kept.delete(key);
	kept.set(key, { frame, at });
	frame.catch(() => kept.get(key)?.frame === frame && kept.delete(key));
	const [oldest] = kept.keys();
	if (kept.size > MOST_PEOPLE && oldest !== undefined) kept.delete(oldest);
	return frame;
}

async function drawFrame(deps: Deps, actor: Actor): Promise<Frame> {
	const now = deps.now();
	const reader: QueueReader = { actor, now, today: dayOf(now, deps.env.zone) };
	const seats = await listSeats(deps.db, actor);
	const [chairs, rooms] = await Promise.all([
		Promise.all(
			seats.map(async (seat) => {
				const { lists, views } = await countChair(deps.db, actor, { seat, ...reader });
				return { seat, lists, views };
			})
		),
		Promise.all(roomsFor(actor).map(async (name) => ({ name, count: (await COUNTERS[name]?.(deps, reader)) ?? null })))
	]);
	return { chairs, rooms: rooms.filter(({ name, count }) => name !== 'guide' || (count?.total ?? 0) > 0) };
}

const COUNTERS: Partial<Record<RoomName, (deps: Deps, reader: QueueReader) => Promise<Count | null>>> = {
	queue: async (deps, reader) => {
		const counts = await countWaiting(deps, reader);
		const sum = (of: keyof Count) => counts.reduce((all, one) => all + one[of], 0);
		return { total: sum('total'), late: sum('late') };
	},
	appeals: (deps, { actor }) => countAppealsFor(deps, actor),
	mailIn: async ({ db }) => {
		const total = await countPenned(db);
		return total ? { total, late: 0 } : null;
	},
	// Its door closes behind whoever went all the way.
	guide: async (deps) => ({
		total: (await listFirstSteps(deps)).filter(({ step, isDone }) => !isDone && !LATER_STEPS.includes(step)).length,
		late: 0
	}),
	services: async ({ db }, { actor, today }) => {
		const total = await countServicesToKeep(db, serviceAgenciesOf(actor), today);
		return total ? { total, late: 0 } : null;
	},
	promises: async (deps, { actor }) => {
		const late = await countLateCommitments(deps, actor);
		return late ? { total: late, late } : null;
	}
};
