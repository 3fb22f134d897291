import { parseOptions } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { makeGate } from '../gate';
import { hashPassword, verifyPassword } from './password';

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
		const times: [number[], number[]] = [[], []];
		// In turns, so that whatever else the machine does weighs on both.
		for (let count = 0; count < 30; count += 1) {
			const start = performance.now();
			expect(await verifyPassword(count % 2 === 0 ? hash : null, 'salah sekali')).toBe(false);
			times[count % 2 === 0 ? 0 : 1].push(performance.now() - start);
		}
		const [known = 0, unknown = 0] = times.map((list) => list.sort((a, b) => a - b)[7] ?? 0);
		// Wide, for a busy machine: without the work the ratio would be a hundred to one.
		expect(unknown / known).toBeGreaterThan(0.5);
		expect(unknown / known).toBeLessThan(2);
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
