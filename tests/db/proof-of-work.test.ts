import { PROOF, WAIT_SECONDS } from '$lib/domain/limit/challenge';
import { limitLaw, PROVED_TIMES } from '$lib/domain/limit/limits';
import { ownersOfVoice, spend, type Owners } from '$lib/server/auth/limits';
import { challengeFor, takeProofOfWork } from '$lib/server/auth/proof-of-work';
import { register } from '$lib/server/usecases/account/register';
import { requestPasswordReset } from '$lib/server/usecases/account/reset-password';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { describe, expect, it } from 'vitest';
import { solve } from '../support/challenge';
import { useDatabase } from '../support/database';

const test = useDatabase();

function sent(fields: Partial<Record<keyof typeof PROOF, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(PROOF[name as keyof typeof PROOF], value);
	return data;
}
const take = (fields: Parameters<typeof sent>[0]) => takeProofOfWork(test.services, sent(fields));

describe('a proof that somebody took the trouble', () => {
	it('is work that passes once, on however many machines', async () => {
		const { token, ...asked } = await challengeFor(test.services, null);
		const counter = solve({ token, ...asked });
		expect(await take({ token, counter: '1' })).toBe(false);
		expect(await take({ token: `${token}x`, counter })).toBe(false);
		const taken = await Promise.all(Array.from({ length: 5 }, () => take({ token, counter })));
		expect(taken.filter(Boolean)).toHaveLength(1);
	});

	it('or an answer in words after a little while, which is not asked anew when it came too soon', async () => {
		const asked = await challengeFor(test.services, null);
		const { token } = asked;
		const answer = String(asked.sum[0] + asked.sum[1]);
		expect(await take({ token, answer })).toBe(false);
		expect((await challengeFor(test.services, token)).token).toBe(token);
		test.clock.set(new Date(test.clock.now().getTime() + WAIT_SECONDS * 1000));
		expect(await take({ token, answer: '1' })).toBe(false);
		expect(await take({ token, answer: ` ${answer}. ` })).toBe(true);
		expect(await take({ token, answer })).toBe(false);
		test.clock.advance({ hours: 2 });
		expect((await challengeFor(test.services, token)).token).not.toBe(token);
	});
});

const NEIGHBOURS = '198.51.100.77';
const someone = () => ({ email: `${crypto.randomUUID()}@fkp.test`, address: NEIGHBOURS });

describe('a limit that neighbours share', () => {
	const [most] = limitLaw('register').network ?? [0];

	it('lets through who proves it, to a ceiling, and tells the others how', async () => {
		const owners: Owners = { network: '198.51.100.7' };
		const tries = (count: number, by: Owners) =>
			Promise.all(Array.from({ length: count }, () => spend(test.services, 'register', by)));
		expect((await tries(most + 5, owners)).filter(({ ok }) => ok)).toHaveLength(most);
		const over = await spend(test.services, 'register', owners);
		expect(over).toMatchObject({ ok: false, reached: { owner: 'network', provable: true } });
		const proved = { ...owners, proved: true };
		expect((await spend(test.services, 'register', proved)).ok).toBe(true);
		await test.db
			.updateTable('rate_limit')
			.set({ count: most * PROVED_TIMES })
			.where('count', '>', most)
			.execute();
		const last = await spend(test.services, 'register', proved);
		expect(last).toMatchObject({ ok: false, reached: { most: most * PROVED_TIMES } });
		expect(last).not.toHaveProperty('reached.provable');
		expect((await spend(test.services, 'register', { network: '203.0.113.9' })).ok).toBe(true);
	});

	it.each<[string, 'register' | 'reset' | 'sign_in', (proved: boolean) => Promise<{ ok: boolean; refusal?: string }>]>([
		[
			'making an account',
			'register',
			(proved) =>
				register(test.services, { ...someone(), name: 'Warga', password: 'kata sandi panjang', lang: 'id', proved })
		],
		['asking for a new password', 'reset', (proved) => requestPasswordReset(test.services, { ...someone(), proved })],
		[
			'signing in',
			'sign_in',
			(proved) => signIn(test.services, { ...someone(), password: 'salah', device: 'Peramban', proved })
		]
	])('is passed by a neighbour who proves it: %s', async (_, what, attempt) => {
		await test.db.deleteFrom('rate_limit').execute();
		const [full] = limitLaw(what).network ?? [0];
		await spend(test.services, what, { network: NEIGHBOURS });
		await test.db.updateTable('rate_limit').set({ count: full }).execute();
		expect(await attempt(false)).toMatchObject({ refusal: 'too_many_attempts', reached: { provable: true } });
		expect((await attempt(true)).refusal).not.toBe('too_many_attempts');
	});

	it('is passed so by a voice as well: a guest’s with its network, an account’s with nothing to prove', () => {
		expect(ownersOfVoice({ voice: 'device:a', network: NEIGHBOURS, proved: true })).toEqual({
			device: 'a',
			network: NEIGHBOURS,
			proved: true
		});
		expect(ownersOfVoice({ voice: 'user:a', network: NEIGHBOURS, proved: true })).toEqual({ account: 'a' });
	});

	it('counts a block and a thread together, and spares staff', async () => {
		const [inThread] = limitLaw('reply').thread ?? [0];
		const reply = (n: number, more: Owners = {}) =>
			spend(test.services, 'reply', { account: `a${n}`, ...more }, 'thread-1');
		for (let n = 0; n < inThread; n += 1) await reply(n);
		expect(await reply(9999)).toMatchObject({ ok: false, reached: { owner: 'thread', provable: true } });
		expect((await reply(9999, { proved: true })).ok).toBe(true);
		expect((await reply(9999, { staff: 'a9999' })).ok).toBe(true);
	});
});
