import { envWith } from '$lib/server/env';
import { factorsOf, findSecondStepRule } from '$lib/server/auth/second-step';
import { listWithoutSecondStep } from '$lib/server/auth/without-second-step';
import { listRungs } from '$lib/server/db/escalation';
import { findStaff } from '$lib/server/auth/staff';
import { listChanges } from '$lib/server/queries/administration/history';
import { findFeed } from '$lib/server/queries/desk/feed';
import { tellOfNewDevice } from '$lib/server/usecases/account/tell-of-device';
import { keepLocked, unlockDue } from '$lib/server/usecases/account/unlock';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import { changeLadder, heightsOf } from '$lib/server/usecases/administration/ladder';
import { findUnlocking, listToAssent } from '$lib/server/db/unlocking';
import { askToUnlock, assentToUnlock } from '$lib/server/usecases/administration/unlocking';
import { changeSecondStepRule } from '$lib/server/usecases/administration/ways-in';
import { makeFeed } from '$lib/server/usecases/desk/feed';
import { rememberDevice } from '$lib/server/auth/known-device';
import { endAppointment } from '$lib/server/usecases/administration/end-appointment';
import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Result } from '$lib/domain/result';
import { dayOf } from '$lib/domain/calendar/zone';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

type Person = Awaited<ReturnType<typeof aPerson>>;
let admin: Actor, moderator: Person;

beforeAll(async () => {
	admin = await aPerson(test.services, 'admin');
	moderator = await aPerson(test.services, 'moderator');
});

const asking = (): Asking => ({ doer: admin, formKey: null, reason: 'SK 12/2026', mark: null });
type Asked = (asking: Asking) => Promise<Result<Outcome, string>>;

/** What is shown, and what becomes of publishing exactly that. */
const publish = (ask: Asked) => publishBy(admin, ask);

async function publishBy(doer: Actor, ask: Asked) {
	const asked = { ...asking(), doer };
	const shown = await ask(asked);
	if (!shown.ok) return { refusal: shown.refusal };
	if (shown.value.published) throw new Error('It was not shown first');
	const outcome = await ask({ ...asked, mark: shown.value.mark });
	return { effect: shown.value.effect, published: outcome.ok };
}

const today = () => dayOf(test.services.now(), test.services.env.zone);
const idOf = ({ userId }: Actor) => userId ?? '';
const giveStep = ({ userId }: Actor) =>
	test.db
		.insertInto('passkey')
		.values({
			id: `key ${userId}`,
			user_id: userId ?? '',
			name: 'Kunci',
			public_key: Buffer.from('k'),
			created_at: test.services.now(),
			used_at: null
		})
		.execute();
const lettersTo = async ({ userId }: Actor) =>
	(await test.db.selectFrom('mail').select('subject').where('recipient', '=', `user:${userId}`).execute()).map(
		({ subject }) => subject
	);

describe('the rule of the second step', () => {
	const STRICT = { askedOf: 'staff', graceDays: 0, since: '2020-01-01' } as const;

	it('shows whom it reaches, and shuts out nobody who publishes it', async () => {
		const rule = { ...STRICT, since: '2020-01-01' };
		expect(await publish((one) => changeSecondStepRule(test.services, one, rule))).toEqual({
			refusal: 'locks_you_out'
		});
		await giveStep(admin);
		expect(await publish((one) => changeSecondStepRule(test.services, one, rule))).toEqual({
			effect: { without_second_step: 1, shut_out_at_once: 1 },
			published: true
		});
		expect(await findSecondStepRule(test.db)).toEqual(STRICT);
		const without = await listWithoutSecondStep(test.db, STRICT, today());
		expect(without.map(({ id, duty }) => [id, duty.state])).toEqual([[moderator.userId, 'late']]);
		expect(await listChanges(test.db, 'ways_in', 'second-step')).toMatchObject([{ goesBack: true }]);
	});

	it('holds for what goes on without a session, and for what opens without one', async () => {
		const seat = { role: 'moderator', agencyId: null } as const;
		const secret = await makeFeed(test.services, { userId: idOf(moderator), seat });
		expect((await findStaff(test.services, idOf(moderator))).appointments).toEqual([]);
		expect(await findFeed(test.services, secret)).toBeNull();
		await giveStep(moderator);
		expect((await findStaff(test.services, idOf(moderator))).appointments).toHaveLength(1);
		expect(await findFeed(test.services, secret)).toMatchObject({ seat });
	});
});

describe('a second step that was lost', () => {
	const ask = (userId: string) => publish((one) => askToUnlock(test.services, one, userId));

	it('is not taken off by who asks for themselves, and is stopped by whom it is about', async () => {
		expect(await ask(idOf(admin))).toEqual({ refusal: 'own_account' });
		expect(await ask(idOf(moderator))).toMatchObject({ published: true });
		expect(await ask(idOf(moderator))).toEqual({ refusal: 'unlocking_already' });
		expect(await lettersTo(moderator)).toEqual(['Langkah kedua akun Anda akan dilepas besok']);
		expect(await keepLocked(test.services, { userId: idOf(moderator), doerId: idOf(moderator) })).toMatchObject({
			ok: true
		});
		test.clock.advance({ hours: 25 });
		expect(await unlockDue(test.services)).toBe(0);
		expect(await factorsOf(test.db, idOf(moderator))).toMatchObject({ passkeys: 1 });
	});

	it('is taken off a day later, once, and whoever it was can be seen to have been told', async () => {
		await ask(idOf(moderator));
		test.clock.advance({ hours: 23 });
		expect(await unlockDue(test.services)).toBe(0);
		test.clock.advance({ hours: 2 });
		expect(await unlockDue(test.services)).toBe(1);
		expect(await unlockDue(test.services)).toBe(0);
		expect(await factorsOf(test.db, idOf(moderator))).toMatchObject({ passkeys: 0 });
		expect(await findUnlocking(test.db, idOf(moderator))).toBeUndefined();
		expect(await lettersTo(moderator)).toContain('Verifikasi dua langkah dilepas');
		expect(await ask(idOf(moderator))).toEqual({ refusal: 'no_second_step' });
	});
});

describe('a second step where another administrator serves', () => {
	const ask = (doer: Actor, userId: string) => publishBy(doer, (one) => askToUnlock(test.services, one, userId));
	const assent = (doer: Actor, userId: string) => publishBy(doer, (one) => assentToUnlock(test.services, one, userId));
	const letter = 'Pelepasan langkah kedua menunggu persetujuan Anda';
	let other: Person, officer: Person;

	beforeAll(async () => {
		other = await aPerson(test.services, 'admin');
		officer = await aPerson(test.services, 'inspector');
		for (const one of [other, officer]) await giveStep(one);
		const [at, lasts] = [test.clock.now(), 30 * 24 * 3_600_000];
		const session = { id: 'other', user_id: idOf(other), expires_at: new Date(at.getTime() + lasts), created_at: at };
		await test.db.insertInto('session').values(session).execute();
	});

	it('waits for that one to agree, who is told, and then for the rest of the day', async () => {
		expect(await assent(other, idOf(officer))).toEqual({ refusal: 'nothing_to_assent' });
		expect(await ask(admin, idOf(officer))).toMatchObject({ published: true });
		expect(await lettersTo(other)).toContain(letter);
		expect(await listToAssent(test.db, idOf(other))).toMatchObject([{ id: officer.userId }]);
		expect(await listToAssent(test.db, idOf(admin))).toEqual([]);
		test.clock.advance({ hours: 30 });
		expect(await unlockDue(test.services)).toBe(0);
		expect(await assent(admin, idOf(officer))).toEqual({ refusal: 'own_request' });
		expect(await assent(other, idOf(officer))).toMatchObject({ published: true });
		expect(await assent(other, idOf(officer))).toEqual({ refusal: 'nothing_to_assent' });
		expect(await unlockDue(test.services)).toBe(1);
		expect(await factorsOf(test.db, idOf(officer))).toMatchObject({ passkeys: 0 });
		const told = await listChanges(test.db, 'person', idOf(officer));
		expect(told.map(({ act, author }) => [act, author])).toEqual([
			['assent', other.name],
			['unlock', admin.name]
		]);
	});

	it('stays on when nobody agrees within a week, and can be asked for anew', async () => {
		await giveStep(officer);
		await ask(admin, idOf(officer));
		test.clock.advance({ days: 6, hours: 23 });
		expect(await unlockDue(test.services)).toBe(0);
		expect(await findUnlocking(test.db, idOf(officer))).toBeDefined();
		test.clock.advance({ hours: 2 });
		expect(await unlockDue(test.services)).toBe(0);
		expect(await findUnlocking(test.db, idOf(officer))).toBeUndefined();
		expect(await factorsOf(test.db, idOf(officer))).toMatchObject({ passkeys: 1 });
	});

	it('stays on where its asker ended the other administrator, or has somebody agree whom they appointed', async () => {
		const [held] = await test.db.selectFrom('membership').select('id').where('user_id', '=', idOf(other)).execute();
		const ending = (until: IsoDate | null) =>
			publish((one) =>
				endAppointment(test.services, one, { userId: idOf(other), membershipId: held?.id ?? '', until })
			);
		const newcomer = await aPerson(test.services, 'admin');
		expect(await ending(today())).toMatchObject({ published: true });
		test.clock.advance({ days: 2 });
		await test.db
			.updateTable('membership')
			.set({ made_at: test.clock.now() })
			.where('user_id', '=', idOf(newcomer))
			.execute();
		expect(await ask(admin, idOf(officer))).toEqual({ refusal: 'administrator_ended' });
		expect(await ending(null)).toMatchObject({ published: true });
		expect(await ask(admin, idOf(officer))).toMatchObject({ published: true });
		expect(await assent(newcomer, idOf(officer))).toEqual({ refusal: 'administrator_new' });
		await keepLocked(test.services, { userId: idOf(officer), doerId: idOf(admin) });
		await test.db.deleteFrom('membership').where('user_id', '=', idOf(newcomer)).execute();
	});

	it('stays on where whoever asked is dismissed, and asks nobody who has long been away', async () => {
		await ask(other, idOf(officer));
		await test.db.updateTable('session').set({ expires_at: test.clock.now() }).where('id', '=', 'other').execute();
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-01' })
			.where('user_id', '=', idOf(other))
			.execute();
		test.clock.advance({ hours: 25 });
		expect(await unlockDue(test.services)).toBe(0);
		expect(await findUnlocking(test.db, idOf(officer))).toBeUndefined();
		await ask(admin, idOf(officer));
		expect(await findUnlocking(test.db, idOf(officer))).toMatchObject({ needsAssent: false });
	});
});

describe('a device on which somebody signs in', () => {
	it('is told of where it is another than those before, and not where it is the first', async () => {
		const newcomer = await aPerson(test.services, 'inspector');
		const owner = { id: idOf(newcomer), lang: 'id' } as const;
		await tellOfNewDevice(test.services, owner, null);
		const mark = await rememberDevice(test.db, owner.id, null, test.services.now());
		await tellOfNewDevice(test.services, owner, mark);
		expect(await lettersTo(newcomer)).toEqual([]);
		await tellOfNewDevice(test.services, owner, 'planted');
		expect(await lettersTo(newcomer)).toEqual(['Ada yang masuk ke akun Anda dari perangkat baru']);
	});
});

it('writes to everybody in Indonesian where the forum does not speak English', async () => {
	const reader = { ...(await aPerson(test.services, 'inspector')), lang: 'en' } as const;
	const owner = { id: idOf(reader), lang: reader.lang };
	await rememberDevice(test.db, owner.id, null, test.services.now());
	await tellOfNewDevice(test.services, owner, 'planted');
	const site = { ...test.services.env.site, english: false };
	await tellOfNewDevice({ ...test.services, env: envWith(test.services.env, { site }) }, owner, 'planted');
	const letters = await lettersTo(reader);
	expect(letters.map((subject) => subject.startsWith('Ada yang masuk'))).toEqual([false, true]);
});

describe('the ladder', () => {
	it('is set anew by days, may lose its reminder and get it back, and keeps whom it tells', async () => {
		const clock = 'resolution' as const;
		const rungs = async () => (await listRungs(test.db)).filter((rung) => rung.clock === clock);
		const before = await rungs();
		const heights = { ...heightsOf(before), reminder: null, secretariat: 8 };
		const set = (to: typeof heights) => publish((one) => changeLadder(test.services, one, { clock, heights: to }));
		expect(await set({ ...heights, inspectorate: 3 })).toEqual({ refusal: 'ladder_disordered' });
		expect(await set(heights)).toMatchObject({ published: true });
		expect(heightsOf(await rungs())).toEqual(heights);
		expect(
			await publish((one) => changeLadder(test.services, one, { clock, heights: heightsOf(before) }))
		).toMatchObject({ published: true });
		expect(await rungs()).toEqual(before);
	});
});
