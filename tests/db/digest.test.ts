import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { escalateThreads } from '$lib/server/usecases/thread/escalate';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let cast: Cast & Record<'head' | 'inspector', Actor & { userId: string }>;

beforeAll(async () => {
	const agencyId = (await aProvince(test.services)).agencies.pupr;
	test.clock.set('2026-11-02T01:00:00Z');
	cast = {
		agencyId,
		moderator: await aPerson(test.services, 'moderator'),
		officer: await aPerson(test.services, 'officer', agencyId),
		head: await aPerson(test.services, 'agency_head', agencyId),
		inspector: await aPerson(test.services, 'inspector')
	};
});

const lettersOfTheDay = () =>
	test.db
		.selectFrom('mail')
		.select(['recipient', 'subject', 'body_text as text', 'digest_day as day'])
		.where('audience', '=', 'digest')
		.orderBy('digest_day')
		.execute();

it('is one a person and day, whatever the ladder brings, and names no word of a Rahasia report', async () => {
	const reports = [];
	for (const title of ['Jembatan Tahafo patah', 'Lampu jalan padam', 'Selokan tersumbat'])
		reports.push(await reachStatus(test.services, cast, 'routed', { title }));
	const sealed = await reachStatus(test.services, cast, 'routed', { title: 'Kanari rahasia', confidential: true });
	await writeDueLetters(test.services);
	await test.db.deleteFrom('mail').execute();
	// Nine weeks in which nobody does anything, looks before and after the letter of the day, and at noon.
	for (let day = 0; day < 63; day += 1)
		for (const hour of ['21:35', '21:50', '22:05', '04:00']) {
			const [date] = new Date(Date.UTC(2026, 10, 3 + day)).toISOString().split('T');
			test.clock.set(`${date}T${hour}:00Z`);
			await escalateThreads(test.services);
			await writeDueLetters(test.services);
			await Promise.all([writeDueDigests(test.services), writeDueDigests(test.services)]);
		}
	const letters = await lettersOfTheDay();
	const keys = letters.map(({ recipient, day }) => `${recipient} ${day}`);
	expect(letters.length).toBeGreaterThan(6);
	expect(new Set(keys).size).toBe(keys.length);
	const steps = test.db.selectFrom('thread_event').select('id').where('action', 'in', ['remind', 'escalate']);
	const single = await test.db.selectFrom('mail').select('recipient').where('event_id', 'in', steps).execute();
	expect(single.filter(({ recipient }) => recipient.startsWith('user:'))).toEqual([]);
	const words = letters.map(({ subject, text }) => subject + text).join('\n');
	for (const { ref } of [...reports, sealed]) expect(words).toContain(ref);
	expect(words).toContain('Jembatan Tahafo patah');
	expect(words).not.toContain('Kanari rahasia');
	const left = await test.db
		.selectFrom('delivery')
		.select('event_id')
		.where('digest', '=', 'duties')
		.where('due_at', 'is not', null)
		.execute();
	expect(left.length).toBeLessThanOrEqual(8);
});
