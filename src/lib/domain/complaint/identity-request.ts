import type { IdentityAct } from './identity-acts';

/** An act that led to, or away from, an identity, as the history of its report has it. */
export type IdentityStep = { action: string; userId: string | null; at: Date };

const HOUR_MS = 60 * 60_000;
/** Nobody answers for longer than this what was asked; it is asked anew. */
export const ASKED_HOURS = 72;
/** So long it opens for whoever asked, once another one has assented. */
export const OPEN_HOURS = 24;

export type IdentityRefusal =
	'identity_asked' | 'identity_granted' | 'nothing_asked' | 'own_request' | 'assent_missing';

const within = (at: Date, hours: number, now: Date) => now.getTime() - at.getTime() < hours * HOUR_MS;

/** The request that waits for somebody else, and the one that was assented to. */
export function standingOf(steps: readonly IdentityStep[], now: Date) {
	let asked: IdentityStep | null = null;
	let granted: { to: string | null; at: Date } | null = null;
	for (const step of steps) {
		if (step.action === 'ask_identity') asked = step;
		if (step.action === 'assent_identity' && asked) granted = { to: asked.userId, at: step.at };
		if (step.action === 'assent_identity' || step.action === 'refuse_identity') asked = null;
	}
	return {
		asked: asked && within(asked.at, ASKED_HOURS, now) ? asked : null,
		granted: granted && within(granted.at, OPEN_HOURS, now) ? granted : null
	};
}

type Doer = { userId: string | null; at: Date };

/** Why this person, who holds the permission, may not do it now; null where they may. */
export function obstacleToIdentity(
	act: IdentityAct,
	steps: readonly IdentityStep[],
	{ userId, at }: Doer
): IdentityRefusal | null {
	const { asked, granted } = standingOf(steps, at);
	const isTheirs = granted !== null && granted.to === userId && userId !== null;
	switch (act) {
		case 'ask_identity':
			return asked ? 'identity_asked' : isTheirs ? 'identity_granted' : null;
		case 'assent_identity':
		case 'refuse_identity':
			if (!asked) return 'nothing_asked';
			return asked.userId === userId ? 'own_request' : null;
		case 'open_identity':
			return isTheirs ? null : 'assent_missing';
		case 'open_by_order':
			return null;
	}
}
