import { expect, it } from 'vitest';
import { inOneLook } from '$lib/server/db/one-look';
import { readRuleBook } from '$lib/server/db/rule-book';
import { aProvince } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
const changeRules = (name: string) => test.db.updateTable('deadline_policy').set({ name }).execute();
const nameNow = async () => (await readRuleBook(test.db)).policies[0]?.name;

it('gives all parts of one look the rules of one moment, and each look those of its own', async () => {
	await aProvince(test.services);
	await changeRules('Batas pertama');
	let goesOn: Promise<string | undefined> = Promise.resolve(undefined);
	await inOneLook(async () => {
		expect(await nameNow()).toBe('Batas pertama');
		await changeRules('Batas kedua');
		expect(await nameNow()).toBe('Batas pertama');
		goesOn = new Promise((done) => setTimeout(done, 0)).then(nameNow);
	});
	// What was begun in a look and outlives it, and whoever has none, see what holds.
	expect(await goesOn).toBe('Batas kedua');
	expect(await nameNow()).toBe('Batas kedua');
	expect(await inOneLook(nameNow)).toBe('Batas kedua');
});

it('keeps no failure: whoever asks after it asks anew', async () => {
	await inOneLook(async () => {
		await changeRules('Batas ketiga');
		const getExecutor = () => {
			throw new Error('gone');
		};
		const broken = { getExecutor } as unknown as typeof test.db;
		await expect(readRuleBook(broken)).rejects.toThrow();
		expect(await nameNow()).toBe('Batas ketiga');
	});
});
