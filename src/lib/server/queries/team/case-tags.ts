import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { tagDeskFor, type CaseTags } from '$lib/domain/desk/tag';
import { listTags, tagsOn } from '../../db/tags';
import { isNotOwn } from '../../identity/own-reports';
import type { Services } from '../../services';

/** The words of the reader's desk on a report; null for everybody who has no such desk before it. */
export async function findCaseTags(
	{ db }: Pick<Services, 'db'>,
	actor: Actor,
	ref: string
): Promise<(CaseTags & { title: string }) | null> {
	const found = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.title', 'complaint.agency_id as agencyId'])
		.where('thread.ref', '=', ref)
		.where(isNotOwn(actor))
		.executeTakeFirst();
	if (!found) return null;
	const { id: threadId, title, agencyId } = found;
	const desk = tagDeskFor(capacitiesOf(actor, { threadId, agencyId, isReporter: false }), agencyId);
	if (!desk) return null;
	const [known, [report]] = await Promise.all([
		listTags(db, desk),
		db.selectFrom('thread').select(tagsOn(desk).as('on')).where('thread.id', '=', threadId).execute()
	]);
	return { ref, title, on: report?.on ?? [], known: known.map(({ name }) => name), formKey: crypto.randomUUID() };
}
