import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { supportThread } from '$lib/server/usecases/thread/support';
import { load as home } from '../../src/routes/(public)/+page.server';
import { load as list } from '../../src/routes/(public)/pengaduan/+page.server';
import { load as complaint } from '../../src/routes/(public)/pengaduan/[ref=ref]/+page.server';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { openDoorProcess, type DoorProcess, type Page } from '../support/front-door';
import { swallowingPort } from '../support/swallowing-port';
import { worked } from '../support/minutes';
import { until } from '../support/until';

const test = useDatabase();
const LIVES = Number(process.env['FC_RUNS'] ?? 2);

let one: DoorProcess, other: DoorProcess;
let citizen: Actor, moderator: Actor, pupr: string;
let refs: string[];

const HOME: Page = { loads: [home], at: { path: '/' } };
const LIST: Page = { loads: [list], at: { path: '/pengaduan' } };
const pageOf = (ref: string): Page => ({ loads: [complaint], at: { path: `/pengaduan/${ref}`, params: { ref } } });

beforeAll(async () => {
	const { services } = test;
	pupr = (await aProvince(services)).agencies.pupr;
	[citizen, moderator] = [await aPerson(services), await aPerson(services, 'moderator')];
	refs = [];
	for (const title of ['Jembatan patah', 'Jembatan miring', 'Jembatan hanyut']) {
		const { ref } = await fileReport(services, { title });
		const act = { action: 'route', agencyId: pupr, text: 'Jembatan provinsi.' } as const;
		worked(await actOnComplaint(services, { ref, doer: moderator, formKey: null, act }));
		refs.push(ref);
	}
	[one, other] = [await openDoorProcess(services), await openDoorProcess(services)];
});

afterAll(async () => {
	await one.close();
	await other.close();
});

beforeEach(() => test.clock.set('2026-11-21T05:05:00Z'));

const reply = async (ref: string, text: string) =>
	worked(await actInThread(test.services, { ref, action: 'reply', doer: citizen, formKey: null, text }));

/** Asks until the answer comes from what is kept. */
async function warm(site: DoorProcess, page: Page): Promise<string> {
	return until('it is kept', async () => {
		const { text, kept } = await site.read(page);
		return kept ? text : null;
	});
}

/** What both show, as soon as they were told: the same as a page made anew. */
async function bothShow(page: Page): Promise<void> {
	await Promise.all([one.door.listener.caughtUp(), other.door.listener.caughtUp()]);
	const made = await one.make(page);
	for (const site of [one, other, one, other]) expect((await site.read(page)).text).toBe(made);
}

describe('two processes before one database', () => {
	it('keep a page until something changes that it shows, and then both show that', async () => {
		const [ref = '', elsewhere = ''] = refs;
		for (const page of [HOME, LIST, pageOf(ref), pageOf(elsewhere)]) {
			await warm(one, page);
			await warm(other, page);
		}
		await one.post(() => reply(ref, 'Saya melewatinya pagi ini.'));
		expect((await one.read(pageOf(ref))).text, 'who changed it sees it at once').toContain('pagi ini');
		for (const page of [HOME, LIST, pageOf(ref)]) await bothShow(page);
		expect((await other.read(pageOf(elsewhere))).kept, 'what did not change stays').toBe(true);
	});

	it('hear of what is written by hand in the database, and of a table that is emptied', async () => {
		const [ref = ''] = refs;
		await warm(other, pageOf(ref));
		await sql`update agency set name = 'Dinas Jembatan' where id = ${pupr}`.execute(test.db);
		await bothShow(pageOf(ref));
		expect(await warm(other, pageOf(ref))).toContain('Dinas Jembatan');
		await sql`truncate support`.execute(test.db);
		await other.door.listener.caughtUp();
		expect((await other.read(pageOf(ref))).kept).toBe(false);
	});

	it('forget at once what was hidden, wherever it stood', async () => {
		// Home shows the three newest: this one is newer than any.
		test.clock.advance({ minutes: 1 });
		const ref = (await fileReport(test.services, { title: 'Kanari yang disembunyikan' })).ref;
		const act = { action: 'route', agencyId: pupr, text: 'Jembatan provinsi.' } as const;
		worked(await actOnComplaint(test.services, { ref, doer: moderator, formKey: null, act }));
		for (const page of [HOME, LIST, pageOf(ref)]) expect(await warm(other, page)).toContain('Kanari');
		await one.post(() => sql`update thread set hidden_at = now() where ref = ${ref}`.execute(test.db));
		await other.door.listener.caughtUp();
		for (const page of [HOME, LIST]) expect((await other.read(page)).text).not.toContain('Kanari');
		for (const site of [one, other]) expect((await site.read(pageOf(ref))).status).not.toBe(200);
	});

	it('make a page once for all who ask meanwhile, and none that was begun before a change is kept', async () => {
		const [ref = ''] = refs;
		await one.post(() => reply(ref, 'Masih patah.'));
		const answers = await Promise.all(Array.from({ length: 20 }, () => one.read(pageOf(ref))));
		expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
		expect(answers.filter(({ kept }) => !kept).length).toBeLessThan(20);
	});
});

describe('what nobody was told of is shown to nobody', () => {
	it('where the connection that hears is ended', async () => {
		const [ref = ''] = refs;
		await warm(one, pageOf(ref));
		await sql`select pg_terminate_backend(pid) from pg_stat_activity
			where application_name = 'fkp-listen' and datname = current_database()`.execute(test.db);
		await until('it knows', () => !one.door.listener.hears());
		await reply(ref, 'Tidak ada yang mendengar ini.');
		expect((await one.read(pageOf(ref))).text).toContain('Tidak ada yang mendengar');
		await until('it hears again', () => one.door.listener.hears());
		await until('both hear again', () => other.door.listener.hears());
		await bothShow(pageOf(ref));
	});

	it('where the network swallows what is told: after the time that silence may last', async () => {
		const [ref = ''] = refs;
		const port = await swallowingPort(test.url);
		const cut = await openDoorProcess(test.services, port.url);
		await warm(cut, pageOf(ref));
		port.swallow();
		await reply(ref, 'Terputus dari semuanya.');
		await until('it does not trust the silence', () => !cut.door.listener.hears());
		expect((await cut.read(pageOf(ref))).text).toContain('Terputus dari semuanya');
		await cut.close();
		port.close();
	});
});

describe('time alone', () => {
	it('ends a page at midnight of the province, and when a clock falls due', async () => {
		const [ref = ''] = refs;
		const { due_at: due } = await test.db
			.selectFrom('deadline')
			.select('due_at')
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.where('due_at', 'is not', null)
			.orderBy('due_at')
			.executeTakeFirstOrThrow();
		for (const turn of [new Date('2026-11-21T15:00:00Z'), due ?? new Date()]) {
			test.clock.set(new Date(turn.getTime() - 1));
			await warm(one, pageOf(ref));
			await warm(one, LIST);
			test.clock.set(turn);
			for (const page of [pageOf(ref), LIST]) {
				const { text, kept } = await one.read(page);
				expect([kept, text]).toEqual([false, await one.make(page)]);
			}
		}
	});
});

/** What may happen between two looks. */
const step = fc.oneof(
	fc.record({ does: fc.constant('reply' as const), nth: fc.nat(2) }),
	fc.record({ does: fc.constant('support' as const), nth: fc.nat(2) }),
	fc.record({ does: fc.constant('hide' as const), nth: fc.nat(2) }),
	fc.record({ does: fc.constant('rename' as const), nth: fc.nat(2) }),
	fc.record({ does: fc.constant('wait' as const), nth: fc.nat(40) }),
	fc.record({ does: fc.constant('read' as const), nth: fc.nat(4) })
);

it('shows the same as without a door, whatever happens in whatever order', async () => {
	const pages = [HOME, LIST, ...refs.map(pageOf)];
	const happen = async (does: string, ref: string, nth: number) => {
		const { db } = test;
		if (does === 'reply') await reply(ref, `Balasan ${crypto.randomUUID()}`);
		if (does === 'support')
			worked(
				await supportThread(test.services, {
					ref,
					voice: `device:${crypto.randomUUID()}`,
					network: 'x',
					supports: true
				})
			);
		if (does === 'hide') await sql`update post set hidden_at = now() where body like 'Balasan%'`.execute(db);
		if (does === 'rename') await sql`update app_user set name = 'Warga ' || random()`.execute(db);
		if (does === 'wait') test.clock.advance({ hours: nth * 5 });
	};
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
			for (const [turn, { does, nth }] of steps.entries()) {
				const [writer, reader] = turn % 2 === 0 ? [one, other] : [other, one];
				await writer.post(() => happen(does, refs[nth % refs.length] ?? '', nth));
				await reader.door.listener.caughtUp();
				const page = pages[(turn + nth) % pages.length] ?? HOME;
				for (const site of [reader, writer, reader]) expect((await site.read(page)).text).toBe(await one.make(page));
			}
		}),
		{ numRuns: LIVES }
	);
});
