import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { isAgainstSomebody } from '$lib/domain/appeal/appeal-time';
import { myComplaintPage } from '$lib/server/queries/complaint/my-page';
import { findConsultationFrame } from '$lib/server/queries/consultation/my-head';
import { findDecisionPage } from '$lib/server/queries/moderation/decision-page';
import { listDecisionsOfInput, listMyDecisions } from '$lib/server/queries/moderation/my-decisions';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aReplyInReport, decideAgainst, lastDecision } from '../support/decided';
import { giveInput } from '../support/inputs';
import { worked } from '../support/minutes';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let moderator: Person, stranger: Person, inspector: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	inspector = await aPerson(test.services, 'inspector');
	stranger = await aPerson(test.services);
});

const inThread = async (ref: string, actor: Actor) =>
	(await myComplaintPage(test.services, ref, { actor, voice: null })).decisions.map(({ number }) => number);
const ofAccount = async ({ userId }: Person) =>
	(await listMyDecisions(test.services, userId, null)).decisions.map(({ number }) => number);
const aReply = () => aReplyInReport(test.services, { agencyId: province.agencies.pupr, by: moderator });

it('leads whoever wrote the words, and nobody else, from them and from their account to the decision', async () => {
	const filed = await fileReport(test.services, { doer: await aPerson(test.services) });
	const reporter = filed.reporter as Person;
	worked(
		await actOnComplaint(test.services, {
			ref: filed.ref,
			doer: moderator,
			formKey: null,
			act: { action: 'archive', archiveReason: 'too_general', text: 'Tempatnya tidak disebut.' }
		})
	);
	const refused = await lastDecision(test.services);
	const { ref, postId, author, reporter: neighbour } = await aReply();
	const hidden = await decideAgainst(test.services, moderator, ref, { action: 'hide_post', postId });
	const warned = await decideAgainst(test.services, moderator, ref, { action: 'warn', postId });
	expect(await inThread(filed.ref, reporter)).toEqual([refused]);
	expect(await ofAccount(reporter)).toEqual([refused]);
	expect(await inThread(ref, author)).toEqual([warned, hidden]);
	expect(await ofAccount(author)).toEqual([warned, hidden]);
	for (const other of [stranger, moderator, inspector, VISITOR, neighbour])
		expect([other.userId, await inThread(ref, other)]).toEqual([other.userId, []]);
	for (const other of [stranger, moderator, inspector]) expect(await ofAccount(other)).toEqual([]);
});

it('finds the same author as the page of the decision does, whatever was decided', async () => {
	const all = await test.db.selectFrom('decision').select(['number', 'act']).execute();
	const people = await test.db.selectFrom('app_user').select('id').execute();
	for (const { id: userId } of people) {
		const actor = { ...VISITOR, userId };
		const reader = { actor, openedInput: null, lang: 'id' } as const;
		const expected: number[] = [];
		for (const { number, act } of all)
			if (isAgainstSomebody(act) && (await findDecisionPage(test.services, number, reader))?.isAuthor)
				expected.push(number);
		expect(await ofAccount({ ...actor, userId })).toEqual(expected.toSorted((a, b) => b - a));
	}
});

it('says what became of it, and leaves the thread once it is over', async () => {
	const { ref, postId, author } = await aReply();
	const number = await decideAgainst(test.services, moderator, ref, { action: 'hide_post', postId });
	const mine = async () => (await listMyDecisions(test.services, author.userId, null)).decisions[0];
	expect(await mine()).toMatchObject({ mayAppeal: true, appeal: null, standing: 'stands', lastDay: '2026-12-11' });
	worked(
		await fileAppeal(test.services, { number, doer: author, openedInput: null, formKey: null, words: 'Ini kritik.' })
	);
	expect(await mine()).toMatchObject({ mayAppeal: false, appeal: 'open' });
	const back = { ref, action: 'restore_post', postId, doer: moderator, formKey: null, text: 'Kritik boleh.' } as const;
	worked(await actInThread(test.services, back));
	expect(await mine()).toMatchObject({ mayAppeal: false, appeal: 'conceded', standing: 'restored' });
	expect(await inThread(ref, author)).toEqual([]);
});

it('tells of a hidden input its author by account or code, and of a hidden consultation who runs it', async () => {
	const topic = await aConsultation(test, province.agencies.dinkes, 'open');
	const citizen = await aPerson(test.services);
	await giveInput(test.services, topic.slug, { doer: citizen });
	await giveInput(test.services, topic.slug);
	const posts = await test.db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('thread', 'thread.id', 'input.thread_id')
		.select(['post.id', 'post.author_user_id as userId', 'thread.ref'])
		.where('input.thread_id', '=', topic.threadId)
		.execute();
	const numbers: number[] = [];
	for (const { id: postId, ref } of posts)
		numbers.push(await decideAgainst(test.services, moderator, ref, { action: 'hide_post', postId }));
	const whole = await decideAgainst(test.services, moderator, posts[0]?.ref ?? '', { action: 'hide_thread' });
	const shownTo = async (actor: Actor) =>
		(await findConsultationFrame(test.services, topic.slug, actor))?.decisions.map(({ number }) => number);
	const guests = posts.findIndex(({ userId }) => userId === null);
	expect(await ofAccount(citizen)).toEqual([numbers[1 - guests]]);
	expect(await shownTo(topic.facilitator)).toEqual([whole]);
	expect(await shownTo(moderator)).toEqual([]);
	const byCode = await listDecisionsOfInput(test.services, posts[guests]?.id ?? '');
	expect(byCode.map(({ number }) => number)).toEqual([numbers[guests]]);
});
