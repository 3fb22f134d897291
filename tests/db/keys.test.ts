import { dayOf } from '$lib/domain/calendar/zone';
import { SEALED } from '$lib/domain/site/keys';
import { ELEMENTS, type PerElement, type Score } from '$lib/domain/survey/element';
import { beginAuthenticator, findAuthenticator } from '$lib/server/auth/authenticator';
import { beginCeremony } from '$lib/server/auth/ceremony';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { makeRecoveryCodes, readRecoveryCode, spendRecoveryCode } from '$lib/server/auth/recovery-codes';
import { envWith, type Env } from '$lib/server/env';
import { insertAttendance, seatVoice } from '$lib/server/identity/attendance';
import { keepFollower, openFollower } from '$lib/server/identity/follower';
import { openAddress, sealAddress } from '$lib/server/identity/guest';
import { openLastingKeys } from '$lib/server/identity/lasting-key';
import { keepSubscription, openSubscription } from '$lib/server/identity/push-subscription';
import { openFacts, sealFacts } from '$lib/server/identity/picture-facts';
import { openSeed, promiseSeed } from '$lib/server/identity/proof-seed';
import { openIdentity } from '$lib/server/identity/reporter';
import { createSeal, keyIdOf } from '$lib/server/identity/seal';
import { countSealed, PLACES } from '$lib/server/identity/sealed-places';
import { makeVapidKey, openVapidKey } from '$lib/server/notices/push/vapid';
import { listChanges } from '$lib/server/queries/administration/history';
import { feedAddress, readFeedAddress } from '$lib/server/queries/desk/feed';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { findAnswerDraft, saveAnswerDraft } from '$lib/server/usecases/answer/answer-draft';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { findOwnToken } from '$lib/server/usecases/draft/own-draft';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { noticeKey } from '$lib/server/usecases/keys/notice-key';
import { askToReseal, isResealBroken, reseal } from '$lib/server/usecases/keys/reseal';
import type { PictureFacts } from '$lib/server/files/picture/facts';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { missingSince, senderMark, senderMarks } from '$lib/server/web/form/sender';
import { openLogKeys, openWitnessKey } from '$lib/server/transparency/log-key';
import { askForLink } from '$lib/server/usecases/account/sso/ask-for-link';
import { keptOf, subjectKey } from '$lib/server/auth/sso/identity';
import { CONTEXT } from '$lib/server/identity/context';
import { findLinkBySubject } from '$lib/server/db/sso-links';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { openSecrets } from '$lib/server/webhooks/secret';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';
import { aWebhook } from '../support/webhooks';

const test = useDatabase();
const SCORES = Object.fromEntries(ELEMENTS.map((element) => [element, 3])) as Record<keyof PerElement<Score>, Score>;
const NEW = 'the secret that a change brings, long enough';
const IDENTITY = { name: 'Fatimah Ü', email: 'f@contoh.id', phone: '0812' };
const ACCOUNTS = 230;

/** As processes are begun before the change, during it, and once the older secret is left out. */
let before: Env, during: Env, after: Env;
const house = (env: Env) => ({ ...test.services, env });
const MASKED = randomUUID();
const MONTH = '2026-12-01';
const FACTS: PictureFacts = {
	takenAt: null,
	device: 'Kamera',
	programs: [],
	edited: false,
	madeUp: false,
	claim: null,
	place: null,
	screen: false
};

let person: Awaited<ReturnType<typeof aPerson>>;
let made: Awaited<ReturnType<typeof fill>>;

beforeAll(async () => {
	before = test.services.env;
	const begun = (secret: Env['secret']) => envWith(before, { secret, lasting: new Map() });
	during = begun([NEW, before.secret[0]]);
	after = begun([NEW]);
	await openLastingKeys(test.services);
	made = await fill();
});

/** Something in every place that is sealed, under the secret of before; in one of them more than is sealed anew at once. */
async function fill() {
	const { services, db } = test;
	const seal = createSeal(before.secret);
	const { agencies } = await aProvince(services);
	person = await aPerson(services, 'facilitator', agencies.dinkes);
	const { threadId } = await fileReport(services, { identity: IDENTITY });
	const consultation = await aConsultation(test, agencies.dinkes, 'open');
	await giveInput(services, consultation.slug, { guest: { codeHash: 'guest', email: 'g@contoh.id', lang: 'id' } });
	const { post_id: postId } = await db.selectFrom('guest').select('post_id').executeTakeFirstOrThrow();
	const { id: invitationId } = await db.selectFrom('invitation').select('id').executeTakeFirstOrThrow();
	const sealed = sealAddress(seal, invitationId, 'o@contoh.id');
	await db.updateTable('invitation').set({ sealed }).where('id', '=', invitationId).execute();
	const sit = await aMeeting(consultation.threadId);
	if (!(await sit(before))) throw new Error('The first to sit down found the seat taken');
	const followerId = await keepFollower(db, before, { email: 'p@contoh.id', lang: 'id', at: services.now() });
	await letWrite(before);
	await makeVapidKey(services);
	await openLogKeys(services);
	await openWitnessKey(services);
	const writer = { token: 'x'.repeat(43), userId: person.userId };
	await saveDraft(services, writer, { step: 'what', typed: { text: 'Belum dikirim' } });
	const answer = { userId: person.userId, threadId, act: 'answer' as const };
	await saveAnswerDraft(services, { of: answer, page: { key: 'a', state: null }, words: { teks: 'Sedang ditulis' } });
	await mask(threadId);
	const fileId = await aPhoto(services);
	await sealFacts(db, seal, fileId, FACTS);
	await promiseSeed(db, seal, MONTH, services.now());
	const webhook = await aWebhook(services, 'https://penerima.contoh.go.id/');
	await beginAuthenticator(db, services, person.userId);
	const codes = await makeRecoveryCodes(db, services, person.userId);
	const of = { issuer: 'https://kantor.example', subject: 'pegawai', sid: null };
	const identity = { ...of, authTime: null, acr: null, token: TOKEN };
	const sso = keptOf(before, identity);
	await sessionKeeper(services).createSession(person.userId, { createdAt: services.now(), device: '', sso });
	await beginCeremony(db, 'second_step', person.userId, sso);
	await askForLink(services, { userId: person.userId, identity });
	await manyAuthenticators();
	await acceptRaw(services, Buffer.from('From: q@contoh.id\r\n\r\nHalo'), { from: 'q@contoh.id', to: [] });
	await readWaitingMail(services);
	return { threadId, postId, invitationId, followerId, sit, writer, answer, fileId, codes, webhook };
}

const TOKEN = 'tanda masuk dari kantor';
const DEVICE = randomUUID();
const SUBSCRIPTION = { endpoint: 'https://fcm.googleapis.com/a', p256dh: 'kunci', auth: 'kode' };

const letWrite = (env: Env) =>
	test.db.transaction().execute((trx) =>
		keepSubscription(trx, env, {
			id: DEVICE,
			userId: person.userId,
			subscription: SUBSCRIPTION,
			device: 'Chrome',
			sessionId: null,
			seenIn: 'a',
			at: test.clock.now()
		})
	);

const mask = (threadId: string) =>
	test.db
		.insertInto('redaction')
		.values({
			id: MASKED,
			thread_id: threadId,
			part: 'title',
			post_id: null,
			event_id: null,
			file_id: null,
			shown_file_id: null,
			sealed: createSeal(before.secret).seal(MASKED, { text: 'Judul asli' }),
			made_seq: 1,
			last_seq: 1,
			restored_seq: null
		})
		.execute();

/** A meeting, and how one voice sits down in it. */
async function aMeeting(threadId: string) {
	const starts_at = test.clock.now();
	const ends_at = new Date(starts_at.getTime() + 3_600_000);
	const { id: meetingId } = await test.db
		.insertInto('meeting')
		.values({ thread_id: threadId, title: 'Rapat', starts_at, ends_at, sign_in_code: 'abcdefgh' })
		.returning('id')
		.executeTakeFirstOrThrow();
	const person = {
		name: 'Ona',
		organisation: '',
		unsur: 'academic',
		gender: null,
		disability: null,
		phone: '0813'
	} as const;
	return (env: Env) =>
		insertAttendance(test.db, createSeal(env.secret), person, {
			meetingId,
			threadId,
			userId: null,
			channel: 'qr',
			voice: seatVoice(env, meetingId, 'device:a'),
			formKey: randomUUID(),
			at: starts_at
		});
}

async function manyAuthenticators() {
	const { rows } = await sql<{ id: string }>`
		insert into app_user (email, name, password_hash, created_at)
		select n || '@many.test', 'Orang ' || n, '-', now() from generate_series(1, ${ACCOUNTS}::int) as n returning id`.execute(
		test.db
	);
	for (const { id } of rows) await beginAuthenticator(test.db, test.services, id);
}

/** Opens everything there is, with the secrets of one environment. */
async function openAll(env: Env) {
	const { db } = test;
	const seal = createSeal(env.secret);
	const { sealed } = await db
		.selectFrom('redaction')
		.select('sealed')
		.where('id', '=', MASKED)
		.executeTakeFirstOrThrow();
	const webhook = await db.selectFrom('webhook').select('sealed').executeTakeFirstOrThrow();
	const link = await db.selectFrom('sso_link').select('sealed').executeTakeFirstOrThrow();
	const hints = await Promise.all(
		(['session', 'ceremony'] as const).map((table) =>
			db.selectFrom(table).select(['sso_subject', 'sso_hint']).execute()
		)
	);
	const phones = await db.selectFrom('attendance').select(['id', 'sealed']).execute();
	return {
		identity: await openIdentity(db, seal, made.threadId),
		guest: await openAddress(db, seal, 'guest', made.postId),
		invited: await openAddress(db, seal, 'invitation', made.invitationId),
		follower: await openFollower(db, seal, made.followerId),
		device: await openSubscription(db, seal, DEVICE),
		vapid: (await openVapidKey(house(env)))?.jwk.crv,
		phones: phones.map((row) => seal.open(row.id, row.sealed ?? Buffer.of())),
		draft: (await findDraft(house(env), made.writer))?.form.text,
		token: await findOwnToken(house(env), null, person.userId),
		answer: (await findAnswerDraft(house(env), made.answer))?.now.words,
		masked: seal.open(MASKED, sealed),
		facts: await openFacts(db, seal, made.fileId),
		seed: (await openSeed(db, seal, MONTH)).length,
		app: (await findAuthenticator(db, house(env), person.userId))?.secret.length,
		webhook: openSecrets(env, made.webhook.id, webhook.sealed).secret.length,
		link: seal.open(CONTEXT.sso(person.userId), link.sealed),
		hints: hints.flat().map((row) => seal.open(CONTEXT.ssoHint(row.sso_subject ?? ''), row.sso_hint ?? Buffer.of()))
	};
}

const EVERYTHING = {
	identity: IDENTITY,
	guest: 'g@contoh.id',
	invited: 'o@contoh.id',
	follower: 'p@contoh.id',
	device: SUBSCRIPTION,
	vapid: 'P-256',
	phones: [{ phone: '0813' }],
	draft: 'Belum dikirim',
	token: 'x'.repeat(43),
	answer: { teks: 'Sedang ditulis' },
	masked: { text: 'Judul asli' },
	facts: FACTS,
	seed: 32,
	app: 20,
	webhook: 50,
	link: { subject: 'pegawai' },
	hints: [{ token: TOKEN }, { token: TOKEN }]
};

const lyingUnder = async (secret: string) =>
	(await countSealed(test.db))
		.filter(({ keyId }) => keyId === keyIdOf(secret))
		.reduce((sum, { count }) => sum + count, 0);

describe('a change of the secret', () => {
	it('finds everything that lies sealed, and no column of sealed bytes is left out', async () => {
		expect((await countSealed(test.db)).map(({ of }) => of).sort()).toEqual([...SEALED].sort());
		// Hashes of logs and of backups say nothing, and a leaf's secret is half of what opens it: the other half is a lasting key.
		const { rows } = await sql<{ table: string }>`
			select table_name as table from information_schema.columns
			where table_schema = 'public' and table_name not in ('log_leaf', 'log_tile', 'log_head', 'witnessed_log', 'backup_taken') and data_type = 'bytea' and column_name not in ('bytes', 'thumbnail', 'points', 'public_key')
			order by 1`.execute(test.db);
		// The telephone number of a party is on paper alone, so far.
		const counted = PLACES.map(({ table }) => table);
		expect(rows.map(({ table }) => table).filter((table) => !counted.includes(table))).toEqual(['signatory']);
	});

	it('is put into the history once, and everything opens as before', async () => {
		await openLastingKeys(house(during));
		for (let again = 0; again < 2; again++) await noticeKey(house(during));
		expect(await listChanges(test.db, 'key', keyIdOf(NEW))).toMatchObject([
			{ act: 'renew_key', author: null, differences: [{ before: keyIdOf(before.secret[0]), after: keyIdOf(NEW) }] }
		]);
		expect(await openAll(during)).toEqual(EVERYTHING);
		await expect(openLastingKeys(house(after))).rejects.toThrow('FKP_SECRET_ALSO');
	});

	it('dies in the middle, goes on where it was, beside another that does the same, and leaves nothing behind', async () => {
		const older = before.secret[0];
		expect(await isResealBroken(house(during))).toBe(false);
		expect(await askToReseal(house(before), byMachine('Ganti rahasia'))).toMatchObject({ refusal: 'no_older_secret' });
		expect(await askToReseal(house(during), byMachine('Ganti rahasia'))).toMatchObject({ ok: true });
		const all = await lyingUnder(older);
		const dies = (done: number) => {
			if (done > 200) throw new Error('The power is off');
		};
		await expect(reseal(house(during), dies)).rejects.toThrow('The power is off');
		const left = await lyingUnder(older);
		expect([left > 0, left < all, await lyingUnder(NEW)]).toEqual([true, true, all - left]);
		expect(await isResealBroken(house(during))).toBe(true);
		expect(await openAll(during)).toEqual(EVERYTHING);
		const both = await Promise.all([reseal(house(during)), reseal(house(during))]);
		expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(left);
		expect(await lyingUnder(older)).toBe(0);
		expect(await isResealBroken(house(during))).toBe(false);
		// Whoever asks from an older page, or by the command, is told that it is done, and nothing is recorded a second time.
		const recorded = (await listChanges(test.db, 'key', keyIdOf(NEW))).length;
		const late = await askToReseal(house(during), byMachine('Ganti rahasia'));
		expect(late).toMatchObject({ refusal: 'nothing_to_reseal' });
		expect(await listChanges(test.db, 'key', keyIdOf(NEW))).toHaveLength(recorded);
	});

	it('leaves everything open, and every voice and code what it was, once the older secret is gone', async () => {
		await openLastingKeys(house(after));
		expect(await openAll(after)).toEqual(EVERYTHING);
		expect(await made.sit(after)).toBe(false);
		const subject = subjectKey(after, { issuer: 'https://kantor.example', subject: 'pegawai' });
		expect((await findLinkBySubject(test.db, subject))?.userId).toBe(person.userId);
		const again = { email: 'P@contoh.id', lang: 'id', at: test.clock.now() } as const;
		expect(await keepFollower(test.db, after, again)).toBe(made.followerId);
		const places = () => test.db.selectFrom('push_subscription').select('endpoint_key').execute();
		const [known] = await places();
		await letWrite(after);
		expect(await places()).toEqual([known]);
		const [code = ''] = made.codes;
		const spend = () => spendRecoveryCode(test.db, house(after), person.userId, readRecoveryCode(code) ?? '');
		expect([await spend(), await spend()]).toEqual([true, false]);
	});

	it('moves nothing of what was sealed but the key it lies under', async () => {
		const seal = createSeal(NEW);
		const longer = createSeal(before.secret).seal(MASKED, { text: 'Judul yang lain sama sekali' });
		for (const sealed of [longer, seal.seal(MASKED, { text: 'Judul lain' })])
			await expect(test.db.updateTable('redaction').set({ sealed }).where('id', '=', MASKED).execute()).rejects.toThrow(
				'what was sealed stays'
			);
		await expect(
			test.db
				.updateTable('proof_seed')
				.set({ sealed: seal.seal('x', {}) })
				.where('month', '=', MONTH)
				.execute()
		).rejects.toThrow('a promised seed stays');
	});

	it('leaves what does not open as it is, says so, and seals the rest anew', async () => {
		const another = envWith(before, { secret: [before.secret[0], NEW], lasting: new Map() });
		await sql`update guest set sealed = set_byte(sealed, octet_length(sealed) - 1, 255 - get_byte(sealed, octet_length(sealed) - 1))`.execute(
			test.db
		);
		expect(await reseal(house(another))).toMatchObject({ damaged: 1 });
		expect(await lyingUnder(NEW)).toBe(1);
	});
});

it('takes the answer of a person to a survey once, whatever secret is in use', async () => {
	const agencyId = person.appointments[0]?.agencyId ?? '';
	const today = dayOf(test.clock.now(), before.zone);
	const period = { from: today, until: today };
	const opening = { doer: person, agencyId, serviceId: null, threadId: null, title: 'Kepuasan', period };
	const opened = await openSurvey(test.services, { ...opening, formKey: randomUUID() });
	if (!opened.ok) throw new Error(opened.refusal);
	const say = (env: Env, voice: string) =>
		answerSurvey(house(env), {
			slug: opened.value.slug,
			voice,
			network: randomUUID(),
			formKey: randomUUID(),
			scores: SCORES,
			respondent: { gender: null, ageGroup: null, education: null, occupation: null },
			words: ''
		});
	const known = [before, during, after];
	for (const [index, env] of known.entries()) {
		expect(await say(env, `device:${index}`)).toMatchObject({ ok: true });
		for (const later of known)
			expect(await say(later, `device:${index}`)).toMatchObject({ refusal: 'already_answered' });
	}
});

it('goes on knowing what it signed, as long as the older secret is named', () => {
	const ask = { list: 'todo', filter: parseDeskQuery(new URLSearchParams()).filter } as const;
	const [path, query = ''] = feedAddress({ env: before }, 'kunci', ask).split('?');
	expect(path).toBe('/tenggat/kunci.ics');
	const read = (env: Env) => readFeedAddress({ env }, 'kunci', new URLSearchParams(query)) !== null;
	expect([before, during, after].map(read)).toEqual([true, true, false]);
	const actor = { userId: 'a', openedThreadId: 'b' };
	const drawn = senderMark({ env: before }, actor);
	const missing = (env: Env) => missingSince(drawn, senderMarks({ env }, actor));
	expect(missing(during)).toEqual({ account: false, code: false });
	expect(missing(after)).toEqual({ account: true, code: true });
});
