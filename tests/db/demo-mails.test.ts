import { beforeAll, describe, expect, it } from 'vitest';
import { findDemoMail, listDemoMails, listMailRecipients, parseMailFilter } from '$lib/server/queries/demo/mails';
import { useDatabase } from '../support/database';
import { AGENCY, addThread, seedProvince, tell } from '../support/mail-thread';

const test = useDatabase();
// More than one statement inserts.
const FOLLOWERS = 1_100;

const list = (query: Record<string, string>) => listDemoMails(test.db, parseMailFilter(new URLSearchParams(query)));

beforeAll(async () => {
	await seedProvince(test);
	const at = test.clock.now();
	const thread = await addThread(test, { identity: { name: 'Sari', email: 'sari@tamu.test' } });
	const people = Array.from({ length: FOLLOWERS }, (_, i) => `p${String(i).padStart(4, '0')}`);
	const accounts = await test.db
		.insertInto('app_user')
		.values(
			people.map((name) => ({
				email: `${name}@orang.test`,
				name,
				password_hash: '-',
				email_confirmed_at: at,
				created_at: at
			}))
		)
		.returning('id')
		.execute();
	const follows = accounts.map(({ id }) => ({ thread_id: thread.id, user_id: id, at }));
	await test.db.insertInto('follow').values(follows).execute();
	await tell(test, thread, 'answer', { agencyId: AGENCY.id });
	test.clock.advance({ minutes: 5 });
	await tell(test, thread, 'reply', { role: 'citizen' });
});

describe('the outbox of the demo', () => {
	it('shows each mail once, walking to older ones and back, however many share an instant', async () => {
		const seen: string[] = [];
		let page = await list({});
		for (seen.push(...page.rows.map(({ id }) => id)); page.older; seen.push(...page.rows.map(({ id }) => id)))
			page = await list({ lama: page.older });
		expect(seen).toHaveLength(FOLLOWERS + 2);
		expect(new Set(seen).size).toBe(FOLLOWERS + 2);
		const back: string[] = [];
		for (back.unshift(...page.rows.map(({ id }) => id)); page.newer; back.unshift(...page.rows.map(({ id }) => id)))
			page = await list({ baru: page.newer });
		expect(back).toEqual(seen);
	});

	it('filters by recipient and never names who filed a report', async () => {
		const { rows } = await list({ untuk: 'reporter' });
		expect(rows).toHaveLength(2);
		expect(rows.every(({ recipient, ref }) => recipient === null && ref !== null)).toBe(true);
		const [first] = await listMailRecipients(test.db);
		expect((await list({ untuk: `user:${first?.id}` })).rows.map(({ recipient }) => recipient?.email)).toEqual([
			first?.email
		]);
	});

	it('takes no nonsense from an address', async () => {
		expect(parseMailFilter(new URLSearchParams({ untuk: "user:' or 1=1", lama: '2026-99-01', baru: '\0' }))).toEqual({
			recipient: null,
			older: null,
			newer: null
		});
		expect(await findDemoMail(test.db, "x' or 1=1")).toBeNull();
	});
});
