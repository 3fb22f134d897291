import { GONE, type InputFilter } from '$lib/forms/consultation/input/filter';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { isWaiting } from '$lib/server/db/holds';

/** Which inputs: `held` says whether those that wait are among them. */
export type InputScope = { threadId: string; held: 'without' | 'with' | 'only' };

/** An input with its writer, what it is about, and its answer. */
const inputsWithAll = (db: Db) =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.leftJoin('app_user as writer', 'writer.id', 'post.author_user_id')
		.leftJoin('provision', 'provision.id', 'input.provision_id')
		.leftJoin('provision_version as read', (join) =>
			join.onRef('read.provision_id', '=', 'input.provision_id').onRef('read.version', '=', 'input.text_version')
		)
		.leftJoin('provision_version as present', (join) =>
			join
				.onRef('present.provision_id', '=', 'input.provision_id')
				.onRef('present.version', '=', 'consultation.text_version')
		)
		.leftJoin('provision_fate as fate', 'fate.provision_id', 'input.provision_id')
		.leftJoin('provision as target', 'target.id', 'fate.into_id')
		.leftJoin('provision_version as merged', (join) =>
			join.onRef('merged.provision_id', '=', 'fate.into_id').onRef('merged.version', '=', 'fate.version')
		)
		.leftJoin('consultation_question as question', 'question.id', 'input.question_id')
		.leftJoin('post as answer', 'answer.id', 'input.answer_id')
		.leftJoin('agency', 'agency.id', 'answer.author_agency_id')
		.leftJoin('provision as altered', 'altered.id', 'input.changed_provision_id')
		.leftJoin('provision_version as altered_to', (join) =>
			join
				.onRef('altered_to.provision_id', '=', 'input.changed_provision_id')
				.onRef('altered_to.version', '=', 'input.changed_version')
		);

/**
 * Inputs of one consultation with their words, their answer, and the provision they are about: as it was when they were
 * given and as it is now. Everything of a row comes in this one statement; the order is the caller's.
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
		.select(['post.hidden_at as hiddenAt', 'provision.key', 'read.label', 'read.body as readBody'])
		.select((eb) => eb.fn.coalesce('input.display_name', 'writer.name').as('name'))
		.select(['present.words_since as wordsSince', 'question.position as questionPosition', 'question.body as question'])
		.select(['fate.version as goneSince', 'target.key as mergedKey', 'merged.label as mergedLabel'])
		.select(['merged.body as mergedBody', 'input.affirmed_versions as affirmedVersions'])
		.select(['consultation.text_version as presentVersion'])
		.select(['answer.id as answerId', 'answer.body as answerBody', 'answer.body_html as answerHtml'])
		.select(['answer.author_role as answerRole', 'answer.created_at as answerAt', 'agency.name as answerAgency'])
		.select(['answer.hidden_at as answerHiddenAt'])
		.select([
			'altered.key as alteredKey',
			'altered_to.label as alteredLabel',
			'altered_to.body as alteredBody',
			'input.changed_version as alteredVersion'
		])
		.where('input.thread_id', '=', threadId)
		.$if(held === 'without', (query) => query.where('post.held', 'is', null))
		.$if(held === 'only', (query) => query.where('post.held', '=', 'waiting'));

export type InputRow = Awaited<ReturnType<ReturnType<typeof inputRows>['execute']>>[number];

/** One page of a filtered list in its order, with one row more to know whether another page follows. */
export function pageOfInputs(db: Db, scope: InputScope, filter: InputFilter, limit: number) {
	const { kind, answer, unsur, provision, order, older, newer } = filter;
	const direction = newer === null ? 'desc' : 'asc';
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
				? query.where('input.provision_id', 'is not', null).where('present.version', 'is', null)
				: query.where(isWithin(scope, provision ?? ''))
		)
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

export const listFilesOf = (db: Db, postIds: readonly string[]) =>
	db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['attachment.post_id as postId', 'file.id', 'file.name', 'file.size as bytes'])
		.select((eb) => eb('file.thumbnail', 'is not', null).$castTo<boolean>().as('isPicture'))
		.where('attachment.post_id', '=', sql<string>`any(${[...postIds]}::uuid[])`)
		.orderBy('attachment.position')
		.execute();

/** Which of these inputs the voice supports, and in which version of the text. */
export const listSupported = (db: Db, postIds: readonly string[], voice: string) =>
	db
		.selectFrom('support')
		.select(['post_id as postId', 'text_version as textVersion', 'affirmed_versions as affirmedVersions'])
		.where('post_id', '=', sql<string>`any(${[...postIds]}::uuid[])`)
		.where('supporter', '=', voice)
		.execute();
