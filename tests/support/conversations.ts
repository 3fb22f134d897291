import type { Letter } from './post-office';
import { beforeEach } from 'vitest';
import { useHandling } from './handling';
import { usePostOffice } from './post-office';

/** Reports that letters have been written about, whose readers may answer. Call it once, at the top of the file. */
export function useConversations() {
	const handling = useHandling();
	const { test, routed } = handling;
	const office = usePostOffice(test);

	beforeEach(async () => {
		for (const table of ['mail_pen', 'mail_in', 'mail_told', 'mail_refused', 'mail_alarm'] as const)
			await test.db.deleteFrom(table).execute();
		await test.db.deleteFrom('delivery').execute();
	});

	const emailOf = async (userId: string) =>
		(await test.db.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email;

	const postsOf = async (threadId: string) =>
		(
			await test.db
				.selectFrom('post')
				.select(['body', 'kind'])
				.where('thread_id', '=', threadId)
				.orderBy('created_at')
				.execute()
		).map(({ body, kind }) => `${kind}: ${body}`);

	/** A report of somebody with an account that an agency has, and the letters about it. */
	async function aConversation() {
		const { citizen, officer } = handling.people;
		const report = await routed({ doer: citizen });
		const letters = await office.deliver();
		const to = (address: string) => letters.findLast((letter) => letter.to === address) as Letter;
		const [email, desk] = await Promise.all([emailOf(citizen.userId), emailOf(officer.userId)]);
		return { ...report, email, desk, letter: to(email), task: to(desk) };
	}

	return { handling, test, routed, office, postsOf, aConversation };
}
