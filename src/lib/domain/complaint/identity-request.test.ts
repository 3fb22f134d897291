import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTITY_ACTS, type IdentityAct } from './identity-acts';
import { ASKED_HOURS, obstacleToIdentity, OPEN_HOURS, type IdentityStep } from './identity-request';

const T0 = Date.UTC(2026, 10, 21);
const at = (hours: number) => new Date(T0 + hours * 3_600_000);
const step = (action: IdentityAct, userId: string, hours: number): IdentityStep => ({ action, userId, at: at(hours) });
const obstacle = (act: IdentityAct, steps: IdentityStep[], userId: string, hours: number) =>
	obstacleToIdentity(act, steps, { userId, at: at(hours) });

describe('a sealed identity', () => {
	const asked = [step('ask_identity', 'ani', 0)];
	const granted = [...asked, step('assent_identity', 'budi', 1)];

	it.each<[IdentityAct, IdentityStep[], string, number, string | null]>([
		['open_identity', [], 'ani', 0, 'assent_missing'],
		['open_identity', asked, 'ani', 1, 'assent_missing'],
		['assent_identity', asked, 'ani', 1, 'own_request'],
		['refuse_identity', asked, 'ani', 1, 'own_request'],
		['assent_identity', asked, 'budi', 1, null],
		['assent_identity', asked, 'budi', ASKED_HOURS, 'nothing_asked'],
		['ask_identity', asked, 'budi', 1, 'identity_asked'],
		['open_identity', granted, 'ani', 2, null],
		['open_identity', granted, 'budi', 2, 'assent_missing'],
		['open_identity', granted, 'ani', 1 + OPEN_HOURS, 'assent_missing'],
		['ask_identity', granted, 'ani', 2, 'identity_granted'],
		['open_identity', [...asked, step('refuse_identity', 'budi', 1)], 'ani', 2, 'assent_missing'],
		['open_by_order', [], 'ani', 0, null]
	])('%s after %j by %s at %i: %s', (act, steps, userId, hours, why) =>
		expect(obstacle(act, steps, userId, hours)).toBe(why)
	);

	it('opens by assent only for who has asked, once another one assented, and for a time', () => {
		const who = fc.constantFrom('ani', 'budi', 'citra');
		const act = fc.constantFrom(...(Object.keys(IDENTITY_ACTS) as IdentityAct[]));
		fc.assert(
			fc.property(fc.array(fc.tuple(act, who, fc.integer({ min: 0, max: 40 })), { maxLength: 30 }), (tries) => {
				const done: IdentityStep[] = [];
				let hours = 0;
				for (const [action, userId, later] of tries) {
					hours += later;
					if (obstacle(action, done, userId, hours) !== null) continue;
					if (action === 'open_identity') {
						const assent = done.findLast((one) => one.action === 'assent_identity');
						const request = done
							.slice(0, done.indexOf(assent as IdentityStep))
							.findLast((one) => one.action === 'ask_identity');
						expect(request?.userId).toBe(userId);
						expect(assent?.userId).not.toBe(userId);
						expect(at(hours).getTime() - (assent?.at.getTime() ?? 0)).toBeLessThan(OPEN_HOURS * 3_600_000);
					}
					done.push(step(action, userId, hours));
				}
			})
		);
	});
});
