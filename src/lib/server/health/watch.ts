import { isLackOfRoom, isOutage } from '../db/outage';

/** `away`: the database does not answer. `no_room`: it answers, and can keep nothing more. */
export type Trouble = 'away' | 'no_room';

export type Watch = {
	/** Looks at whatever failed, and begins to watch where that is the database's fault. */
	saw(error: unknown): void;
	trouble(): Trouble | null;
	stop(): void;
};

type Means = {
	isOver: (trouble: Trouble) => Promise<boolean>;
	tell: (news: 'begun' | 'over', trouble: Trouble) => Promise<void>;
	now: () => Date;
};

const LOOK_MS = 15_000;
/** A restart is over sooner, and nobody's mail. */
const BEFORE_TELLING_MS = 60_000;
/** What comes and goes is told once an hour. */
const BETWEEN_MS = 3_600_000;

/** Watches a trouble of the database from the first failure until it is over, and tells of it once. */
export function createWatch({ isOver, tell, now }: Means): Watch {
	let current: { trouble: Trouble; since: number; told: boolean } | null = null;
	let lastTold = -Infinity;
	let timer: NodeJS.Timeout | undefined;
	const stop = () => clearInterval(timer);

	const look = async () => {
		const seen = current;
		if (!seen) return stop();
		if (await isOver(seen.trouble)) {
			current = null;
			stop();
			if (seen.told) await tell('over', seen.trouble);
			return;
		}
		const at = now().getTime();
		if (seen.told || at - seen.since < BEFORE_TELLING_MS || at - lastTold < BETWEEN_MS) return;
		seen.told = true;
		lastTold = at;
		await tell('begun', seen.trouble);
	};

	return {
		saw(error) {
			if (!isOutage(error)) return;
			const trouble = isLackOfRoom(error) ? 'no_room' : 'away';
			if (current) {
				if (trouble === 'no_room') current.trouble = trouble;
				return;
			}
			current = { trouble, since: now().getTime(), told: false };
			timer = setInterval(() => void look(), LOOK_MS).unref();
		},
		trouble: () => current?.trouble ?? null,
		stop
	};
}
