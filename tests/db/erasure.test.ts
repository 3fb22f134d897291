import { dayOf } from '$lib/domain/calendar/zone';
import { allowAttempt } from '$lib/server/auth/rate-limit';
import { beginAuthenticator } from '$lib/server/auth/authenticator';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { keepFollower } from '$lib/server/identity/follower';
import { PLACES } from '$lib/server/identity/sealed-places';
import { createSeal } from '$lib/server/identity/seal';
import { keepSubscription } from '$lib/server/identity/push-subscription';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { erasePerson } from '$lib/server/usecases/privacy/erase';
import { supportThread } from '$lib/server/usecases/thread/support';
import { checkLog } from '$lib/server/usecases/transparency/check-log';
import { growLog } from '$lib/server/usecases/transparency/grow-log';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { findMyData } from '$lib/server/queries/privacy/my-data';
import { performAct } from '$lib/server/usecases/act';
import { sql } from 'kysely';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';

const test = useDatabase();
const NAME = 'Kenarisiti Aminahkenari';
const EMAIL = 'kenari.siti@contoh.test';
const PHONE = '0812-7777-4321';
const DEVICE = 'kenariperamban';
const CANARIES = [/kenarisiti/i, /aminahkenari/i, /kenari\.siti@/i, /0?812[\s.-]*7777[\s.-]*4321/, /kenariperamban/];

let agencies: Awaited<ReturnType<typeof aProvince>>['agencies'];
beforeAll(async () => {
	({ agencies } = await aProvince(test.services));
});

/** A person who has left something of themselves wherever the forum keeps anything. */
async function aSiti() {
	const { services, db } = test;
	const { env } = services;
	const siti = await aPerson(services);
	const { userId } = siti;
	const at = services.now();
	await db.updateTable('app_user').set({ name: NAME, email: EMAIL }).where('id', '=', userId).execute();
	const report = await fileReport(services, {
		doer: siti,
		identity: { name: NAME, email: EMAIL, phone: PHONE },
		title: `Jembatan di dekat rumah ${NAME} rusak`,
		text: `Saya ${NAME}, telepon 0812 7777 4321, surel ${EMAIL}. Dua papan di tengah jembatan patah pekan lalu.`,
		place: `Rumah ${NAME}`
	});
	const others = await fileReport(services);
	await db.updateTable('thread').set({ published_at: at }).execute();
	const said = await performAct(services, {
		ref: others.ref,
		act: 'reply',
		doer: siti,
		input: { text: `Benar, kata ${NAME} juga begitu.` },
		formKey: crypto.randomUUID(),
		fileIds: [],
		postId: null,
		flagger: ''
	});
	expect(said).toMatchObject({ ok: true });
	await supportThread(services, { ref: others.ref, voice: `user:${userId}`, network: '10.0.0.1', supports: true });
	const consultation = await aConsultation(test, agencies.dinkes, 'open');
	await giveInput(services, consultation.slug, { doer: siti, displayName: NAME, organisation: NAME });
	await sessionKeeper(services).createSession(userId, { createdAt: at, device: DEVICE, place: DEVICE });
	await beginAuthenticator(db, services, userId);
	await saveDraft(services, { token: 'x'.repeat(43), userId }, { step: 'what', typed: { text: `Draf ${NAME}` } });
	await keepFollower(db, env, { email: EMAIL, lang: 'id', at });
	const subscription = { endpoint: `https://push.test/${DEVICE}`, p256dh: 'p', auth: 'a' };
	const push = { id: crypto.randomUUID(), userId, subscription, device: DEVICE, sessionId: null, seenIn: 'x', at };
	await db.transaction().execute((trx) => keepSubscription(trx, env, push));
	await db.insertInto('follow').values({ user_id: userId, thread_id: others.threadId, at }).execute();
	await db
		.insertInto('email_token')
		.values({ id: crypto.randomUUID(), user_id: userId, purpose: 'change_email', email: EMAIL, expires_at: at })
		.execute();
	await allowAttempt(db, 'letter address', EMAIL, 5, 60_000, at);
	const facts = JSON.stringify({ nama: NAME, email: EMAIL });
	await db
		.insertInto('province_change')
		.values({
			at,
			by_user_id: null,
			subject: 'person',
			subject_id: EMAIL,
			title: `${NAME} (${EMAIL})`,
			act: 'appoint',
			before: null,
			after: facts,
			reason: 'contoh'
		})
		.execute();
	await writeDueLetters(services);
	await grow();
	return { ...siti, report, others };
}

const grow = async () => {
	for (let grown = 0; grown < 20; grown += 1) await growLog(test.services);
};

/** Every value of every column of every table, sealed ones opened, and every file beside the database. */
async function crawl(): Promise<string[]> {
	const { db, services } = test;
	const found: string[] = [];
	const { rows: tables } = await sql<{ name: string }>`
		select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
	const look = (where: string, text: string) => {
		if (CANARIES.some((canary) => canary.test(text))) found.push(where);
	};
	for (const { name } of tables) {
		const { rows } = await sql<{ row: Record<string, unknown> }>`
			select to_jsonb(kept) as row from ${sql.raw(name)} as kept`.execute(db);
		for (const { row } of rows)
			for (const [column, value] of Object.entries(row)) {
				const text = typeof value === 'string' ? value : JSON.stringify(value);
				look(`${name}.${column}`, text);
				if (text.startsWith('\\x')) look(`${name}.${column}`, Buffer.from(text.slice(2), 'hex').toString('latin1'));
			}
	}
	const seal = createSeal(services.env.secret);
	for (const place of PLACES) {
		const key = sql.join(place.key.map((column) => sql`${sql.ref(column)}::text`));
		const { rows } = await sql<{ key: string[]; sealed: Buffer }>`
			select array[${key}] as key, ${place.sealed} as sealed from ${sql.table(place.table)} where ${place.sealed} is not null`.execute(
			db
		);
		for (const row of rows) look(`sealed ${place.of}`, JSON.stringify(seal.open(place.context(row.key), row.sealed)));
	}
	for (const file of filesIn(services.env.dataDir)) look(file, readFileSync(file, 'latin1'));
	return [...new Set(found)].toSorted();
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
	} catch {
		return [];
	}
}

describe('an account that is erased', () => {
	it('leaves nothing of its person in any table, file, sealed row, leaf or later mail, and every proof holds', async () => {
		const siti = await aSiti();
		const before = await crawl();
		expect(before.length).toBeGreaterThan(14);
		const whole = await checkLog(test.services);
		expect(whole.fault).toBeNull();
		const erased = await Promise.all(
			[1, 2, 3].map(() => erasePerson(test.services, { whose: 'account', userId: siti.userId }))
		);
		expect(erased).toEqual([
			{ ok: true, value: null },
			{ ok: true, value: null },
			{ ok: true, value: null }
		]);
		expect(await crawl()).toEqual([]);
		const after = await checkLog(test.services);
		expect(after).toMatchObject({ fault: null, size: whole.size });
		expect(after.erased).toBeGreaterThan(0);
		// Life goes on: what is written later, and the log, know nothing of them.
		await fileReport(test.services);
		await writeDueLetters(test.services);
		await grow();
		expect(await crawl()).toEqual([]);
		expect((await checkLog(test.services)).fault).toBeNull();
		const { counts } = await test.db.selectFrom('erasure').selectAll().executeTakeFirstOrThrow();
		expect(counts).toMatchObject({ session: 1, draft: 1, follow: 1, reports: 1 });
		const left = await findMyData(test.services, { whose: 'account', userId: siti.userId });
		expect(left.report_identity).toEqual([]);
		expect(left.account).toMatchObject([{ name: 'Warga yang menghapus akunnya' }]);
	});

	it('keeps what happened: report, reply, support and clocks stand where they stood', async () => {
		const count = async (table: 'post' | 'thread_event' | 'support' | 'thread' | 'deadline') =>
			(
				await test.db
					.selectFrom(table)
					.select(({ fn }) => fn.countAll<string>().as('all'))
					.executeTakeFirstOrThrow()
			).all;
		const siti = await aSiti();
		const tables = ['post', 'thread_event', 'support', 'thread', 'deadline'] as const;
		const before = await Promise.all(tables.map(count));
		await erasePerson(test.services, { whose: 'account', userId: siti.userId });
		expect(await Promise.all(tables.map(count))).toEqual(before);
		const { title } = await test.db
			.selectFrom('thread')
			.select('title')
			.where('id', '=', siti.report.threadId)
			.executeTakeFirstOrThrow();
		expect(title).toBe('Jembatan di dekat rumah [nama dihapus] rusak');
	});

	it('is whole or not at all: what fails in the middle has changed nothing', async () => {
		const siti = await aSiti();
		const before = await crawl();
		await sql`
			create function fail_now() returns trigger language plpgsql as $$ begin raise exception 'the machine stops'; end $$;
			create trigger fails before update on app_user for each row execute function fail_now()`.execute(test.db);
		await expect(erasePerson(test.services, { whose: 'account', userId: siti.userId })).rejects.toThrow('stops');
		await sql`drop trigger fails on app_user; drop function fail_now()`.execute(test.db);
		expect(await crawl()).toEqual(before);
		await erasePerson(test.services, { whose: 'account', userId: siti.userId });
		expect(await crawl()).toEqual([]);
	});

	it('is not the way out of an office: whoever holds one answers for it first', async () => {
		const officer = await aPerson(test.services, 'officer', agencies.pupr);
		const asked = { whose: 'account', userId: officer.userId } as const;
		expect(await erasePerson(test.services, asked)).toMatchObject({ refusal: 'in_office' });
		const yesterday = dayOf(new Date(test.services.now().getTime() - 48 * 3_600_000), test.services.env.zone);
		await test.db
			.updateTable('membership')
			.set({ valid_until: yesterday })
			.where('user_id', '=', officer.userId)
			.execute();
		expect(await erasePerson(test.services, asked)).toMatchObject({ ok: true });
	});
});

it('erases who stands behind one report, known by its code alone, and the code opens nothing more', async () => {
	const codeHash = 'a hash of a code';
	const { threadId } = await fileReport(test.services, {
		codeHash,
		identity: { name: NAME, email: EMAIL, phone: PHONE }
	});
	expect(await crawl()).toContain('sealed reporter');
	await erasePerson(test.services, { whose: 'guest', threadId });
	expect(await crawl()).toEqual([]);
	const row = await test.db
		.selectFrom('reporter')
		.selectAll()
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	expect(row).toMatchObject({ sealed: null, has_contact: false, user_id: null });
	expect(row.code_hash).not.toBe(codeHash);
});

it('lets no append-only row change but in a transaction that leaves its proof', async () => {
	const change = sql`update thread_event set data = '{}'`;
	await expect(change.execute(test.db)).rejects.toThrow('append-only');
	await expect(sql`delete from erasure`.execute(test.db)).rejects.toThrow('stays');
	await expect(sql`update erasure set counts = '{}'`.execute(test.db)).rejects.toThrow('stays');
});
