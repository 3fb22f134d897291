import { LIMIT_OWNERS, LIMITS, limitLaw, type Limited, type LimitOwner, type Quota } from './limits';

/** How far a province may move a limit from what the software brings. */
const LEAST_PART = 0.5;
const MOST_TIMES = 4;

/** What guards passwords, codes and mailboxes is the same everywhere: whoever guesses must not find a forum that lets them. */
const isSettable = (what: Limited): boolean =>
	limitLaw(what).counts === 'new' || what === 'upload' || what === 'register';

export type Bounds = { least: number; most: number };

/** One limit of the law: of what, whose, how much of it the software allows in how many minutes, and what else it may be. */
export type OneLimit = {
	name: string;
	what: Limited;
	owner: LimitOwner;
	usual: number;
	minutes: number;
	/** Null: the same everywhere. */
	bounds: Bounds | null;
};

export const limitName = (what: Limited, owner: LimitOwner): string => `${what}-${owner}`;

/** Every limit there is, in the order of the law. */
export const EVERY_LIMIT: readonly OneLimit[] = (Object.keys(LIMITS) as Limited[]).flatMap((what) =>
	LIMIT_OWNERS.flatMap((owner) => {
		const quota = limitLaw(what)[owner];
		if (!quota) return [];
		const [usual, minutes] = quota;
		const bounds = isSettable(what) ? { least: Math.ceil(usual * LEAST_PART), most: usual * MOST_TIMES } : null;
		return [{ name: limitName(what, owner), what, owner, usual, minutes, bounds }];
	})
);

/** The limit that a province can set, by its name. */
export const findLimit = (name: string): (OneLimit & { bounds: Bounds }) | null => {
	const found = EVERY_LIMIT.find((limit) => limit.name === name);
	return found?.bounds ? { ...found, bounds: found.bounds } : null;
};

/** What holds: what the province says, as far as it may say it, and else what the software brings. */
export function quotaOf(said: Readonly<Record<string, number>>, what: Limited, owner: LimitOwner): Quota | null {
	const quota = limitLaw(what)[owner];
	if (!quota) return null;
	const name = limitName(what, owner);
	const most = said[name];
	const set = most !== undefined && findLimit(name);
	return set && mayBe(set, most) ? [most, quota[1]] : quota;
}

/** Whether a limit may be that. */
export const mayBe = ({ bounds }: { bounds: Bounds }, most: number): boolean =>
	Number.isInteger(most) && most >= bounds.least && most <= bounds.most;
