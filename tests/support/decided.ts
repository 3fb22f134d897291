import type { Actor } from '$lib/domain/actor/actor';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, fileReport } from './builders';
import { worked } from './minutes';
import { newWords } from './new-words';

type Acting = { agencyId: string; by: Actor };

/** A report that everybody reads, with what a citizen wrote under it. No two alike: what is like hidden words is held. */
export async function aReplyInReport(services: Services, { agencyId, by }: Acting) {
	const filed = await fileReport(services);
	const { ref, threadId } = filed;
	worked(await actOnComplaint(services, { ref, act: { action: 'route', agencyId }, doer: by, formKey: null }));
	const author = await aPerson(services);
	const text = `Loket ${newWords()}`;
	worked(await actInThread(services, { ref, action: 'reply', doer: author, formKey: null, text }));
	const { id: postId } = await services.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('kind', '=', 'reply')
		.executeTakeFirstOrThrow();
	return { ...filed, author, postId, text };
}

type Hiding = { action: 'hide_post' | 'hide_thread' | 'warn'; postId?: string };

/** Decided against it under rule A1; the number in the book. */
export async function decideAgainst(services: Services, by: Actor, ref: string, what: Hiding): Promise<number> {
	const text = 'Menghina petugas loket.';
	worked(await actInThread(services, { ref, ...what, doer: by, formKey: null, rule: 'A1', text }));
	return lastDecision(services);
}

export const lastDecision = async ({ db }: Pick<Services, 'db'>): Promise<number> =>
	(await db.selectFrom('decision').select('number').orderBy('number', 'desc').executeTakeFirstOrThrow()).number;
