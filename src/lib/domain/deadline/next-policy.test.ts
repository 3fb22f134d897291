import { describe, expect, it } from 'vitest';
import { nextPolicy, withdrawVersion } from './next-policy';
import { POLICIES } from './policies.fixture';
import { policyFor, type DeadlinePolicy } from './policy';

const base = POLICIES.filter(({ code }) => code === 'first_response');
const TODAY = '2026-11-21';
const change = {
	agencyId: null,
	amount: 4,
	unit: 'working_days',
	basis: 'Pergub contoh',
	validFrom: '2026-12-01'
} as const;

const published = (versions: readonly DeadlinePolicy[], ...asked: Parameters<typeof nextPolicy>[1][]) =>
	asked.reduce<readonly DeadlinePolicy[]>((known, one) => {
		const outcome = nextPolicy(known, one, TODAY);
		if (!outcome.ok) throw new Error(outcome.refusal);
		const { closes, next } = outcome.value;
		return [
			...known.map((policy) => (policy.id === closes?.id ? { ...policy, validUntil: closes.validUntil } : policy)),
			{ ...next, id: `${one.agencyId} ${one.validFrom}` }
		];
	}, versions);

const amountOn = (versions: readonly DeadlinePolicy[], day: string, agencyId: string | null = null) =>
	policyFor(versions, { clock: 'first_response', classification: 'complaint', agencyId, day }).amount;

describe('a new version of a policy', () => {
	it('holds from its day on, and leaves every day before as it was', () => {
		const versions = published(base, change);
		expect([amountOn(versions, '2026-11-30'), amountOn(versions, '2026-12-01')]).toEqual([5, 4]);
	});

	it('may begin today, and never before', () => {
		expect(nextPolicy(base, { ...change, validFrom: TODAY }, TODAY).ok).toBe(true);
		expect(nextPolicy(base, { ...change, validFrom: '2026-11-20' }, TODAY)).toMatchObject({ refusal: 'in_the_past' });
	});

	it('comes after all that were published', () => {
		const versions = published(base, change);
		for (const validFrom of ['2026-12-01', '2026-11-25'])
			expect(nextPolicy(versions, { ...change, amount: 3, validFrom }, TODAY)).toMatchObject({
				refusal: 'later_version'
			});
	});

	it('says something new', () => {
		const versions = published(base, change);
		expect(nextPolicy(versions, { ...change, validFrom: '2027-01-01' }, TODAY)).toMatchObject({
			refusal: 'same_as_before'
		});
	});

	it.each([5, 6])('of an agency is shorter than the base: not %i', (amount) => {
		expect(nextPolicy(base, { ...change, agencyId: 'pupr', amount }, TODAY)).toMatchObject({ refusal: 'not_shorter' });
	});

	it('of an agency counts for it alone, and no longer once the base is as short', () => {
		const versions = published(
			base,
			{ ...change, agencyId: 'pupr', amount: 3 },
			{ ...change, amount: 2, validFrom: '2027-01-01' }
		);
		expect([amountOn(versions, '2026-12-01', 'pupr'), amountOn(versions, '2026-12-01', 'dinkes')]).toEqual([3, 5]);
		expect(amountOn(versions, '2027-01-01', 'pupr')).toBe(2);
	});
});

describe('a version that is taken back', () => {
	const withdraw = (versions: readonly DeadlinePolicy[], id: string, today = TODAY) => {
		const outcome = withdrawVersion(versions, id, today);
		if (!outcome.ok) return outcome.refusal;
		const { reopens } = outcome.value;
		return versions
			.filter((policy) => policy.id !== id)
			.map((policy) => (policy.id === reopens?.id ? { ...policy, validUntil: reopens.validUntil } : policy));
	};
	const january = { ...change, amount: 3, validFrom: '2027-01-01' };

	it('leaves the policy as if it had never been', () => {
		expect(withdraw(published(base, change), 'null 2026-12-01')).toEqual(base);
		const own = { ...change, agencyId: 'pupr', amount: 3 };
		expect(withdraw(published(base, own), 'pupr 2026-12-01')).toEqual(base);
	});

	it('gives its days to the version before, up to the one after', () => {
		const left = withdraw(published(base, change, january), 'null 2026-12-01');
		expect(left).toEqual(published(base, january));
	});

	it('has not begun', () => {
		const versions = published(base, change);
		expect(withdraw(versions, 'null 2026-12-01', '2026-12-01')).toBe('in_force');
		expect(withdraw(versions, 'null 2026-12-01', '2026-11-30')).toEqual(base);
		expect(withdraw(versions, 'another')).toBe('unknown_version');
	});
});
