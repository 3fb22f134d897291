import type { Outcome } from '../../outbound/post';

/**
 * What a push service has said. `gone`: nobody can be written to there any more. `fault`: of ours, and the subscription is
 * as good as before. `later`: in so many seconds, where it says so.
 */
export type Verdict = { is: 'sent' | 'gone' | 'fault' } | { is: 'later'; seconds: number };

const MOST_SECONDS = 6 * 3_600;

/** By the machine's own clock, which push services go by. */
export function verdictOn(outcome: Outcome, now: Date): Verdict {
	if (outcome.outcome === 'refused') return { is: 'fault' };
	if (outcome.outcome === 'failed') return { is: 'later', seconds: 0 };
	const { status, headers } = outcome;
	if (status >= 200 && status < 300) return { is: 'sent' };
	if (status === 404 || status === 410) return { is: 'gone' };
	if (status !== 429 && status < 500) return { is: 'fault' };
	return { is: 'later', seconds: secondsIn(headers['retry-after'] ?? '', now) };
}

/** RFC 9110: seconds, or a moment. */
function secondsIn(said: string, now: Date): number {
	const seconds = /^\d+$/.test(said.trim()) ? Number(said) : (Date.parse(said) - now.getTime()) / 1_000;
	return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 0), MOST_SECONDS) : 0;
}
