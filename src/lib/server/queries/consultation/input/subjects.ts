import { provisionLine, provisionName } from '$lib/domain/consultation/text/provision-name';
import type { Db } from '$lib/server/db/client';

export type Subject = { value: string; label: string };
export type Subjects = { provisions: Subject[]; questions: Subject[] };

/** What an input can be about: the provisions of the present text and the questions that were put. */
export async function listSubjects(
	db: Db,
	threadId: string,
	textVersion: number,
	asked: string | null = null
): Promise<Subjects> {
	const [provisions, questions] = await Promise.all([
		listProvisionSubjects(db, threadId, textVersion, asked),
		db
			.selectFrom('consultation_question')
			.select(['id as value', 'position', 'body'])
			.where('thread_id', '=', threadId)
			.orderBy('position')
			.execute()
	]);
	return {
		provisions,
		questions: questions.map(({ value, position, body }) => ({ value, label: provisionLine(`${position}.`, body) }))
	};
}

/** The provisions of a version; of ayat and letters only those of the one that was asked for: all would outweigh a page. */
export async function listProvisionSubjects(
	db: Db,
	threadId: string,
	textVersion: number,
	asked: string | null
): Promise<Subject[]> {
	const rows = await db
		.selectFrom('provision_version')
		.innerJoin('provision', 'provision.id', 'provision_version.provision_id')
		.select(['provision.key as value', 'provision_version.label', 'provision_version.body'])
		.where('provision_version.thread_id', '=', threadId)
		.where('provision_version.version', '=', textVersion)
		.where(({ or, eb, and }) =>
			or([
				eb('provision_version.kind', '=', 'provision'),
				and([
					eb('provision_version.kind', '=', 'part'),
					eb('provision_version.position', '=', placeOf(db, threadId, textVersion, asked))
				])
			])
		)
		.orderBy('provision_version.position')
		.orderBy('provision_version.part')
		.execute();
	return rows.map(({ value, label, body }) => ({ value, label: provisionLine(label, body) }));
}

/** Where the provision stands that is asked for, or of which a part is. */
const placeOf = (db: Db, threadId: string, version: number, key: string | null) =>
	db
		.selectFrom('provision_version as place')
		.innerJoin('provision as of', 'of.id', 'place.provision_id')
		.select('place.position')
		.where('place.thread_id', '=', threadId)
		.where('place.version', '=', version)
		.where('of.key', '=', key ?? '');

/** Provisions and parts that people spoke of and that the present text has no more, as they were last called. */
export async function listGoneSubjects(db: Db, threadId: string): Promise<Subject[]> {
	const rows = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.innerJoin('provision', 'provision.id', 'input.provision_id')
		.innerJoin('provision_version as read', (join) =>
			join.onRef('read.provision_id', '=', 'input.provision_id').onRef('read.version', '=', 'input.text_version')
		)
		.select(['provision.key as value', 'read.label', 'read.body', 'read.version', 'read.position', 'read.part'])
		.distinctOn('provision.key')
		.where('input.thread_id', '=', threadId)
		.where('post.hidden_at', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('provision_version as present')
						.select('present.version')
						.whereRef('present.provision_id', '=', 'input.provision_id')
						.whereRef('present.version', '=', 'consultation.text_version')
				)
			)
		)
		.orderBy('provision.key')
		.orderBy('read.version', 'desc')
		.execute();
	return rows
		.sort((a, b) => a.version - b.version || a.position - b.position || a.part - b.part)
		.map(({ value, label, body, version }) => ({ value, label: `${provisionName(label, body)} (v${version})` }));
}

/** What a reader came from, in its own words, to stand above what they write of it. */
export const findQuoted = (db: Db, threadId: string, version: number, key: string) =>
	db
		.selectFrom('provision_version')
		.innerJoin('provision', 'provision.id', 'provision_version.provision_id')
		.select(['provision_version.label', 'provision_version.body'])
		.where('provision_version.thread_id', '=', threadId)
		.where('provision_version.version', '=', version)
		.where('provision.key', '=', key)
		.where('provision_version.kind', 'in', ['provision', 'part'])
		.executeTakeFirst();
