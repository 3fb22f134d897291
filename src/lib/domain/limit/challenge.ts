/**
 * What is asked of a neighbour when a shared limit smells trouble: work that a browser does by itself, or, without script, a
 * sum in words and a little patience. It knows nobody and follows nobody.
 */
export type Challenge = {
	token: string;
	/** Derived for one counter of at most so many: whoever finds it has done the work. */
	salt: string;
	target: string;
	most: number;
	/** The sum that is asked in words. */
	sum: readonly [number, number];
	/** How long who answers in words waits, from when it was asked. */
	waitSeconds: number;
};

/** Steps of one derivation: a browser does some thousand of them in a second or two, an old telephone in ten. */
export const ROUNDS = 1_000;
export const COUNTER_MOST = 1_500;
export const COUNTER_LEAST = 300;
export const WAIT_SECONDS = 20;
export const LASTS_MINUTES = 60;

/** Names in a form. */
export const PROOF = { token: 'bukti', counter: 'bukti_hitung', answer: 'bukti_jawab' } as const;

/** What somebody wrote as the answer: `7`, ` tujuh `, `Tujuh.` */
export function readSum(answer: string, words: readonly string[]): number | null {
	const plain = answer
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, '')
		.trim();
	if (/^\d{1,2}$/.test(plain)) return Number(plain);
	const at = words.indexOf(plain);
	return at < 0 ? null : at;
}
