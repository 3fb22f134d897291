import { GONE, type InputFilter } from '$lib/forms/consultation/input/filter';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { isWaiting } from '$lib/server/db/holds';

/** Which inputs: `held` says whether those that wait are among them. */
export type InputScope = { threadId: string; held: 'without' | 'with' | 'only' };

/** An input with its writer, the question it replies to, and its answer. */
const inputsWithAll = (db: Db) =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.leftJoin('app_user as writer', 'writer.id', 'post.author_user_id')
		.leftJoin('consultation_question as question', 'question.id', 'input.question_id')
		.leftJoin('post as answer', 'answer.id', 'input.answer_id')
		.leftJoin('agency', 'agency.id', 'answer.author_agency_id');

/**
 * Inputs of one consultation with their words and their answer; the order is the caller's. The provisions that they speak
 * of are read beside them (`provisions.ts`): all in one statement took Postgres longer to plan than to carry out.
 */
export const inputRows = (db: Db, { threadId, held }: InputScope) =>
	inputsWithAll(db)
		.select(['input.post_id as postId', 'input.number', 'input.kind', 'input.unsur', 'input.organisation'])
		.select([
			'input.channel',
			isWaiting.as('held'),
			'input.text_version as textVersion',
			'input.reply_count as replies'
		])
		.select(['input.support_count as supports', 'input.disposition', 'input.answered_at as answeredAt'])
		.select(['post.body', 'post.body_html as html', 'post.author_role as role', 'post.created_at as at'])
		.select(['post.hidden_at as hiddenAt', 'input.provision_id as provisionId'])
		.select((eb) => eb.fn.coalesce('input.display_name', 'writer.name').as('name'))
		.select(['question.position as questionPosition', 'question.body as question'])
		.select(['input.affirmed_versions as affirmedVersions', 'consultation.text_version as presentVersion'])
		.select(['answer.id as answerId', 'answer.body as answerBody', 'answer.body_html as answerHtml'])
		.select(['answer.author_role as answerRole', 'answer.created_at as answerAt', 'agency.name as answerAgency'])
		.select(['answer.hidden_at as answerHiddenAt'])
		.select(['input.changed_provision_id as alteredId', 'input.changed_version as alteredVersion'])
		.where('input.thread_id', '=', threadId)
		.$if(held === 'without', (query) => query.where('post.held', 'is', null))
		.$if(held === 'only', (query) => query.where('post.held', '=', 'waiting'));

export type InputRow = Awaited<ReturnType<ReturnType<typeof inputRows>['execute']>>[number];

/** What an input speaks of, as it stands in the present text. */
const presentOf = (db: Db) =>
	db
		.selectFrom('provision_version as present')
		.select('present.version')
		.where('present.provision_id', '=', sql.ref<string>('input.provision_id'))
		.where('present.version', '=', sql.ref<number>('consultation.text_version'));

/** The inputs that a filter asks for, wherever in the list; the order is the caller's. */
export function inputsMatching(db: Db, scope: InputScope, { kind, answer, unsur, provision }: InputFilter) {
	return inputRows(db, scope)
		.$if(kind !== null, (query) => query.where('input.kind', '=', kind))
		.$if(unsur !== null, (query) => query.where('input.unsur', '=', unsur))
		.$if(answer === 'unanswered', (query) =>
			query.where('input.disposition', 'is', null).where('post.hidden_at', 'is', null)
		)
		.$if(answer !== null && answer !== 'unanswered', (query) =>
			query.where('input.disposition', '=', answer === 'unanswered' ? null : answer)
		)
		.$if(provision !== null, (query) =>
			provision === GONE
				? query.where('input.provision_id', 'is not', null).where(({ not, exists }) => not(exists(presentOf(db))))
				: query.where(isWithin(scope, provision ?? ''))
		);
}

/** One page of a filtered list in its order, with one row more to know whether another page follows. */
export function pageOfInputs(db: Db, scope: InputScope, filter: InputFilter, limit: number) {
	const { order, older, newer } = filter;
	const direction = newer === null ? 'desc' : 'asc';
	return inputsMatching(db, scope, filter)
		.$if(older !== null, (query) => query.where(isBeyond(scope, order, '<', older ?? 0)))
		.$if(newer !== null, (query) => query.where(isBeyond(scope, order, '>', newer ?? 0)))
		.$if(order === 'supported', (query) => query.orderBy('input.support_count', direction))
		.orderBy('input.number', direction)
		.limit(limit + 1);
}

/** About the provision of that key, or about one of its ayat and letters. */
export const isWithin = ({ threadId }: Pick<InputScope, 'threadId'>, key: string) =>
	sql<boolean>`input.provision_id in (
		select asked.id from provision as asked where asked.thread_id = ${threadId} and asked.key = ${key}
		union all
		select piece.provision_id from provision as asked join provision_version as piece on piece.within = asked.id
		where asked.thread_id = ${threadId} and asked.key = ${key}
	)`;

/** Beyond the input that a page ended or began with. Support may have moved meanwhile: the place moves with its input. */
const isBeyond = ({ threadId }: InputScope, order: InputFilter['order'], side: '<' | '>', number: number) =>
	order === 'newest'
		? sql<boolean>`input.number ${sql.raw(side)} ${number}`
		: sql<boolean>`(input.support_count, input.number) ${sql.raw(side)} (
				select place.support_count, place.number from input as place
				where place.thread_id = ${threadId} and place.number = ${number}
			)`;

/** Why posts were hidden, the last word of each. Asked only where a page holds hidden ones. */
export const listHidings = (db: Db, threadId: string, postIds: readonly string[]) =>
	db
		.selectFrom('thread_event')
		.select('data')
		.where('thread_id', '=', threadId)
		.where('action', 'in', ['hide_post', 'split_post'])
		.where(sql<string>`data->>'postId'`, '=', sql<string>`any(${[...postIds]}::text[])`)
		.orderBy('seq')
		.execute();

export const filesOf = (db: Pick<Db, 'selectFrom'>, postIds: readonly string[]) =>
	db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['attachment.post_id as postId', 'file.id', 'file.name', 'file.size as bytes'])
		.select((eb) => eb('file.thumbnail', 'is not', null).$castTo<boolean>().as('isPicture'))
		.where('attachment.post_id', '=', sql<string>`any(${[...postIds]}::uuid[])`)
		.orderBy('attachment.position');

/** Which of these inputs the voice supports, and in which version of the text. */
export const listSupported = (db: Db, postIds: readonly string[], voice: string) =>
	db
		.selectFrom('support')
		.select(['post_id as postId', 'text_version as textVersion', 'affirmed_versions as affirmedVersions'])
		.where('post_id', '=', sql<string>`any(${[...postIds]}::uuid[])`)
		.where('supporter', '=', voice)
		.execute();
