import { parseOptions, verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { makeGate } from '../gate';
import { hashPassword, verifyPassword } from './password';

// The real work, and a count of it.
vi.mock('@node-rs/argon2', { spy: true });

describe('passwords', () => {
	it('are hashed with argon2id at the cost that OWASP asks for, each with its own salt', async () => {
		const [one, two] = await Promise.all([hashPassword('kata sandi saya'), hashPassword('kata sandi saya')]);
		expect(one).toMatch(/^\$argon2id\$/);
		expect(one).not.toBe(two);
		expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
	});

	it('match only what was hashed', async () => {
		const hash = await hashPassword('kata sandi saya');
		expect(await verifyPassword(hash, 'kata sandi saya')).toBe(true);
		expect(await verifyPassword(hash, 'kata sandi Saya')).toBe(false);
		expect(await verifyPassword(hash, '')).toBe(false);
	});

	it('cost the same to refuse where there is no account', async () => {
		const hash = await hashPassword('kata sandi saya');
		vi.mocked(verify).mockClear();
		for (const known of [hash, null]) expect(await verifyPassword(known, 'salah sekali')).toBe(false);
		const [ofKnown = '', ofNobody = ''] = vi.mocked(verify).mock.calls.map(([hashed]) => String(hashed));
		expect(vi.mocked(verify)).toHaveBeenCalledTimes(2);
		expect(ofNobody).not.toBe(ofKnown);
		expect(parseOptions(ofNobody)).toEqual(parseOptions(ofKnown));
	});
});

describe('the gate', () => {
	it('lets in no more than there are places, and everybody in the end, failures too', async () => {
		const gate = makeGate(2);
		let inside = 0;
		let most = 0;
		const task = async (number: number) => {
			inside += 1;
			most = Math.max(most, inside);
			await new Promise((resolve) => setTimeout(resolve, 1));
			inside -= 1;
			if (number % 3 === 0) throw new Error('broken');
			return number;
		};
		const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, number) => gate(() => task(number))));
		expect(most).toBe(2);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
	});
});
