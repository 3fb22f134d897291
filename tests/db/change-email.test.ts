import { issueToken } from '$lib/server/auth/email-token';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { hashPassword } from '$lib/server/auth/password';
import { createSeal } from '$lib/server/identity/seal';
import { findAddress } from '$lib/server/notices/mail/find-address';
import { isFresh } from '$lib/server/auth/freshness';
import { askForNewEmail, settleEmail } from '$lib/server/usecases/account/change-email';
import { changePassword } from '$lib/server/usecases/account/change-password';
import { proveAgain } from '$lib/server/usecases/account/prove-again';
import { resetPassword } from '$lib/server/usecases/account/reset-password';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PASSWORD = 'perahu merah di dermaga';
const VOID = { ok: false, refusal: 'link_void' };
let hash = '';

beforeAll(async () => {
	hash = await hashPassword(PASSWORD);
});

const anAddress = () => `${randomUUID()}@fkp.test`;

async function somebody() {
	const { userId } = await aPerson(test.services);
	const email = anAddress();
	await test.db.updateTable('app_user').set({ email, password_hash: hash }).where('id', '=', userId).execute();
	return { userId, email };
}

/** The letters since the last look: to which address, and the token of their link. */
async function letters() {
	const seal = createSeal(test.services.env.secret);
	const mails = await test.db.selectFrom('mail').selectAll().orderBy('created_at').execute();
	await test.db.deleteFrom('mail').execute();
	return Promise.all(
		mails.map(async ({ recipient, body_text, subject, audience }) => ({
			to: await findAddress(test.db, seal, { recipient, threadId: null, audience }),
			subject,
			token: /\/(?:ganti-email|atur-ulang-sandi)\/([\w-]{43})/.exec(body_text)?.[1] ?? ''
		}))
	);
}

const emailOf = async (userId: string) =>
	(await test.db.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email;

/** Both steps; gives the token by which the address before takes it back. */
async function move(userId: string, email: string): Promise<string> {
	await askForNewEmail(test.services, { userId, email });
	const link = (await letters()).find(({ to }) => to === email)?.token ?? '';
	expect(await settleEmail(test.services, link)).toEqual({ ok: true, value: 'changed' });
	return (await letters())[0]?.token ?? '';
}

const enter = (email: string) =>
	signIn(test.services, { email, password: PASSWORD, address: '10.9.9.9', device: 'Firefox' });

describe('a change of address', () => {
	it('tells both, waits for the new one, and is undone from the old one', async () => {
		const { userId, email } = await somebody();
		const next = anAddress();
		expect(await askForNewEmail(test.services, { userId, email: next })).toMatchObject({ ok: true });
		const asked = await letters();
		expect(asked.map(({ to }) => to).sort()).toEqual([email, next].sort());
		expect(await emailOf(userId)).toBe(email);
		const token = asked.find(({ to }) => to === next)?.token ?? '';
		const answers = await Promise.all([settleEmail(test.services, token), settleEmail(test.services, token)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await emailOf(userId)).toBe(next);
		const [told] = await letters();
		expect(told?.to).toBe(email);
		expect((await enter(next)).ok).toBe(true);
		expect(await settleEmail(test.services, told?.token ?? '')).toEqual({ ok: true, value: 'undone' });
		const left = await test.db.selectFrom('session').select('id').where('user_id', '=', userId).execute();
		expect([await emailOf(userId), left, (await enter(email)).ok]).toEqual([email, [], false]);
		expect(await letters()).toMatchObject([{ to: email, token: expect.stringMatching(/./) as string }]);
	});

	it('cannot be made to stand by changing it again', async () => {
		const { userId, email } = await somebody();
		const owners = await move(userId, anAddress());
		const thiefs = await move(userId, anAddress());
		expect(await settleEmail(test.services, thiefs)).toMatchObject({ value: 'undone' });
		expect(await settleEmail(test.services, owners)).toMatchObject({ value: 'undone' });
		expect(await emailOf(userId)).toBe(email);
	});

	it('takes a passkey with it that was added shortly before, and leaves the one of long ago', async () => {
		const { userId } = await somebody();
		const added = (id: string, days: number) => ({
			id: `${id} ${userId}`,
			user_id: userId,
			name: id,
			public_key: Buffer.from(id),
			created_at: new Date(test.clock.now().getTime() - days * 86_400_000),
			used_at: null
		});
		await test.db
			.insertInto('passkey')
			.values([added('pemilik', 30), added('pencuri', 1)])
			.execute();
		const undo = await move(userId, anAddress());
		expect(await settleEmail(test.services, undo)).toMatchObject({ value: 'undone' });
		const left = test.db.selectFrom('passkey').select('name').where('user_id', '=', userId);
		expect(await left.execute()).toEqual([{ name: 'pemilik' }]);
	});

	it('to an address that has an account changes nothing and tells only that address', async () => {
		const [one, other] = [await somebody(), await somebody()];
		await letters();
		expect(await askForNewEmail(test.services, { userId: one.userId, email: other.email })).toMatchObject({ ok: true });
		const told = await letters();
		expect(told.map(({ to, token }) => [to, token])).toEqual(
			expect.arrayContaining([
				[one.email, ''],
				[other.email, '']
			])
		);
		expect(await askForNewEmail(test.services, { userId: one.userId, email: one.email.toUpperCase() })).toMatchObject({
			refusal: 'same_email'
		});
	});

	it('ends with its day', async () => {
		const { userId } = await somebody();
		const next = anAddress();
		await askForNewEmail(test.services, { userId, email: next });
		const token = (await letters()).find(({ to }) => to === next)?.token ?? '';
		test.clock.advance({ days: 1 });
		expect(await settleEmail(test.services, token)).toEqual(VOID);
	});
});

describe('proving it again', () => {
	it('is asked ten minutes after the last time, and ten wrong tries end it for a while', async () => {
		const { userId } = await somebody();
		const keeper = sessionKeeper(test.services);
		const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
		const now = async () => {
			const found = await keeper.validateSession(id);
			if (!found.session) throw new Error('no session');
			return found;
		};
		const fresh = async () => isFresh((await now()).session, test.services.env);
		expect(await fresh()).toBe(true);
		await test.db
			.updateTable('session')
			.set({ proved_at: new Date(Date.now() - 600_000) })
			.where('user_id', '=', userId)
			.execute();
		expect(await fresh()).toBe(false);
		const { user, session } = await now();
		const prove = (typed: string) => proveAgain(test.services, { user, session, typed });
		expect(await prove('salah sama sekali')).toMatchObject({ refusal: 'wrong_proof' });
		expect(await fresh()).toBe(false);
		expect(await prove(PASSWORD)).toMatchObject({ ok: true });
		expect(await fresh()).toBe(true);
		await test.db.updateTable('session').set({ proved_at: null }).where('user_id', '=', userId).execute();
		expect(await fresh()).toBe(false);
		for (let tries = 0; tries < 9; tries += 1) await prove('salah sama sekali');
		expect(await prove(PASSWORD)).toMatchObject({ refusal: 'too_many_attempts' });
	});
});

it('is asked for in vain by whoever knew the password, once its owner has changed that', async () => {
	for (const change of ['reset', 'change'] as const) {
		const { userId, email } = await somebody();
		await askForNewEmail(test.services, { userId, email: anAddress() });
		const [link = ''] = (await letters()).flatMap(({ to, token }) => (to === email || !token ? [] : [token]));
		expect(link).not.toBe('');
		if (change === 'reset') {
			const token = await issueToken(test.db, userId, 'reset', test.clock.now());
			await resetPassword(test.services, { token, password: 'kapal putih di teluk' });
		} else {
			const keeper = sessionKeeper(test.services);
			const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
			const { user, session } = await keeper.validateSession(id);
			if (!user || !session) throw new Error('no session');
			await changePassword(test.services, { user, session, current: PASSWORD, password: 'kapal putih di teluk' });
		}
		expect(await settleEmail(test.services, link)).toEqual(VOID);
		expect(await emailOf(userId)).toBe(email);
	}
});
