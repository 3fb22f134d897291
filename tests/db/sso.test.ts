import { beginCeremony } from '$lib/server/auth/ceremony';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { isFresh } from '$lib/server/auth/freshness';
import { beginAttempt, spendAttempt, type Attempt } from '$lib/server/auth/sso/attempt';
import { addressToAsk, addressToEnd, exchange } from '$lib/server/auth/sso/exchange';
import { keptOf, type Identity } from '$lib/server/auth/sso/identity';
import { findLink } from '$lib/server/db/sso-links';
import { envWith, parseEnv } from '$lib/server/env';
import { openLastingKeys } from '$lib/server/identity/lasting-key';
import type { Services } from '$lib/server/services';
import { askForLink } from '$lib/server/usecases/account/sso/ask-for-link';
import { endByProvider } from '$lib/server/usecases/account/sso/end-by-provider';
import { signInAtProvider } from '$lib/server/usecases/account/sso/sign-in-at-provider';
import { takeOffLink } from '$lib/server/usecases/account/sso/take-off-link';
import { finishSignIn } from '$lib/server/usecases/account/sign-in';
import type { Asking } from '$lib/server/usecases/administration/change-province';
import { linkOffice, unlinkOffice } from '$lib/server/usecases/administration/office-links';
import type { Actor } from '$lib/domain/actor/actor';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';
import { goThere, jarOf, signOutThere, startSignInProvider, type SignInProvider } from '../support/sign-in-provider';

const test = useDatabase();

const FORUM = 'http://localhost:3000';
const BACK = `${FORUM}/masuk/kantor/kembali`;
const BROWSER = 'rahasia peramban';
const TWO_STEPS = 'dua-langkah';
const AIM = { linksTo: null, next: '/meja', lang: 'id' } as const;
const EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} };

let provider: SignInProvider;
let house: Services;
let admin: Actor;

const houseWith = (settings: Record<string, string>): Services => {
	const { sso } = parseEnv({ DATABASE_URL: test.url, FKP_SECRET: 'x'.repeat(32), ...settings });
	return { ...test.services, env: envWith(test.services.env, { sso }) };
};

beforeAll(async () => {
	provider = await startSignInProvider();
	provider.serve(FORUM);
	house = houseWith({ ...provider.settings, FKP_SSO_ACR: TWO_STEPS });
	await openLastingKeys(house);
	admin = await aPerson(test.services, 'admin');
});
afterAll(() => provider.close());

const ssoOf = ({ env }: Services) => env.sso ?? expect.fail('no provider');
const begin = (at = house, aim: Parameters<typeof beginAttempt>[2] = AIM) => beginAttempt(at.env, BROWSER, aim);

/** There, as somebody, and back to the address that is called here. */
async function thereAndBack(attempt: Attempt, who = 'ani', at = house): Promise<URL> {
	const address = await addressToAsk(at, ssoOf(at), attempt, BACK);
	return goThere(address?.href ?? expect.fail('the provider does not answer'), jarOf(who));
}

async function comeAs(who: string, at = house): Promise<Identity> {
	const attempt = begin(at);
	const came = await exchange(at, ssoOf(at), attempt, await thereAndBack(attempt, who, at));
	return came.ok ? came.value : expect.fail(came.refusal);
}

const enter = (identity: Identity) => signInAtProvider(house, identity, { address: '10.1.1.1', device: 'Firefox' });
const validate = async (id: string) => (await sessionKeeper(house).validateSession(id)).session;
const sessionOf = async (identity: Identity) => {
	const entered = await enter(identity);
	if (!entered.ok) throw new Error(entered.refusal);
	return (await validate(entered.value.sessionId)) ?? expect.fail('no session');
};

type Change = (deps: Services, asking: Asking, userId: string) => ReturnType<typeof linkOffice | typeof unlinkOffice>;

async function publish(change: Change, userId: string, doer = admin) {
	const asking = { doer, formKey: null, reason: 'Ditelepon, kodenya sama', mark: null };
	const shown = await change(house, asking, userId);
	if (!shown.ok || shown.value.published) return shown;
	return change(house, { ...asking, mark: shown.value.mark }, userId);
}

/** An officer, and who they are at the provider, linked. */
async function linked() {
	const { userId } = await aPerson(test.services, 'moderator');
	const identity = await comeAs(`pegawai-${randomUUID()}`);
	expect(await askForLink(house, { userId, identity })).toEqual({ ok: true, value: null });
	expect(await publish(linkOffice, userId)).toMatchObject({ ok: true, value: { published: true } });
	return { userId, identity };
}

const giveStep = (userId: string) =>
	test.db
		.insertInto('passkey')
		.values({
			id: `key ${userId}`,
			user_id: userId,
			name: 'Kunci',
			public_key: Buffer.from('k'),
			created_at: test.services.now(),
			used_at: null
		})
		.execute();

describe('the way to the provider and back', () => {
	it('tells who it was, with PKCE, a nonce, and a session there; also where the forum has a key and tokens are ES512', async () => {
		const attempt = begin();
		const address = await addressToAsk(house, ssoOf(house), attempt, BACK);
		expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
			code_challenge_method: 'S256',
			nonce: attempt.nonce,
			scope: 'openid',
			redirect_uri: BACK
		});
		expect(address?.href).not.toContain(attempt.verifier);
		const identity = await comeAs('ani');
		expect(identity).toMatchObject({ issuer: provider.issuer, subject: 'ani', sid: expect.any(String) });
		expect(await comeAs('ani', houseWith(provider.settingsWithKey))).toMatchObject({ subject: 'ani' });
	});

	it('is worth nothing with another nonce, twice, from another issuer, for another browser, or after ten minutes', async () => {
		const failed = { ok: false, refusal: 'sso_failed' };
		const take = (attempt: Attempt, at: URL) => exchange(house, ssoOf(house), attempt, at);
		const attempt = begin();
		const back = await thereAndBack(attempt);
		const elsewhere = new URL(back);
		elsewhere.searchParams.set('iss', 'https://lain.example');
		expect(await take(attempt, elsewhere)).toEqual(failed);
		expect(await take({ ...attempt, nonce: 'lain' }, back)).toEqual(failed);
		const [first, second] = [begin(), begin()];
		const [ofFirst, ofSecond] = [await thereAndBack(first), await thereAndBack(second)];
		expect(await take(first, ofSecond)).toEqual(failed);
		expect((await take(first, ofFirst)).ok).toBe(true);
		expect(await take(first, ofFirst)).toEqual(failed);
		expect(await spendAttempt(house, 'peramban lain', second.state)).toBeNull();
		const both = await Promise.all([1, 2].map(() => spendAttempt(house, BROWSER, second.state)));
		expect(both.filter(Boolean)).toEqual([second]);
		const third = begin();
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
		const late = await spendAttempt(house, BROWSER, third.state);
		vi.useRealTimers();
		expect(late).toBeNull();
	});

	it('is the same where one of the clocks is some seconds off, and said to have failed where it is off by an hour', async () => {
		const cameAt = async (ahead: number) => {
			const attempt = begin();
			const back = await thereAndBack(attempt);
			vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead * 1000 });
			const came = await exchange(house, ssoOf(house), attempt, back);
			vi.useRealTimers();
			return came.ok || came.refusal;
		};
		expect([await cameAt(20), await cameAt(-20), await cameAt(3600)]).toEqual([true, true, 'sso_failed']);
	});

	it('is ended there without a question, by the token that it began with, for as long as there is one', async () => {
		const [identity, jar] = [await comeAs('dewi'), jarOf('dewi')];
		const ends = async (token: string | null) =>
			(await addressToEnd(house, ssoOf(house), `${FORUM}/masuk`, token)) ?? expect.fail('no place to sign out');
		expect((await ends(null)).searchParams.has('id_token_hint')).toBe(false);
		const address = await ends(identity.token);
		expect(address.searchParams.get('id_token_hint')).toBe(identity.token);
		expect(await signOutThere(address.href, jar)).toBe(`${FORUM}/masuk`);
		// Kept, it is sealed, with the session and with what is still to be proved.
		const { hint } = keptOf(house.env, identity);
		expect(hint.toString('latin1')).not.toContain('eyJ');
	});

	it('goes on in two tabs at once, each to where it was', async () => {
		const tabs = [begin(house, { ...AIM, next: '/a' }), begin(house, { ...AIM, next: '/b' })];
		const came = await Promise.all(
			tabs.map(async (tab) => {
				const back = await thereAndBack(tab);
				const held = await spendAttempt(house, BROWSER, back.searchParams.get('state') ?? '');
				return held && [held.next, (await exchange(house, ssoOf(house), held, back)).ok];
			})
		);
		expect(came).toEqual([
			['/a', true],
			['/b', true]
		]);
	});

	it('says that it was cancelled there, that nobody answers, and asks no other house', async () => {
		const attempt = begin();
		const back = await thereAndBack(attempt, 'batal');
		expect(await exchange(house, ssoOf(house), attempt, back)).toEqual({ ok: false, refusal: 'sso_cancelled' });
		const other = await startSignInProvider();
		const gone = houseWith(other.settings);
		await other.close();
		expect(await addressToAsk(gone, ssoOf(gone), attempt, BACK)).toBeNull();
		expect(await exchange(gone, ssoOf(gone), attempt, back)).toEqual({ ok: false, refusal: 'provider_gone' });
		const strict = { ...ssoOf(houseWith(provider.settings)), origins: ['https://lain.example'] };
		expect(await addressToAsk(house, strict, attempt, BACK)).toBeNull();
	});
});

describe('a provider that is not well', () => {
	it.each([
		['silent', '/.well-known/openid-configuration'],
		['dies', '/.well-known/openid-configuration'],
		['silent', '/token'],
		['dies', '/token'],
		['silent', '/jwks'],
		['dies', '/jwks']
	] as const)(
		'%s at %s: it is said that it does not answer, holds no connection, and nothing of it stays',
		async (mood, at) => {
			const shaky = await startSignInProvider();
			shaky.serve(FORUM);
			const there = houseWith(shaky.settings);
			const sso = { ...ssoOf(there), patienceSeconds: 1 };
			const attempts = Array.from({ length: 12 }, () => begin(there));
			const backs = await Promise.all(attempts.map((attempt) => thereAndBack(attempt, 'ani', there)));
			shaky.behave(mood, at);
			const waiting = attempts.map((attempt, nth) => exchange(there, sso, attempt, backs[nth] ?? new URL(BACK)));
			// As many as come in by password meanwhile find a database that waits for none of them.
			await Promise.all(attempts.map(() => test.db.selectFrom('app_user').select('id').limit(1).execute()));
			expect(new Set((await Promise.all(waiting)).map((came) => came.ok || came.refusal))).toEqual(
				new Set(['provider_gone'])
			);
			shaky.behave('well');
			const attempt = begin(there);
			const came = await exchange(there, sso, attempt, await thereAndBack(attempt, 'ani', there));
			expect(came).toMatchObject({ ok: true, value: { subject: 'ani' } });
			await shaky.close();
		}
	);

	it('that changes its keys meanwhile is believed by the next try', async () => {
		const changing = await startSignInProvider();
		changing.serve(FORUM);
		const there = houseWith(changing.settings);
		expect((await comeAs('ani', there)).subject).toBe('ani');
		await changing.rotate(FORUM);
		const attempt = begin(there);
		const came = await exchange(there, ssoOf(there), attempt, await thereAndBack(attempt, 'ani', there));
		expect(came).toEqual({ ok: false, refusal: 'sso_failed' });
		expect((await comeAs('ani', there)).subject).toBe('ani');
		await changing.close();
	});
});

describe('a link between an account and the provider', () => {
	it('is asked for by its owner, opens nothing before an administrator agrees, and is told to both', async () => {
		const { userId } = await aPerson(test.services, 'moderator');
		const identity = await comeAs('citra');
		expect(await enter(identity)).toMatchObject({ refusal: 'sso_unknown' });
		expect(await askForLink(house, { userId, identity })).toMatchObject({ ok: true });
		expect(await enter(identity)).toMatchObject({ refusal: 'sso_waiting' });
		expect(await publish(linkOffice, userId)).toMatchObject({ ok: true });
		expect((await sessionOf(identity)).userId).toBe(userId);
		expect(await askForLink(house, { userId, identity })).toMatchObject({ refusal: 'sso_linked' });
		expect(await publish(linkOffice, userId)).toMatchObject({ refusal: 'no_link_asked' });
		const mails = await test.db
			.selectFrom('mail')
			.select('subject')
			.where('recipient', '=', `user:${userId}`)
			.execute();
		expect(mails.map(({ subject }) => subject)).toEqual(['Akun Anda ditautkan dengan akun kantor']);
		const stored = await test.db.selectFrom('sso_link').selectAll().where('user_id', '=', userId).execute();
		expect(JSON.stringify(stored.map((row) => ({ ...row, sealed: row.sealed.toString('latin1') })))).not.toContain(
			'citra'
		);
	});

	it('is of one account, is shown anew where another was asked for meanwhile, and is no account of a citizen', async () => {
		const [{ identity }, other, citizen] = [
			await linked(),
			await aPerson(test.services, 'secretary'),
			await aPerson(test.services)
		];
		expect(await askForLink(house, { userId: other.userId, identity })).toMatchObject({ refusal: 'sso_taken' });
		expect(await askForLink(house, { userId: citizen.userId, identity })).toMatchObject({ refusal: 'sso_not_staff' });
		const [first, second] = [await comeAs('dua-satu'), await comeAs('dua-dua')];
		await askForLink(house, { userId: other.userId, identity: first });
		const asking = { doer: admin, formKey: null, reason: 'Ditelepon, kodenya sama', mark: null };
		const shown = await linkOffice(house, asking, other.userId);
		await askForLink(house, { userId: other.userId, identity: second });
		const mark = shown.ok && !shown.value.published ? shown.value.mark : '';
		expect(await linkOffice(house, { ...asking, mark }, other.userId)).toMatchObject({
			value: { published: false, isAnew: true }
		});
		// Two accounts that ask with the same name: one of them gets it.
		const third = await aPerson(test.services, 'secretary');
		await askForLink(house, { userId: third.userId, identity: second });
		const both = await Promise.all([other, third].map(({ userId }) => publish(linkOffice, userId)));
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is not agreed to by whom it is about where another administrator serves', async () => {
		const [own, other] = [await aPerson(test.services, 'admin'), await aPerson(test.services, 'admin')];
		await askForLink(house, { userId: own.userId, identity: await comeAs('kepala') });
		await sessionKeeper(house).createSession(other.userId, { createdAt: test.clock.now(), device: '' });
		expect(await publish(linkOffice, own.userId, own)).toMatchObject({ refusal: 'own_link' });
		expect(await publish(linkOffice, own.userId, other)).toMatchObject({ ok: true });
	});

	it('is taken off by its owner and by an administrator, with the sessions that it began and no other', async () => {
		for (const takeOff of [
			(userId: string) => takeOffLink(house, userId),
			(userId: string) => publish(unlinkOffice, userId)
		]) {
			const { userId, identity } = await linked();
			const began = await sessionOf(identity);
			const keeper = sessionKeeper(house);
			const own = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
			const ticket = await beginCeremony(test.db, 'second_step', userId, keptOf(house.env, identity));
			expect(await takeOff(userId)).toMatchObject({ ok: true });
			expect([await validate(began.id), (await validate(own.id))?.userId]).toEqual([null, userId]);
			expect(await finishSignIn(house, { ticket, code: '000000', address: '10.1.1.1', device: '' })).toMatchObject({
				refusal: 'step_over'
			});
			expect(await enter(identity)).toMatchObject({ refusal: 'sso_unknown' });
			expect(await findLink(test.db, userId)).toBeUndefined();
		}
	});
});

describe('who comes from the provider', () => {
	it('is asked for their own second step, unless the provider names two of its own that are trusted', async () => {
		const { userId, identity } = await linked();
		await giveStep(userId);
		expect(await enter(identity)).toMatchObject({ refusal: 'second_step', ticket: expect.any(String) });
		expect((await sessionOf({ ...identity, acr: TWO_STEPS })).userId).toBe(userId);
		const untrusting = { ...house, env: envWith(house.env, { sso: { ...ssoOf(house), twoSteps: [] } }) };
		const entered = await signInAtProvider(
			untrusting,
			{ ...identity, acr: TWO_STEPS },
			{ address: '10.1.1.1', device: '' }
		);
		expect(entered).toMatchObject({ refusal: 'second_step' });
	});

	it('counts as having proved who they are when they did so there, and stays no longer than a day of work', async () => {
		const { identity } = await linked();
		const hourAgo = new Date(Date.now() - 60 * 60_000);
		const times = [null, hourAgo, new Date(), new Date(Date.now() + 60 * 60_000)];
		const sessions = await Promise.all(times.map((authTime) => sessionOf({ ...identity, authTime })));
		expect(sessions.map((session) => isFresh(session, house.env))).toEqual([false, false, true, true]);
		const { expires_at } = await test.db
			.selectFrom('session')
			.select('expires_at')
			.where('sso_subject', '=', keptOf(house.env, identity).subject)
			.orderBy('expires_at', 'desc')
			.executeTakeFirstOrThrow();
		const hours = (expires_at.getTime() - Date.now()) / 3_600_000;
		expect(hours > 11 && hours <= 12).toBe(true);
	});

	it('does not come in without an office of today, or into an account that was taken back', async () => {
		const { userId, identity } = await linked();
		const office = test.db.updateTable('membership').where('user_id', '=', userId);
		await office.set({ valid_until: '2026-11-20' }).execute();
		expect(await enter(identity)).toMatchObject({ refusal: 'sso_not_staff' });
		await office.set({ valid_until: null }).execute();
		await test.db.updateTable('app_user').set({ invited_at: test.clock.now() }).where('id', '=', userId).execute();
		expect(await enter(identity)).toMatchObject({ refusal: 'sso_unknown' });
	});
});

describe('the word of the provider that a session has ended', () => {
	const now = () => Math.floor(Date.now() / 1000);
	const claims = (more: object = {}) => ({
		iss: provider.issuer,
		aud: 'fkp',
		iat: now(),
		exp: now() + 120,
		jti: randomUUID(),
		events: EVENT,
		...more
	});

	it('ends the sessions of that session there, or all of somebody’s, once a word', async () => {
		const { userId, identity } = await linked();
		const [first, second] = [await sessionOf(identity), await sessionOf({ ...identity, sid: 'lain' })];
		const token = await provider.sign(claims({ sid: identity.sid }));
		expect(await endByProvider(house, token)).toEqual({ ok: true, value: null });
		expect([await validate(first.id), (await validate(second.id))?.userId]).toEqual([null, userId]);
		expect(await endByProvider(house, token)).toMatchObject({ refusal: 'bad_token' });
		expect(await enter(identity)).toMatchObject({ refusal: 'sso_ended' });
		expect(await endByProvider(house, await provider.sign(claims({ sub: identity.subject })))).toMatchObject({
			ok: true
		});
		expect(await validate(second.id)).toBeNull();
	});

	it('of which anything is wrong ends nothing', async () => {
		const { identity } = await linked();
		const session = await sessionOf(identity);
		const sid = identity.sid;
		const wrong: [string, object][] = [
			['a nonce', { sid, nonce: 'x' }],
			['expired', { sid, exp: now() - 60 }],
			['older than five minutes', { sid, iat: now() - 400 }],
			['of the future', { sid, iat: now() + 400 }],
			['another issuer', { sid, iss: 'https://lain.example' }],
			['for another forum', { sid, aud: 'lain' }],
			['no jti', { sid, jti: undefined }],
			['no expiry', { sid, exp: undefined }],
			['no event', { sid, events: {} }],
			['an event that is none', { sid, events: { [Object.keys(EVENT)[0] ?? '']: 'x' } }],
			['of nobody', {}]
		];
		const tokens = await Promise.all(wrong.map(([, more]) => provider.sign(claims(more))));
		const unsigned = [{ alg: 'none' }, claims({ sid })].map((part) =>
			Buffer.from(JSON.stringify(part)).toString('base64url')
		);
		tokens.push(await provider.sign(claims({ sid }), { alg: 'HS256' }), `${unsigned.join('.')}.`, 'bukan token');
		const answers = await Promise.all(tokens.map((token) => endByProvider(house, token)));
		expect(answers.map(({ ok }) => ok)).toEqual(tokens.map(() => false));
		expect(await validate(session.id)).not.toBeNull();
	});

	it('at the very moment of the sign-in leaves nobody in', async () => {
		const { identity } = await linked();
		for (let round = 0; round < 10; round += 1) {
			const again = { ...identity, sid: `sesi-${round}` };
			const token = await provider.sign(claims({ sid: again.sid }));
			const [entered] = await Promise.all([enter(again), endByProvider(house, token)]);
			if (entered.ok) expect(await validate(entered.value.sessionId)).toBeNull();
		}
		const { subject } = keptOf(house.env, identity);
		const left = test.db.selectFrom('session').select('id').where('sso_subject', '=', subject);
		expect(await left.execute()).toEqual([]);
	});

	it('comes to one of two that bring the same, and another session there is another', async () => {
		const { identity } = await linked();
		const token = await provider.sign(claims({ sid: identity.sid }));
		const both = await Promise.all([endByProvider(house, token), endByProvider(house, token)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect((await sessionOf({ ...identity, sid: 'baru' })).sso?.sid).toBeTruthy();
	});
});
