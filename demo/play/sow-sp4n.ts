import type { Services } from '$lib/server/services';
import { waitsForSp4n } from '$lib/server/db/sp4n';
import { handOver } from '$lib/server/usecases/sp4n/hand-over';
import type { Cast } from './cast';
import { expectDone } from './stage';

/** So many reports lie in a file already; the rest wait at `/meja/sp4n`. */
const HANDED = 4;

/** Hands a few reports over to SP4N-LAPOR!; once. */
export async function sowSp4n(services: Services, { moderator }: Cast): Promise<void> {
	const known = await services.db.selectFrom('sp4n_handover').select('id').limit(1).executeTakeFirst();
	if (known) return;
	const oldest = services.db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select('thread.ref')
		.where(waitsForSp4n)
		.orderBy('complaint.listed_at')
		.limit(HANDED);
	const refs = (await oldest.execute()).map(({ ref }) => ref);
	if (refs.length === 0) return;
	expectDone('sp4n', await handOver(services, { doer: moderator, formKey: null, refs }));
}
