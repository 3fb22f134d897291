import type { InputKind, Unsur } from '$lib/domain/consultation/words';
import { GENERAL, type DeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import { GONE } from '$lib/forms/consultation/input/filter';
import { NUMBERS_MOST } from '$lib/forms/consultation/numbers';
import type { Db } from '$lib/server/db/client';
import { sql } from 'kysely';
import { isWithin } from '../../consultation/input/rows';

/** Texts are compared by their beginning: whoever copies one copies that. */
const COMPARED = 1_000;

/** An input as much as it takes to group it. */
export type FoundInput = {
	number: number;
	/** What it is about and whether it agrees or objects: no one answer settles both. */
	apart: string;
	words: string;
	kind: InputKind;
	unsur: Unsur;
	supports: number;
	answered: boolean;
};

/** All that fit what was asked, the earliest first, with the last event at that moment: one statement, however many. */
export async function findInputs(db: Db, threadId: string, asked: DeskInputs) {
	const rows = await selectFound(db, threadId, asked)
		.orderBy('input.number')
		.limit(NUMBERS_MOST + 1)
		.execute();
	return {
		inputs: rows.slice(0, NUMBERS_MOST).map(({ seen: _, about, ...row }): FoundInput => ({
			...row,
			apart: `${row.kind} ${about ?? ''}`
		})),
		tooMany: rows.length > NUMBERS_MOST,
		seen: rows[0]?.seen ?? 0
	};
}

function selectFound(db: Db, threadId: string, { list, number, provision, kind, unsur, words }: DeskInputs) {
	return db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('thread', 'thread.id', 'input.thread_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.select(['input.number', 'input.kind', 'input.unsur', 'input.support_count as supports', 'thread.last_seq as seen'])
		.select(sql<string>`left(post.body, ${COMPARED})`.as('words'))
		.select(sql<string | null>`coalesce(input.provision_id, input.question_id)`.as('about'))
		.select((eb) => eb('input.disposition', 'is not', null).$castTo<boolean>().as('answered'))
		.where('input.thread_id', '=', threadId)
		.$if(number !== null, (query) => query.where('input.number', '=', number))
		.$if(number === null && list === 'held', (query) => query.where('post.held', '=', 'waiting'))
		.$if(number === null && list !== 'held', (query) => query.where('post.hidden_at', 'is', null))
		.$if(number === null && list === 'unanswered', (query) => query.where('input.disposition', 'is', null))
		.$if(number === null && list === 'answered', (query) => query.where('input.disposition', 'is not', null))
		.$if(kind !== null, (query) => query.where('input.kind', '=', kind))
		.$if(unsur !== null, (query) => query.where('input.unsur', '=', unsur))
		.$if(provision !== null, (query) => query.where(isAbout(threadId, provision ?? '')))
		.$if(words !== '', (query) => query.where(saysAll(words)));
}

function isAbout(threadId: string, provision: string) {
	if (provision === GENERAL) return sql<boolean>`input.provision_id is null`;
	if (provision !== GONE) return isWithin({ threadId }, provision);
	return sql<boolean>`input.provision_id is not null and not exists (
		select from provision_version as present
		where present.provision_id = input.provision_id and present.version = consultation.text_version
	)`;
}

/** Every word that was asked for, in any order. */
const saysAll = (words: string) =>
	sql
		.join(
			words
				.toLowerCase()
				.split(' ')
				.map((word) => sql<boolean>`strpos(lower(post.body), ${word}) > 0`),
			sql` and `
		)
		.$castTo<boolean>();
