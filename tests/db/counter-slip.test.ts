import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Report } from '$lib/forms/report/report';
import { keyOf } from '$lib/server/auth/secret-key';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { beginAtCounter, issueSlip } from '$lib/server/usecases/draft/counter';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { findOwnToken } from '$lib/server/usecases/draft/own-draft';
import { findReceipt } from '$lib/server/usecases/draft/receipt';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let clerk: Actor & { userId: string };

beforeAll(async () => {
	const { agencies } = await aProvince(test.services);
	clerk = await aPerson(test.services, 'officer', agencies.dishub);
});

const REPORT: Report = {
	classification: 'complaint',
	title: 'Lampu dermaga mati sejak Senin',
	text: 'Lampu dermaga mati sejak Senin malam, penumpang turun dalam gelap.',
	occurredOn: null,
	district: '82.71',
	village: null,
	place: 'Pelabuhan Bastiong',
	category: 'infrastruktur',
	agency: null,
	anonymous: true,
	confidential: false,
	channel: 'counter',
	identity: null
};

async function fileAtCounter() {
	const writer = await beginAtCounter(test.services, clerk.userId, 'en');
	const draft = (await findDraft(test.services, writer))!;
	await sendDraft(test.services, { token: writer.token, draft, report: REPORT, doer: clerk, lang: 'id' });
	return { writer, sent: async () => (await findDraft(test.services, writer))! };
}

const reporterOf = (threadId: string) =>
	test.db.selectFrom('reporter').selectAll().where('thread_id', '=', threadId).executeTakeFirstOrThrow();
const eventsOf = async (threadId: string) =>
	(
		await test.db.selectFrom('thread_event').select('action').where('thread_id', '=', threadId).orderBy('seq').execute()
	).map(({ action }) => action);

it('keeps consent and language, shows no code, and prints a new one only in sight of the reporter', async () => {
	const { writer, sent } = await fileAtCounter();
	const draft = await sent();
	const { threadId } = draft.sent!;
	expect(await reporterOf(threadId)).toMatchObject({ lang: 'en', consent_at: test.clock.now(), user_id: null });
	expect(await findReceipt(test.services, writer.token, draft)).toMatchObject({ accessCode: null, printed: false });
	const print = (formKey: string, doer: Actor = clerk) =>
		issueSlip(test.services, { token: writer.token, draft, doer, formKey });
	const first = await print('a');
	expect(await print('a')).toEqual(first);
	expect(await eventsOf(threadId)).toEqual(['submit']);
	const second = await print('b');
	expect(second).not.toEqual(first);
	expect(await eventsOf(threadId)).toEqual(['submit', 'issue_code']);
	if (!second.ok) throw new Error(second.refusal);
	expect((await reporterOf(threadId)).code_hash).toBe(hashAccessCode(second.value.code));
	expect(await findReceipt(test.services, writer.token, draft)).toMatchObject({ printed: true });
	expect(await print('c', VISITOR)).toEqual({ ok: false, refusal: 'not_allowed' });
});

it('is over after a quarter of an hour, and never waits for the clerk’s account', async () => {
	const { writer, sent } = await fileAtCounter();
	const open = await beginAtCounter(test.services, clerk.userId, 'id');
	expect(await findOwnToken(test.services, null, clerk.userId)).toBeNull();
	expect(await findDraft(test.services, open)).toMatchObject({ atCounter: true, id: keyOf(open.token) });
	test.clock.advance({ minutes: 15 });
	const draft = await sent();
	expect(await findReceipt(test.services, writer.token, draft)).toBeNull();
	expect(await issueSlip(test.services, { token: writer.token, draft, doer: clerk, formKey: 'd' })).toEqual({
		ok: false,
		refusal: 'not_allowed'
	});
});
