export const REQUEST_KINDS = ['access', 'correct', 'restrict', 'withdraw', 'erase'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
export const REQUEST_OUTCOMES = ['granted', 'refused'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** UU 27/2022, Ps. 32, 40 and 41: 3 × 24 hours, by the clock and not by working days. */
const DUE_MS = 3 * 24 * 60 * 60_000;
export const dueOf = (askedAt: Date): Date => new Date(askedAt.getTime() + DUE_MS);

/** So many may wait of one person at once. */
export const WAITING_MOST = 5;
