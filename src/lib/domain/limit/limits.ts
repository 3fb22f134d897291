/** What is counted: everything that is tried, what was wrong of it, or what came into being by it. */
type Counted = 'each' | 'wrong' | 'new';

/**
 * Whose doings are counted together, their own before what they share with others. `known_device`: a device and an account
 * that signed in on it before; `reporter`: who opened a report by its code; `key`: a program that comes with one; `address`: an e-mail address that anybody can type;
 * `block`: the neighbouring networks; `thread`: everybody who speaks in one report or consultation.
 */
export const LIMIT_OWNERS = [
	'known_device',
	'account',
	'staff',
	'reporter',
	'key',
	'device',
	'address',
	'network',
	'block',
	'thread'
] as const;
export type LimitOwner = (typeof LIMIT_OWNERS)[number];

/** What neighbours share. Over such a quota nobody is refused who proves that they took the trouble: see `challenge.ts`. */
export const SHARED_OWNERS: readonly LimitOwner[] = ['network', 'block', 'thread'];
/** By how much the ceiling is higher for those who do. */
export const PROVED_TIMES = 5;

export type Quota = readonly [most: number, minutes: number];

/** `apiece`: for each report, input, consultation, survey or meeting anew. A quota of null is no limit. */
export type LimitLaw = { counts: Counted; apiece?: true } & Partial<Record<LimitOwner, Quota | null>>;

const QUARTER = 15;
const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * How often something may be done. Who has an account is counted by it alone, wherever they sit. Guests are counted by
 * device, and by network with a ceiling under which a hall, a school or a village takes part, and which still ends what a
 * script without cookies does.
 */
export const LIMITS = {
	report: {
		counts: 'new',
		account: [20, HOUR],
		staff: [300, HOUR],
		key: [300, HOUR],
		device: [10, HOUR],
		network: [200, HOUR],
		block: [1000, HOUR]
	},
	draft: { counts: 'new', account: [100, HOUR], staff: [500, HOUR], network: [1000, HOUR] },
	upload: { counts: 'each', account: [100, HOUR], staff: [500, HOUR], network: [1000, HOUR] },
	reply: {
		counts: 'new',
		account: [20, HOUR],
		staff: null,
		reporter: [20, HOUR],
		key: [300, HOUR],
		thread: [120, HOUR]
	},
	flag: { counts: 'new', account: [20, HOUR], staff: null, device: [20, HOUR], network: [300, HOUR] },
	// Flags that a moderator found wrong; who errs that often, and more often than not, waits.
	mistaken_flag: { counts: 'wrong', account: [5, 30 * DAY], device: [5, 30 * DAY] },
	support: { counts: 'new', apiece: true, account: [20, DAY], device: [20, DAY], network: [400, DAY] },
	input: {
		counts: 'new',
		apiece: true,
		account: [50, DAY],
		device: [20, DAY],
		network: [600, DAY],
		block: [3000, DAY]
	},
	survey: { counts: 'new', apiece: true, network: [400, DAY] },
	seat: { counts: 'new', apiece: true, network: [400, DAY] },
	// A code that is right opens whatever was tried before: 100 bits are not guessed, and nobody shuts a neighbour out.
	code: { counts: 'wrong', account: [20, QUARTER], device: [20, QUARTER], network: [300, QUARTER] },
	sign_in: { counts: 'wrong', known_device: [10, QUARTER], address: [10, QUARTER], network: [100, QUARTER] },
	// Password and code at once, per account and network: where strangers have used up an address, its owner still comes in.
	sign_in_whole: { counts: 'wrong', address: [10, QUARTER], network: [100, QUARTER] },
	// Reached only with the right password. Printed codes are not guessed, and are not counted over the whole account.
	second_step: { counts: 'wrong', known_device: [10, QUARTER], account: [50, DAY], address: [10, QUARTER] },
	password: { counts: 'wrong', account: [10, QUARTER] },
	register: { counts: 'each', network: [300, HOUR], block: [1500, HOUR] },
	reset: { counts: 'each', network: [100, HOUR] },
	follow: { counts: 'each', account: [20, HOUR], device: [10, HOUR], network: [200, HOUR], block: [1000, HOUR] },
	// Letters that somebody can cause an address to receive; its owner has letters of their own on a device that is known.
	letter: { counts: 'each', known_device: [4, HOUR], account: [4, HOUR], address: [4, HOUR] },
	// Questions of programs: by key where they have one, by network where they have none.
	api: { counts: 'each', key: [600, 1], network: [300, 1] }
} as const satisfies Record<string, LimitLaw>;

export type Limited = keyof typeof LIMITS;
export const limitLaw = (what: Limited): LimitLaw => LIMITS[what];

/** A limit that was reached: what of, whose, how much that is, and when it ends. */
export type Reached = {
	what: Limited;
	owner: LimitOwner;
	most: number;
	minutes: number;
	until: Date;
	/** Whether a proof would let it through. */
	provable?: boolean;
};

/** Whether somebody who is held back as a guest would be counted for themselves with an account. */
export const helpsToSignIn = ({ what, owner }: Pick<Reached, 'what' | 'owner'>): boolean =>
	(owner === 'network' || owner === 'device') && limitLaw(what).counts === 'new';
