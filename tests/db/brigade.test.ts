import type { Actor } from '$lib/domain/actor/actor';
import { askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { liftCollapses } from '$lib/server/usecases/thread/collapse';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { dismissFlags } from '$lib/server/usecases/thread/flags';
import { supportThread } from '$lib/server/usecases/thread/support';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { aPast, aReader, flagAs, type Reader } from '../support/flaggers';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
const MANY = 8;
/** Of the shape of spam: if anything could be folded, this could. */
const SPAM_SHAPED = 'Hubungi WA 0812-3456-7890 untuk pinjaman cepat cair tanpa jaminan';

let province: Province;
let moderator: Actor & { userId: string }, writer: Reader;
let brigade: Reader[];
let report: { ref: string; threadId: string };

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	writer = await aPerson(test.services);
	const { pupr, dishub, dinkes } = province.agencies;
	const past = await aPast(test.services, [pupr, dishub, dinkes]);
	brigade = [];
	// Old, confirmed, right many times, and of one side: the strongest crowd that there can be.
	for (let n = 0; n < MANY; n += 1) brigade.push(await aReader(test.services, past, { side: -1 }));
});

beforeEach(async () => {
	const cast = { moderator, officer: moderator, agencyId: province.agencies.pupr };
	report = await reachStatus(test.services, cast, 'routed');
});

async function reply(text: string): Promise<string> {
	test.clock.advance({ minutes: 1 });
	const words = { ref: report.ref, action: 'reply', doer: writer, formKey: null, text } as const;
	expect((await actInThread(test.services, words)).ok).toBe(true);
	const posts = test.db.selectFrom('post').select('id').where('thread_id', '=', report.threadId);
	return (await posts.orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()).id;
}

const flag = (doer: Reader, postId: string | null, reason: 'spam' | 'off_topic' = 'spam') =>
	flagAs(test.services, doer, null, { ref: report.ref, postId, reason });

/** What of the report nobody sees any more, and who says so in the book. */
async function takenAway(): Promise<string[]> {
	const posts = test.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', report.threadId)
		.where((eb) => eb.or([eb('hidden_at', 'is not', null), eb('folded_until', 'is not', null)]));
	const threads = test.db
		.selectFrom('thread')
		.select('id')
		.where('id', '=', report.threadId)
		.where((eb) => eb.or([eb('hidden_at', 'is not', null), eb('locked_at', 'is not', null)]));
	return [...(await posts.execute()), ...(await threads.execute())].map(({ id }) => id);
}

const decided = async () =>
	(
		await test.db.selectFrom('decision').select(['act', 'by_role']).where('thread_id', '=', report.threadId).execute()
	).map(({ act, by_role }) => `${act} by ${by_role}`);

describe('a crowd of one side takes nothing away', () => {
	it('one a day, over all that is said in the report, with other words and another reason each', async () => {
		const posts = [await reply(`${SPAM_SHAPED} satu.`), await reply('Air parit meluap lagi tadi malam.'), null];
		for (const [n, member] of brigade.entries()) {
			test.clock.advance({ days: 1 });
			for (const postId of posts) {
				await flag(member, postId, n % 2 === 0 ? 'spam' : 'off_topic');
				// Thought better of it: the later reason stands, and it is one flag.
				await flag(member, postId);
			}
		}
		expect(await takenAway()).toEqual([]);
		expect(await decided()).toEqual([]);
		// The forum's own hint at a number to call is nobody's.
		const flags = await test.db
			.selectFrom('flag')
			.select('id')
			.where('thread_id', '=', report.threadId)
			.where('flagger', 'like', 'user:%')
			.execute();
		expect(flags).toHaveLength(MANY * posts.length);
	});

	it('by standing by the report or by each other, nor again once a moderator has left it', async () => {
		const postId = await reply(`${SPAM_SHAPED} dua.`);
		for (const doer of brigade) {
			const voice = `user:${doer.userId}`;
			await supportThread(test.services, { ref: report.ref, voice, network: '', supports: true });
			await flag(doer, postId);
		}
		expect(await takenAway()).toEqual([]);
		await dismissFlags(test.services, { ref: report.ref, postId, doer: moderator });
		test.clock.advance({ days: 1 });
		for (const doer of brigade) await flag(doer, postId);
		await liftCollapses(test.services);
		expect(await takenAway()).toEqual([]);
		expect(await decided()).toEqual(['dismiss_flags by moderator']);
	});

	it('by asking for second looks at what was left: each is a question, and the entry stands', async () => {
		const postId = await reply(`${SPAM_SHAPED} tiga.`);
		await flag(brigade[0]!, postId);
		await dismissFlags(test.services, { ref: report.ref, postId, doer: moderator });
		const { number } = await test.db
			.selectFrom('decision')
			.select('number')
			.where('thread_id', '=', report.threadId)
			.executeTakeFirstOrThrow();
		for (const doer of brigade) {
			const asker = `user:${doer.userId}`;
			const asked = {
				number,
				doer,
				openedInput: null,
				formKey: null,
				asker,
				owners: {},
				reason: 'Mohon dilihat lagi, ini iklan.'
			};
			await askSecondLook(test.services, asked);
		}
		expect(await takenAway()).toEqual([]);
		expect(await decided()).toEqual(['dismiss_flags by moderator']);
	});
});
