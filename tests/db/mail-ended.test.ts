import type { Actor } from '$lib/domain/actor/actor';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { describe, expect, it } from 'vitest';
import { useConversations } from '../support/conversations';
import { readable } from '../support/mail-server';
import { act } from '../support/merging';

const { handling, test, routed, office, postsOf, aConversation } = useConversations();

const TITLE = 'KENARI-JUDUL jembatan kayu';
const BODY = 'KENARI-ISI papan ketiga patah sejak hujan besar pekan lalu.';

type Case = { ref: string; threadId: string };

const inForum = (action: 'hide_thread' | 'lock', { ref }: Case, doer: Actor) =>
	actInThread(test.services, { ref, action, doer, formKey: null, rule: 'A1', text: 'Menghina bendahara.' });

/** What becomes of a report after its letters have gone out. */
const AFTER = {
	hidden: (one: Case) => inForum('hide_thread', one, handling.people.moderator),
	locked: (one: Case) => inForum('lock', one, handling.people.moderator),
	confidential: (one: Case) => act(test.services, handling.people.citizen, 'seal_report', one),
	withdrawn: (one: Case) => act(test.services, handling.people.citizen, 'withdraw', one),
	merged: async (one: Case) => {
		const { ref } = await routed();
		return act(test.services, handling.people.moderator, 'merge', one, { into: ref });
	}
};

type Outcome = { verdicts: string[]; why: string[]; posts: string[]; answers: string[] };

/** Said where its writer stands within it still, an office's as a draft; a stranger waits. */
const GOES_ON: Outcome = {
	verdicts: ['drafted', 'penned', 'posted'],
	why: ['other_sender'],
	posts: ['reply: Jawaban pelapor.'],
	answers: ['kantor', 'kantor', 'lain@lain.test']
};
const BECOMES: Record<keyof typeof AFTER, Outcome> = {
	hidden: GOES_ON,
	confidential: GOES_ON,
	merged: GOES_ON,
	locked: {
		verdicts: ['drafted', 'penned', 'penned'],
		why: ['closed', 'other_sender'],
		posts: [],
		answers: ['kantor', 'lain@lain.test', 'pelapor']
	},
	withdrawn: {
		verdicts: ['penned', 'penned', 'penned'],
		why: ['closed', 'closed', 'other_sender'],
		posts: [],
		answers: ['kantor', 'lain@lain.test', 'pelapor']
	}
};

describe.each(Object.keys(AFTER) as (keyof typeof AFTER)[])(
	'an answer by mail to a report that is %s by then',
	(state) => {
		it('is said where its writer may say it, or waits; who is told so reads a number and no more', async () => {
			await office.deliver();
			const talk = await aConversation();
			const { threadId, letter, task, email, desk } = talk;
			await test.db.updateTable('thread').set({ title: TITLE }).where('id', '=', threadId).execute();
			await test.db.updateTable('complaint').set({ body: BODY }).where('thread_id', '=', threadId).execute();
			const done = await AFTER[state](talk);
			expect(done === 'done' || (typeof done === 'object' && done.ok), JSON.stringify(done)).toBe(true);
			await office.deliver();
			await office.receive({ from: email, to: letter.replyTo, words: 'Jawaban pelapor.' });
			await office.receive({ from: desk, to: task.replyTo, words: 'Jawaban kantor.' });
			await office.receive({ from: 'lain@lain.test', to: letter.replyTo, words: 'Jawaban orang lain.' });
			const penned = await test.db.selectFrom('mail_pen').select('why').orderBy('at').orderBy('mail_in_id').execute();
			const told = await office.deliver();
			const posts = (await postsOf(threadId)).filter((post) => post.includes('Jawaban'));
			const answers = told.map(({ to }) => ({ [email]: 'pelapor', [desk]: 'kantor' })[to] ?? to).toSorted();
			const verdicts = (await office.verdicts()).toSorted();
			expect({ verdicts, why: penned.map(({ why }) => why).toSorted(), posts, answers }).toEqual(BECOMES[state]);
			// A report that was linked to another is read by everybody as before.
			const secret = state === 'merged' ? /KENARI-ISI/ : /KENARI|Menghina|Jawaban (?:kantor|pelapor)/;
			for (const { source } of told) expect(readable(source)).not.toMatch(secret);
		});
	}
);
