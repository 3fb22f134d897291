import { sessionKeeper } from '$lib/server/auth/lucia';
import { keyOf } from '$lib/server/auth/secret-key';
import { actorOf } from '$lib/server/web/hooks/identify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();

const DAY = 86_400_000;
let people = 0;

async function addPerson() {
	people += 1;
	const { id } = await test.db
		.insertInto('app_user')
		.values({
			email: `orang${people}@contoh.test`,
			name: 'Orang Uji',
			password_hash: '-',
			email_confirmed_at: null,
			created_at: test.clock.now()
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

const attributes = () => ({ createdAt: test.clock.now(), device: 'Firefox · Android' });
const createSession = async (userId: string) => sessionKeeper(test.services).createSession(userId, attributes());
const countSessions = async (userId: string) =>
	(await test.db.selectFrom('session').where('user_id', '=', userId).select('id').execute()).length;

afterEach(() => vi.useRealTimers());

describe('a session', () => {
	it('is stored under the hash of what the browser holds', async () => {
		const userId = await addPerson();
		const { id } = await createSession(userId);
		const stored = await test.db.selectFrom('session').where('user_id', '=', userId).selectAll().execute();
		expect(stored).toMatchObject([{ id: keyOf(id), device: 'Firefox · Android', created_at: test.clock.now() }]);
		expect(JSON.stringify(stored)).not.toContain(id);
	});

	it('says who it is, and nothing to a guess or to its own key', async () => {
		const userId = await addPerson();
		const { id } = await createSession(userId);
		const keeper = sessionKeeper(test.services);
		const { user, session } = await keeper.validateSession(id);
		expect(user).toMatchObject({ id: userId, name: 'Orang Uji', lang: 'id', emailConfirmed: false, appointments: [] });
		expect(session).toMatchObject({ id, userId, fresh: false });
		const nobody = { user: null, session: null };
		expect(await keeper.validateSession(keyOf(id))).toEqual(nobody);
		expect(await keeper.validateSession('')).toEqual(nobody);
		expect(await keeper.validateSession("' or 1=1 --\u00e9")).toEqual(nobody);
	});

	it('is extended when used in its second half, and only then', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T00:00:00Z') });
		const { id, expiresAt } = await createSession(await addPerson());
		const keeper = sessionKeeper(test.services);
		vi.setSystemTime(expiresAt.getTime() - 7 * DAY - 1);
		expect((await keeper.validateSession(id)).session).toMatchObject({ fresh: false, expiresAt });
		vi.setSystemTime(expiresAt.getTime() - 7 * DAY + 1);
		const extended = new Date(Date.now() + 14 * DAY);
		expect((await keeper.validateSession(id)).session).toMatchObject({ fresh: true, expiresAt: extended });
		expect((await keeper.validateSession(id)).session).toMatchObject({ fresh: false, expiresAt: extended });
	});

	it('ends after 14 days unused, and leaves nothing behind', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T00:00:00Z') });
		const userId = await addPerson();
		const { id } = await createSession(userId);
		vi.setSystemTime(Date.now() + 14 * DAY);
		expect((await sessionKeeper(test.services).validateSession(id)).session).toBeNull();
		expect(await countSessions(userId)).toBe(0);
	});

	it('can be ended alone, with all of its owner, or by the sweep', async () => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T00:00:00Z') });
		const [mine, other] = [await addPerson(), await addPerson()];
		const [first, second] = [await createSession(mine), await createSession(mine)];
		const kept = await createSession(other);
		const keeper = sessionKeeper(test.services);
		expect((await keeper.getUserSessions(mine)).map(({ id }) => id).sort()).toEqual(
			[first.id, second.id].map(keyOf).sort()
		);
		await keeper.invalidateSession(first.id);
		expect((await keeper.validateSession(first.id)).session).toBeNull();
		expect((await keeper.validateSession(second.id)).session).not.toBeNull();
		await keeper.invalidateUserSessions(mine);
		expect(await countSessions(mine)).toBe(0);
		expect((await keeper.validateSession(kept.id)).session).not.toBeNull();
		vi.setSystemTime(Date.now() + 15 * DAY);
		await keeper.deleteExpiredSessions();
		expect(await countSessions(other)).toBe(0);
	});
});

describe('the cookie', () => {
	it('cannot be overwritten from a subdomain where the site is https, and works on a plain local one', () => {
		const cookieOf = (secure: boolean) => {
			const keeper = sessionKeeper({ db: test.db, env: { secure } });
			return keeper.createSessionCookie('x').serialize();
		};
		expect(cookieOf(true)).toMatch(/^__Host-session=x;/);
		for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=1209600'])
			expect(cookieOf(true)).toContain(part);
		expect(cookieOf(true)).not.toContain('Domain');
		expect(cookieOf(false)).toMatch(/^session=x;/);
		expect(cookieOf(false)).not.toContain('Secure');
	});
});

describe('an appointment', () => {
	it('loses its rights when its last day ends in the province, not in Greenwich', async () => {
		const userId = await addPerson();
		await test.db
			.insertInto('membership')
			.values({
				user_id: userId,
				role: 'moderator',
				decree: 'SK 1',
				valid_from: '2026-11-20',
				valid_until: '2026-11-21'
			})
			.execute();
		const { id } = await createSession(userId);
		const { user } = await sessionKeeper(test.services).validateSession(id);
		const rolesAt = (instant: string) =>
			actorOf(user, { env: test.services.env, now: () => new Date(instant) }).appointments.map(({ role }) => role);
		// WIT is nine hours ahead: the 20th begins at 15:00 of the 19th, the 21st ends at 15:00.
		expect(rolesAt('2026-11-19T14:59:59Z')).toEqual([]);
		expect(rolesAt('2026-11-19T15:00:00Z')).toEqual(['moderator']);
		expect(rolesAt('2026-11-21T14:59:59Z')).toEqual(['moderator']);
		expect(rolesAt('2026-11-21T15:00:00Z')).toEqual([]);
	});
});
