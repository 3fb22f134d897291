import type { Actor } from '$lib/domain/actor/actor';
import { tagDeskFor, type CaseTags } from '$lib/domain/desk/tag';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { selectTags, tagsOn } from '../../db/tags';
import type { Services } from '../../services';
import { findCase, type Case } from '../act/case-for-act';

type Deps = Pick<Services, 'db'>;
type TitledTags = CaseTags & { title: string };

export const findCaseTags = async (deps: Deps, actor: Actor, ref: string): Promise<TitledTags | null> =>
	tagsOf(deps, await findCase(deps.db, ref, actor));

/** The words of the reader's desk on a report; null for everybody who has no such desk before it. */
export async function tagsOf({ db }: Deps, found: Case | undefined): Promise<TitledTags | null> {
	if (found?.thread.kind !== 'complaint') return null;
	const { id, ref, title, complaint } = found.thread;
	const desk = tagDeskFor(found.capacities, complaint.agencyId);
	if (!desk) return null;
	const { on, known } = await db
		.selectFrom('thread')
		.select([tagsOn(desk).as('on'), jsonArrayFrom(selectTags(db, desk)).as('known')])
		.where('thread.id', '=', id)
		.executeTakeFirstOrThrow();
	return { ref, title, on, known: known.map(({ name }) => name), formKey: crypto.randomUUID() };
}
