import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALL_HITS } from '$lib/domain/moderation/redacted-part';
import { sendDueMail } from '$lib/server/jobs/send-mail';
import type { Message } from '$lib/server/notices/mail/smtp';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { redactWords } from '$lib/server/usecases/redaction/redact-words';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { performAct } from '$lib/server/usecases/act';
import { aPerson } from '../support/builders';
import { useHandling } from '../support/handling';

const handling = useHandling();
const { test, act, routed } = handling;
const NUMBER = '0812-4417-9083';
const WORDS = `Tanya Kenariwati di nomor ${NUMBER}, kapan saja sesudah jam kerja.`;
let neighbour: string, gatherer: string;

beforeAll(async () => {
	neighbour = (await aPerson(test.services)).userId;
	gatherer = (await aPerson(test.services)).userId;
	await test.db.updateTable('app_user').set({ email_confirmed_at: test.clock.now() }).execute();
});

/** Tuesday, 14.00 WIT. */
beforeEach(async () => {
	test.clock.set('2026-11-24T05:00:00Z');
	for (const table of ['mail', 'notice', 'follow'] as const) await test.db.deleteFrom(table).execute();
});

/** A report that one follows at once and another day by day, with an answer that is told of and not sent yet. */
async function aWaiting() {
	const { ref, threadId } = await routed({ doer: handling.people.citizen });
	await test.db.deleteFrom('mail').execute();
	await test.db.deleteFrom('notice').execute();
	for (const [user_id, letters] of [
		[neighbour, 'at_once'],
		[gatherer, 'daily']
	] as const)
		await test.db
			.insertInto('follow')
			.values({ thread_id: threadId, user_id, letters, at: test.clock.now() })
			.execute();
	test.clock.advance({ minutes: 1 });
	await act(ref, handling.people.officer, 'answer', { text: WORDS });
	const posts = test.db.selectFrom('post').select('id').where('thread_id', '=', threadId).where('body', '=', WORDS);
	const { id: postId } = await posts.executeTakeFirstOrThrow();
	test.clock.set('2026-11-24T22:00:00Z');
	await write();
	return { ref, threadId, postId };
}

async function write(): Promise<void> {
	await writeDueLetters(test.services);
	await writeDueDigests(test.services);
}

const nameOf = (recipient: string) =>
	({ [`user:${neighbour}`]: 'neighbour', [`user:${gatherer}`]: 'gatherer' })[recipient] ?? recipient.split(':')[0];

/** The letters of the outbox about what was said, and whether they say its words. */
async function outbox(): Promise<Record<string, boolean>> {
	const rows = await test.db
		.selectFrom('mail')
		.select(['recipient', 'body_text as text', 'body_html as html'])
		.execute();
	const about = rows.filter(({ text }) => !text.includes('disembunyikan'));
	return Object.fromEntries(
		about.map(({ recipient, text, html }) => [nameOf(recipient), (text + html).includes('4417')])
	);
}

const hide = (ref: string, postId: string) =>
	actInThread(test.services, {
		ref,
		action: 'hide_post',
		doer: handling.people.moderator,
		formKey: null,
		postId,
		rule: 'D1',
		text: 'Memuat nomor orang lain.'
	});

async function send(): Promise<Message[]> {
	const sent: Message[] = [];
	await sendDueMail(test.services, {
		send: async (message) => {
			sent.push(message);
			return { outcome: 'sent' };
		},
		close: () => undefined
	});
	return sent;
}

describe('letters that wait for a mail server', () => {
	it('are written anew without what was masked meanwhile', async () => {
		const { ref, postId } = await aWaiting();
		expect(await outbox()).toMatchObject({ neighbour: true, reporter: true, gatherer: false });
		const masked = await redactWords(test.services, {
			ref,
			doer: handling.people.moderator,
			formKey: null,
			postId,
			rule: 'B1',
			text: 'Memuat data pribadi.',
			passages: [ALL_HITS]
		});
		expect(masked.ok).toBe(true);
		await write();
		expect(await outbox()).toMatchObject({ neighbour: false, reporter: false, gatherer: false });
		const told = (await send()).filter(({ text }) => text.includes('kapan saja'));
		expect(told.length).toBeGreaterThan(1);
		expect(told.filter(({ text }) => text.includes('4417'))).toEqual([]);
	});

	it('say nothing of a post that was hidden, and what was sent stays as it was', async () => {
		const { ref, postId } = await aWaiting();
		const reporter = test.db.selectFrom('mail').select('id').where('recipient', '=', 'reporter');
		const { id } = await reporter.executeTakeFirstOrThrow();
		await test.db.updateTable('mail').set({ sent_at: test.clock.now() }).where('id', '=', id).execute();
		expect((await hide(ref, postId)).ok).toBe(true);
		await write();
		expect(await outbox()).toMatchObject({ neighbour: false, reporter: true });
	});

	it('are not written any more of a report that became Rahasia, nor is the letter of the day', async () => {
		const { ref } = await aWaiting();
		expect(Object.keys(await outbox()).toSorted()).toEqual(['gatherer', 'neighbour', 'reporter']);
		const sealed = await performAct(test.services, {
			ref,
			act: 'seal_report',
			doer: handling.people.moderator,
			input: { text: 'Menyangkut keselamatan pelapor.' },
			formKey: randomUUID(),
			fileIds: [],
			postId: null,
			flagger: ''
		});
		expect(sealed.ok).toBe(true);
		await write();
		const left = await outbox();
		expect(Object.keys(left)).not.toContain('neighbour');
		expect(Object.keys(left)).not.toContain('gatherer');
		expect(left['reporter']).toBe(false);
	});

	it('of the day are written anew without the report that was hidden, and with the others', async () => {
		const first = await aWaiting();
		const other = await aWaitingToo(first.threadId);
		const letterOfDay = async () =>
			(await test.db.selectFrom('mail').select('body_text as text').where('audience', '=', 'following').execute()).map(
				({ text }) => [text.includes(first.ref), text.includes(other)]
			);
		expect(await letterOfDay()).toEqual([[true, true]]);
		const command = {
			ref: first.ref,
			action: 'hide_thread',
			doer: handling.people.moderator,
			formKey: null,
			rule: 'D1'
		};
		const hidden = await actInThread(test.services, { ...command, text: 'Memuat iklan.' } as ThreadCommand);
		expect(hidden.ok).toBe(true);
		await write();
		expect(await letterOfDay()).toEqual([[false, true]]);
		expect((await send()).filter(({ text }) => text.includes(first.ref) && text.includes(other))).toEqual([]);
	});
});

/** A second report in the same letter of the day. */
async function aWaitingToo(besides: string): Promise<string> {
	await test.db.deleteFrom('mail').where('audience', '=', 'following').execute();
	const { ref, threadId } = await routed();
	const row = { thread_id: threadId, user_id: gatherer, letters: 'daily', at: test.clock.now() } as const;
	await test.db.insertInto('follow').values(row).execute();
	test.clock.advance({ minutes: 1 });
	await act(ref, handling.people.officer, 'accept');
	await write();
	const events = test.db.selectFrom('thread_event').select('id').where('thread_id', 'in', [besides, threadId]);
	const digests = test.db.updateTable('delivery').where('digest', '=', 'following').where('event_id', 'in', events);
	await digests.set({ due_at: test.clock.now() }).execute();
	await write();
	return ref;
}
