import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Term } from '$lib/domain/consultation/words';
import { sql } from 'kysely';
import type { Db } from './client';

export type DraftItem = {
	id: string;
	position: number;
	problem: string;
	recommendation: string;
	term: Term;
	dueDay: IsoDate | null;
	agencyId: string | null;
	agency: string | null;
	personInCharge: string;
	inputs: number[];
};

const itemsOf = (db: Db, threadId: string) =>
	db
		.selectFrom('minutes_item')
		.leftJoin('agency', 'agency.id', 'minutes_item.agency_id')
		.select(['minutes_item.id', 'position', 'problem', 'recommendation', 'term', 'due_day as dueDay'])
		.select(['agency.id as agencyId', 'agency.name as agency', 'person_in_charge as personInCharge'])
		.select(
			sql<number[]>`array(
				select number from minutes_item_input join input on input.post_id = minutes_item_input.post_id
				where minutes_item_input.item_id = minutes_item.id order by number
			)`.as('inputs')
		)
		.where('minutes_item.thread_id', '=', threadId);

export const listDraftItems = (db: Db, threadId: string): Promise<DraftItem[]> =>
	itemsOf(db, threadId).orderBy('position').execute();

export const findDraftItem = (db: Db, threadId: string, id: string): Promise<DraftItem | undefined> =>
	itemsOf(db, threadId).where('minutes_item.id', '=', id).executeTakeFirst();

/** What the form of an item can change: where it stands among the others is none of that. */
export const contentOfItem = ({ position: _, agency: __, ...item }: DraftItem) => item;

export type MinutesData = { heldOn: IsoDate; place: string; summary: string; digest: string | null };

/** When and where the forum was held, as written so far. */
export const findMinutesData = (db: Db, threadId: string): Promise<MinutesData | undefined> =>
	db
		.selectFrom('minutes')
		.select(['held_on as heldOn', 'place', 'summary', 'digest'])
		.where('thread_id', '=', threadId)
		.executeTakeFirst();

/** What the form of them can change, also while nothing is written yet. */
export const contentOfData = ({ heldOn, place, summary }: Partial<MinutesData> = {}) => ({ heldOn, place, summary });
