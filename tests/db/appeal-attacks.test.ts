import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findDecisionPage } from '$lib/server/queries/moderation/decision-page';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { correctWords, settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { answerSecondLook, askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { redactWords, restoreWords } from '$lib/server/usecases/redaction/redact-words';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { aReplyInReport, decideAgainst, lastDecision } from '../support/decided';
import { worked } from '../support/minutes';
import { readerOf } from '../support/queue';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let first: Person, second: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
	first = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
});

const by = (doer: Actor, number: number) => ({ number, doer, openedInput: null, formKey: null });
const WHY = 'Laporan ini memang urusan pemerintah provinsi, jadi diteruskan.';

async function aHiddenReply() {
	const written = await aReplyInReport(test.services, { agencyId: province.agencies.pupr, by: first });
	const { ref, postId } = written;
	return { ...written, number: await decideAgainst(test.services, first, ref, { action: 'hide_post', postId }) };
}

const pageFor = async (actor: Actor, number: number) =>
	(await findDecisionPage(test.services, number, { actor, openedInput: null, lang: 'id' }))!;
const bodyOf = async (postId: string) =>
	(await test.db.selectFrom('post').select('body').where('id', '=', postId).executeTakeFirstOrThrow()).body;

describe('the page of a decision about what only few may read', () => {
	it('gives nobody else its number or the words of an appeal and of a second look', async () => {
		const { ref, reporter } = await fileReport(test.services, { confidential: true });
		const act = {
			action: 'archive',
			archiveReason: 'too_general',
			text: 'Ini urusan pemerintah pusat menurut aturan.'
		} as const;
		worked(await actOnComplaint(test.services, { ref, act: act as never, doer: first, formKey: null }));
		const number = await lastDecision(test.services);
		worked(
			await fileAppeal(test.services, { ...by(reporter, number), words: 'Kepala dinas sendiri yang meminta uang.' })
		);
		const guest = VISITOR;
		expect(JSON.stringify(await pageFor(guest, number))).not.toContain(ref);
		worked(
			await askSecondLook(test.services, { ...by(guest, number), asker: 'device:a', owners: {}, reason: 'Mengapa?' })
		);
		worked(
			await answerSecondLook(test.services, {
				...by(second, number),
				outcome: 'stands',
				words: 'Kepala dinas yang dilaporkan memang berada di luar kewenangan forum ini.'
			})
		);
		worked(
			await actOnComplaint(test.services, {
				ref,
				act: { action: 'route', agencyId: province.agencies.pupr, text: WHY } as never,
				doer: second,
				formKey: null
			})
		);
		const shown = await pageFor(guest, number);
		expect(shown.appeal?.state).toBe('reversed');
		expect(JSON.stringify(shown)).not.toContain(WHY);
		expect(JSON.stringify(shown)).not.toContain('di luar kewenangan forum');
		expect(JSON.stringify(await pageFor(second, number))).toContain(WHY);
	});
});

describe('whoever decided first', () => {
	it('has no part in the talk any more once no office is theirs', async () => {
		const { author, number, postId } = await aHiddenReply();
		worked(await fileAppeal(test.services, { ...by(author, number), words: 'Hanya untuk bertiga.' }));
		const former = { ...first, appointments: [] };
		expect((await pageFor(former, number)).talk).toEqual([]);
		const concede = { action: 'concede', words: 'Saya cabut keputusan saya ini karena kawan.' } as const;
		expect(await actInAppeal(test.services, { ...by(former, number), ...concede })).toMatchObject({ ok: false });
		expect(
			(await test.db.selectFrom('post').select('hidden_at').where('id', '=', postId).executeTakeFirstOrThrow())
				.hidden_at
		).not.toBeNull();
	});
});

describe('corrected words', () => {
	it('are not put out by the masking of the earlier ones', async () => {
		const { ref, author, postId, text, number } = await aHiddenReply();
		const mask = { ref, doer: first, formKey: null, postId, rule: 'B1', text: 'Memuat kata yang menghina.' };
		worked(await redactWords(test.services, { ...mask, otherWords: text.slice(0, 20) }));
		const after = await lastDecision(test.services);
		worked(await correctWords(test.services, { ...by(author, number), words: 'Loketnya lambat sekali pagi ini.' }));
		const { id: correctionId } = await test.db
			.selectFrom('correction')
			.select('id')
			.orderBy('at', 'desc')
			.executeTakeFirstOrThrow();
		worked(
			await settleCorrection(test.services, {
				...by(second, number),
				correctionId,
				outcome: 'accepted',
				words: 'Kata baru ini sopan.'
			})
		);
		worked(await redactWords(test.services, { ...mask, otherWords: 'lambat' }));
		expect(await bodyOf(postId)).not.toContain(text.slice(25, 50));
		expect(await bodyOf(postId)).toMatch(/^Loketnya ▮.* sekali pagi ini\.$/);
		worked(await restoreWords(test.services, { ...mask, text: 'Kata ini boleh.' }));
		expect(await bodyOf(postId)).toBe('Loketnya lambat sekali pagi ini.');
		expect(after).toBeGreaterThan(0);
	});
});

describe('a second look', () => {
	it('is not answered by who left the decision as it was on appeal', async () => {
		const { author, number } = await aHiddenReply();
		worked(await fileAppeal(test.services, { ...by(author, number), words: '' }));
		const words = 'Nama petugas loket memang disebut dengan hinaan di dalamnya.';
		worked(await actInAppeal(test.services, { ...by(second, number), action: 'decide', outcome: 'upheld', words }));
		const reader = await aPerson(test.services);
		const asks = { asker: `user:${reader.userId}`, owners: {}, reason: 'Saya kira ini kritik.' };
		worked(await askSecondLook(test.services, { ...by(reader, number), ...asks }));
		const looksWaitFor = async (actor: Actor) =>
			(await listWaiting(test.services, readerOf(test.services, actor), ['second_look'])).length;
		const third = await aPerson(test.services, 'moderator');
		expect([await looksWaitFor(first), await looksWaitFor(second), await looksWaitFor(third)]).toEqual([0, 0, 1]);
		const answer = { outcome: 'stands', words } as const;
		for (const barred of [first, second])
			expect(await answerSecondLook(test.services, { ...by(barred, number), ...answer })).toMatchObject({
				refusal: 'same_person'
			});
		worked(await answerSecondLook(test.services, { ...by(third, number), ...answer }));
	});
});

describe('a moderator whose own report it stands under', () => {
	it('judges nothing there, by whichever page, and reads no talk', async () => {
		const { author, number, threadId } = await aHiddenReply();
		const own = await aPerson(test.services, 'moderator');
		await test.db.updateTable('reporter').set({ user_id: own.userId }).where('thread_id', '=', threadId).execute();
		worked(await fileAppeal(test.services, { ...by(author, number), words: 'Hanya untuk bertiga.' }));
		worked(await correctWords(test.services, { ...by(author, number), words: 'Loketnya lambat sekali sore ini.' }));
		worked(
			await askSecondLook(test.services, { ...by(VISITOR, number), asker: 'device:b', owners: {}, reason: 'Mengapa?' })
		);
		const shown = await pageFor(own, number);
		expect([shown.talk, shown.words, shown.correction]).toEqual([[], null, null]);
		expect([shown.acts.decide, shown.acts.settle, shown.acts.answer]).toEqual([false, false, false]);
		const words = 'Saya yang melapor, dan kiriman ini tidak menyenangkan saya.';
		const { id: correctionId } = await test.db
			.selectFrom('correction')
			.select('id')
			.orderBy('at', 'desc')
			.executeTakeFirstOrThrow();
		const before = by(own, number);
		const letters = test.db.selectFrom('mail').select('id').where('recipient', '=', `user:${own.userId}`);
		expect(await letters.where('audience', '=', 'appeal').execute()).toEqual([]);
		for (const outcome of [
			await actInAppeal(test.services, { ...before, action: 'decide', outcome: 'upheld', words }),
			await settleCorrection(test.services, { ...before, correctionId, outcome: 'declined', words }),
			await answerSecondLook(test.services, { ...before, outcome: 'stands', words })
		])
			expect(outcome).toEqual({ ok: false, refusal: 'not_allowed' });
	});
});
