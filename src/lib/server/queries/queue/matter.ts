import type { PostKind } from '$lib/domain/thread/post';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { EveryWord } from '$lib/text/every-catalogue';
import { VERB_OF, type PersonalAct } from '$lib/forms/verbs';
import type { Db } from '../../db/client';
import type { QueueMatter } from './source';

type Subject = Omit<QueueMatter, 'facts' | 'offers'>;

/** A thread, or one post in it, as the thing in question. */
export async function findSubject(
	db: Db,
	threadId: string,
	postId: string | null,
	text: EveryWord
): Promise<Subject | null> {
	const row = await db
		.selectFrom('thread')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('post', (join) => join.onRef('post.thread_id', '=', 'thread.id').on('post.id', '=', postId))
		.leftJoin('agency', 'agency.id', 'post.author_agency_id')
		.select(['thread.ref', 'consultation.slug', 'thread.title', 'thread.confidential', 'post.id as postId'])
		.select(['post.kind', 'post.author_role as role', 'agency.short_name as agency'])
		.select((eb) => eb.fn.coalesce('post.body_html', 'complaint.body_html', 'consultation.question_html').as('html'))
		.where('thread.id', '=', threadId)
		.executeTakeFirst();
	if (!row || row.postId !== postId) return null;
	const { ref, slug, title, confidential, html } = row;
	return { ref, slug, title, confidential, postId, name: nameOf(row, text), html: html ?? '' };
}

type Named = { kind: PostKind | null; role: Capacity | null; agency: string | null; slug: string | null };

function nameOf({ kind, role, agency, slug }: Named, text: EveryWord): string {
	if (!kind || !role) return slug ? text.queue.question : text.queue.report;
	return text.queue.postBy(text.law.post[kind], text.law.capacity[role], agency);
}

/** The page of an act on it, without the language. */
export function actPage(
	{ ref, slug, postId }: Pick<Subject, 'ref' | 'slug' | 'postId'>,
	act: PersonalAct
): `/${string}` {
	const place: `/${string}` = slug ? `/konsultasi/${slug}/tindakan` : `/pengaduan/${ref}`;
	return `${place}/${VERB_OF[act]}${postId ? `?kiriman=${postId}` : ''}`;
}
