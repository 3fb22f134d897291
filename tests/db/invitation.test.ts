import { findTokenOwner } from '$lib/server/auth/email-token';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { acceptInvitation } from '$lib/server/usecases/account/accept-invitation';
import { invite, renewInvitation, type Invitee } from '$lib/server/usecases/account/invite';
import { register } from '$lib/server/usecases/account/register';
import { requestPasswordReset } from '$lib/server/usecases/account/reset-password';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { appoint } from '$lib/server/usecases/administration/appoint';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { uninvite } from '$lib/server/usecases/administration/ways-in';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PASSWORD = 'perahu merah di dermaga';
const VOID = { ok: false, refusal: 'invitation_void' };
const inviting = (invitee: Invitee) => test.db.transaction().execute((trx) => invite(trx, test.services, invitee));
const somebody = (): Invitee => ({ email: `${randomUUID()}@fkp.test`, name: 'Petugas Baru' });
const accept = (token: string, password = PASSWORD) =>
	acceptInvitation(test.services, { token, name: 'Nur Aini', password, device: 'Chrome · Android' });
const renew = (userId: string, formKey: string | null = null) =>
	renewInvitation(test.services, { userId, doer: { userId: null }, formKey });
const enter = ({ email }: Invitee, password = PASSWORD) =>
	signIn(test.services, { email, password, address: '10.1.1.1', device: '' });

async function lettersTo(userId: string): Promise<string[]> {
	const mails = test.db.selectFrom('mail').where('recipient', '=', `user:${userId}`).orderBy('created_at', 'desc');
	return (await mails.select('body_text').execute()).map(({ body_text }) => body_text);
}

async function tokenOf(userId: string): Promise<string> {
	const [letter = ''] = (await lettersTo(userId)).filter((text) => text.includes('/undangan/'));
	test.clock.advance({ minutes: 1 });
	return /\/undangan\/([\w-]{43})/.exec(letter)?.[1] ?? 'none';
}

async function confirmed() {
	const { userId } = await aPerson(test.services);
	const { email } = await test.db
		.selectFrom('app_user')
		.select('email')
		.where('id', '=', userId)
		.executeTakeFirstOrThrow();
	return { userId, email, name: 'Nama Lain' };
}

const openSession = async (userId: string) => {
	const keeper = sessionKeeper(test.services);
	const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
	return async () => (await keeper.validateSession(id)).session !== null;
};

describe('an invitation', () => {
	it('is the only way in, opens once of two at once, and gives name, password and a session', async () => {
		const whom = somebody();
		const { userId, state } = await inviting(whom);
		expect(state).toBe('invited');
		expect(await enter(whom, '')).toMatchObject({ refusal: 'wrong_credentials' });
		const token = await tokenOf(userId);
		expect(JSON.stringify(await test.db.selectFrom('email_token').selectAll().execute())).not.toContain(token);
		expect(await accept(token, 'nur aini')).toMatchObject({ ok: false });
		const answers = await Promise.all([accept(token), accept(token)]);
		const let_in = answers.filter(({ ok }) => ok);
		expect([let_in.length, answers.filter(({ ok }) => !ok)]).toEqual([1, [VOID]]);
		const [first] = let_in;
		const { user } = await sessionKeeper(test.services).validateSession(first?.ok ? first.value.sessionId : '');
		expect(user).toMatchObject({ id: userId, name: 'Nur Aini', emailConfirmed: true });
		expect((await enter(whom)).ok).toBe(true);
		expect(await renew(userId)).toEqual({ ok: false, refusal: 'no_invitation' });
	});

	it('ends with the next one, after seven days, and when it is withdrawn', async () => {
		const { userId } = await inviting(somebody());
		const first = await tokenOf(userId);
		const key = randomUUID();
		expect(await Promise.all([renew(userId, key), renew(userId, key)])).toMatchObject([{ ok: true }, { ok: true }]);
		const letters = (await lettersTo(userId)).filter((text) => text.includes('/undangan/'));
		expect(letters, 'one letter of two clicks').toHaveLength(2);
		const second = await tokenOf(userId);
		expect(await accept(first)).toEqual(VOID);
		test.clock.advance({ days: 7 });
		expect(await accept(second)).toEqual(VOID);
		await renew(userId);
		const third = await tokenOf(userId);
		await uninvite(test.services, byMachine('Salah alamat'), userId);
		expect(await accept(third)).toEqual(VOID);
	});

	it('is withdrawn with its offices, and leaves the address to whoever owns it', async () => {
		const whom = somebody();
		const office = { ...whom, role: 'moderator', agencySlug: null, decree: 'SK 9', validUntil: null } as const;
		const appointing = { ...office, mayOpenIdentity: false, validFrom: '2026-01-01' };
		await appoint(test.services, byMachine('SK 9'), [appointing]);
		const { id } = await test.db
			.selectFrom('app_user')
			.select('id')
			.where('email', '=', whom.email)
			.executeTakeFirstOrThrow();
		await uninvite(test.services, byMachine('Salah alamat'), id);
		expect(await test.db.selectFrom('membership').select('id').where('user_id', '=', id).execute()).toEqual([]);
		expect(await uninvite(test.services, byMachine('Sekali lagi'), id)).toMatchObject({ refusal: 'no_invitation' });
		await requestPasswordReset(test.services, { email: whom.email, address: '10.1.1.9' });
		expect(await tokenOf(id)).toBeTruthy();
		await appoint(test.services, byMachine('SK 10'), [appointing]);
		expect(await accept(await tokenOf(id))).toMatchObject({ ok: true });
	});

	it('shuts out whoever registered with the address and never proved to own it', async () => {
		const whom = somebody();
		await register(test.services, { ...whom, name: 'Penyerobot', password: PASSWORD, lang: 'id', address: '10.1.1.2' });
		const { userId } = await test.db
			.selectFrom('app_user')
			.select('id as userId')
			.where('email', '=', whom.email)
			.executeTakeFirstOrThrow();
		const isIn = await openSession(userId);
		expect(await inviting(whom)).toEqual({ userId, state: 'invited' });
		expect([await isIn(), (await enter(whom)).ok]).toEqual([false, false]);
		expect((await accept(await tokenOf(userId))).ok).toBe(true);
	});

	it('finds an account that is proved: told by mail, it signs in anew, and keeps its name and password', async () => {
		const whom = await confirmed();
		const [isIn] = [await openSession(whom.userId)];
		expect(await inviting({ ...whom, email: whom.email.toUpperCase() })).toEqual({
			userId: whom.userId,
			state: 'known'
		});
		expect(await isIn()).toBe(false);
		const [letter] = await lettersTo(whom.userId);
		expect(letter).toContain('/akun');
		expect(letter).not.toContain('/undangan/');
		const { name } = await test.db
			.selectFrom('app_user')
			.select('name')
			.where('id', '=', whom.userId)
			.executeTakeFirstOrThrow();
		expect(name).not.toBe('Nama Lain');
	});

	it('does not interrupt somebody who serves already', async () => {
		const { userId } = await aPerson(test.services, 'moderator');
		const { email } = await test.db
			.selectFrom('app_user')
			.select('email')
			.where('id', '=', userId)
			.executeTakeFirstOrThrow();
		const isIn = await openSession(userId);
		await inviting({ email, name: 'x' });
		expect(await isIn()).toBe(true);
	});

	it('is not got round by registering or by a forgotten password', async () => {
		const whom = somebody();
		const { userId } = await inviting(whom);
		await register(test.services, { ...whom, password: PASSWORD, lang: 'id', address: '10.1.1.3' });
		await requestPasswordReset(test.services, { email: whom.email, address: '10.1.1.3' });
		expect(await lettersTo(userId)).toHaveLength(1);
		expect((await enter(whom)).ok).toBe(false);
		expect(await findTokenOwner(test.db, await tokenOf(userId), 'invite', test.clock.now())).toBeDefined();
	});

	it('comes with an appointment of somebody who has no account', async () => {
		const whom = somebody();
		const decree = { role: 'moderator' as const, agencySlug: null, decree: 'SK 1/2026', mayOpenIdentity: false };
		const asked = { ...whom, ...decree, validFrom: '2026-01-01', validUntil: null };
		expect(await appoint(test.services, byMachine('SK 1/2026'), [asked])).toMatchObject({ ok: true });
		const { id } = await test.db
			.selectFrom('app_user')
			.innerJoin('membership', 'membership.user_id', 'app_user.id')
			.select('app_user.id')
			.where('email', '=', whom.email)
			.executeTakeFirstOrThrow();
		expect((await accept(await tokenOf(id))).ok).toBe(true);
	});
});
