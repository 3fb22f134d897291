import { expect, it } from 'vitest';
import { listFirstSteps } from '$lib/server/queries/administration/first-steps';
import { firstKey, isFirstKey, makeFirst } from '$lib/server/usecases/administration/first-administrator';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PERSON = { name: 'Nur Aini', email: 'nur@malut.go.id', password: 'perahu merah di dermaga', device: '' };

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
	expect(before).toEqual(expect.arrayContaining(['districts', 'agencies', 'people', 'categories', 'mail', 'report']));
	const { agencies } = await aProvince(services);
	await aPerson(services, 'moderator');
	await aPerson(services, 'officer', agencies.pupr);
	expect(await open()).toEqual(before.filter((step) => ['calendar', 'mail', 'report'].includes(step)));
});
