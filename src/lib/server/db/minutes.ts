import type { MinutesContents, MinutesItem, MinutesParty } from '$lib/domain/consultation/minutes/contents';
import { societyIn } from '$lib/domain/consultation/words';
import { sql } from 'kysely';
import type { Db } from './client';
import { listUnsur } from './unsur';

/** The minutes as they are written now, without their clauses; undefined while nothing was written. */
export async function readMinutes(db: Db, threadId: string): Promise<Omit<MinutesContents, 'clauses'> | undefined> {
	const head = await findHead(db, threadId);
	if (!head) return undefined;
	const [items, parties, present] = await Promise.all([
		listItems(db, threadId),
		listParties(db, threadId),
		countPresent(db, threadId)
	]);
	return { ...head, ...present, items, parties };
}

const findHead = (db: Db, threadId: string) =>
	db
		.selectFrom('minutes')
		.innerJoin('consultation', 'consultation.thread_id', 'minutes.thread_id')
		.innerJoin('thread', 'thread.id', 'minutes.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.select(['thread.ref', 'thread.title', 'agency.name as agency', 'consultation.scope', 'consultation.method'])
		.select(['minutes.held_on', 'minutes.place', 'minutes.summary', 'consultation.input_count as inputs'])
		.where('minutes.thread_id', '=', threadId)
		.executeTakeFirst();

const listItems = (db: Db, threadId: string): Promise<MinutesItem[]> =>
	db
		.selectFrom('minutes_item')
		.leftJoin('agency', 'agency.id', 'minutes_item.agency_id')
		.select(['position', 'problem', 'recommendation', 'term', 'due_day', 'agency.name as agency', 'person_in_charge'])
		.select(
			sql<number[]>`array(
				select number from minutes_item_input join input on input.post_id = minutes_item_input.post_id
				where minutes_item_input.item_id = minutes_item.id order by number
			)`.as('inputs')
		)
		.where('minutes_item.thread_id', '=', threadId)
		.orderBy('position')
		.execute();

const listParties = (db: Db, threadId: string): Promise<MinutesParty[]> =>
	db
		.selectFrom('signatory')
		.select(['position', 'side', 'name', 'office', 'gender'])
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();

/** How many came, and which parts of society took part; the host is none of them. */
async function countPresent(db: Db, threadId: string): Promise<Pick<MinutesContents, 'attendance' | 'unsur'>> {
	const [{ attendance }, present] = await Promise.all([
		db
			.selectFrom('attendance')
			.select((eb) => eb.fn.countAll<number>().as('attendance'))
			.where('thread_id', '=', threadId)
			.executeTakeFirstOrThrow(),
		listUnsur(db, threadId)
	]);
	return { attendance, unsur: societyIn(present) };
}

/** The fingerprint of the text that is fixed, or null while it is not. */
export const findMinutesDigest = async (db: Db, threadId: string): Promise<string | null> =>
	(await db.selectFrom('minutes').select('digest').where('thread_id', '=', threadId).executeTakeFirst())?.digest ??
	null;
