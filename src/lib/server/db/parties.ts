import { sql } from 'kysely';
import type { Db } from './client';

/** A party to the minutes as the rules need to know it. */
export const findParty = (db: Db, threadId: string, id: string) =>
	db
		.selectFrom('signatory')
		.select(['id', 'position', 'side', 'name', 'user_id as userId', 'signed_at as signedAt', 'refused_at as refusedAt'])
		.where('id', '=', id)
		.where('thread_id', '=', threadId)
		.executeTakeFirst();

/** Who stands in for the parties, the latest of each last. */
export const listStandIns = (db: Db, threadId: string) =>
	db
		.selectFrom('signatory_stand_in as stand_in')
		.innerJoin('signatory', 'signatory.id', 'stand_in.signatory_id')
		.select(['signatory.position', 'stand_in.name', 'stand_in.office', 'stand_in.reason'])
		.where('signatory.thread_id', '=', threadId)
		.orderBy('signatory.position')
		.orderBy('stand_in.number')
		.execute();
export type StandIn = Awaited<ReturnType<typeof listStandIns>>[number];

/** Keeps a fixed text that is opened again, with every name that stood under it and every refusal. */
export const keepVoided = (db: Db, threadId: string, { reason, at }: { reason: string; at: Date }) =>
	db
		.insertInto('minutes_voided')
		.columns(['thread_id', 'number', 'canonical', 'digest', 'signatures', 'reason', 'at'])
		.expression((eb) =>
			eb
				.selectFrom('minutes')
				.select('thread_id')
				.select(
					sql<number>`(select coalesce(max(number), 0) + 1 from minutes_voided where thread_id = ${threadId})`.as(
						'number'
					)
				)
				.select(sql<string>`canonical`.as('canonical'))
				.select(sql<string>`digest`.as('digest'))
				.select(
					sql<string>`(select coalesce(jsonb_agg(to_jsonb(party) - 'sealed' - 'user_id' order by position), '[]')
						from signatory party where party.thread_id = ${threadId})`.as('signatures')
				)
				.select([eb.val(reason).as('reason'), eb.val(at).as('at')])
				.where('thread_id', '=', threadId)
				.where('canonical', 'is not', null)
		)
		.execute();

/** No name under a text that was voided counts, and nobody's refusal of it. */
export const clearSignatures = (db: Db, threadId: string) =>
	db
		.updateTable('signatory')
		.set({ signed_at: null, method: null, digest: null, scan_file_id: null })
		.set({ refused_at: null, refusal_reason: null, refusal_by: null })
		.where('thread_id', '=', threadId)
		.where((eb) => eb.or([eb('signed_at', 'is not', null), eb('refused_at', 'is not', null)]))
		.execute();
