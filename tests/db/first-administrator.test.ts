import { expect, it } from 'vitest';
import { listFirstSteps } from '$lib/server/queries/administration/first-steps';
import { firstKey, isFirstKey, makeFirst } from '$lib/server/usecases/administration/first-administrator';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PERSON = { name: 'Nur Aini', email: 'nur@malut.go.id', password: 'perahu merah di dermaga', device: '' };

it('whoever has an account is made the first administrator there, and let in by it alone', async () => {
	const { services, db } = test;
	const { userId } = await aPerson(services);
	const email = `${userId}@fkp.test`;
	await db.updateTable('app_user').set({ email }).where('id', '=', userId).execute();
	const key = firstKey(services);
	expect(await makeFirst(services, { ...PERSON, email, key })).toEqual({ ok: true, value: { sessionId: null } });
	expect(await db.selectFrom('session').select('id').where('user_id', '=', userId).execute()).toEqual([]);
	const made = db.deleteFrom('membership').where('user_id', '=', userId).returning('role');
	expect(await made.execute()).toEqual([{ role: 'admin' }]);
});

it('the first administrator is made once, by the link of the server alone, and finds what is still to be done', async () => {
	const { services } = test;
	const key = firstKey(services);
	expect(await isFirstKey(services, 'x'.repeat(43))).toBe(false);
	expect(await makeFirst(services, { ...PERSON, key: 'salah' })).toEqual({ ok: false, refusal: 'invitation_void' });
	expect(await makeFirst(services, { ...PERSON, key, password: 'nur aini' })).toMatchObject({ ok: false });
	const both = await Promise.all([
		makeFirst(services, { ...PERSON, key }),
		makeFirst(services, { ...PERSON, key, email: 'lain@malut.go.id' })
	]);
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(await isFirstKey(services, key)).toBe(false);
	const open = async () => (await listFirstSteps(services)).filter(({ isDone }) => !isDone).map(({ step }) => step);
	const before = await open();
	expect(before).toEqual(
		expect.arrayContaining(['identity', 'districts', 'agencies', 'people', 'categories', 'mail', 'report'])
	);
	const { agencies } = await aProvince(services);
	await aPerson(services, 'moderator');
	await aPerson(services, 'officer', agencies.pupr);
	expect(await open()).toEqual(
		before.filter((step) => ['identity', 'calendar', 'mail', 'report', 'services'].includes(step))
	);
});
