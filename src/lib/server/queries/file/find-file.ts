import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { mayReadFile } from '$lib/domain/complaint/complaint-for';
import { isPublic, mayRead, maySeeInternal } from '$lib/domain/thread/visibility';
import { isUuid } from '$lib/domain/uuid';
import { keyOf } from '../../auth/secret-key';
import type { Db } from '../../db/client';
import { isOf, type Writer } from '../../db/drafts';
import { capacitiesIn } from '../../identity/standing';
import { findScanPermission } from './scan-permission';

export type FoundFile = {
	id: string;
	name: string;
	mediaType: string;
	sha256: string;
	hasThumbnail: boolean;
	/** Anybody may read it, so a browser may keep it. */
	isPublic: boolean;
};

/** `writer`: whose report is being written in this browser. */
export type FileReader = { actor: Actor; writer: Writer | null };

/** A file for one who may read what it is attached to, or who is still writing it; undefined for everybody else. */
export async function findFile(db: Db, id: string, reader: FileReader): Promise<FoundFile | undefined> {
	if (!isUuid(id)) return undefined;
	const file = await db
		.selectFrom('file')
		.select(['id', 'name', 'media_type as mediaType', 'sha256'])
		.select((eb) => eb('thumbnail', 'is not', null).$castTo<boolean>().as('hasThumbnail'))
		.where('id', '=', id)
		.executeTakeFirst();
	if (!file) return undefined;
	const permission =
		(await findPermission(db, id, reader.actor)) ??
		(await findScanPermission(db, id, reader.actor)) ??
		(await findDraftPermission(db, id, reader.writer)) ??
		(await findAnswerPermission(db, id, reader.actor));
	return permission && { ...file, ...permission };
}

export async function readFileBytes(
	db: Db,
	id: string,
	which: 'bytes' | 'thumbnail'
): Promise<Uint8Array<ArrayBuffer>> {
	const row = await db.selectFrom('file').select(`${which} as content`).where('id', '=', id).executeTakeFirstOrThrow();
	return new Uint8Array(row.content ?? []);
}

/** One file may hang on several reports: what was said to a whole case hangs on each of them. It is read by whoever reads one. */
async function findPermission(db: Db, fileId: string, actor: Actor): Promise<{ isPublic: boolean } | undefined> {
	const permissions: ({ isPublic: boolean } | undefined)[] = [];
	for (const attached of await listAttached(db, fileId)) permissions.push(await permissionFor(db, attached, actor));
	return permissions.find((permission) => permission?.isPublic) ?? permissions.find((permission) => permission);
}

const listAttached = (db: Db, fileId: string) =>
	db
		.selectFrom('attachment')
		.innerJoin('thread', 'thread.id', 'attachment.thread_id')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('post', 'post.id', 'attachment.post_id')
		.leftJoin('material', 'material.file_id', 'attachment.file_id')
		.select([
			'thread.id',
			'thread.kind as threadKind',
			'thread.confidential',
			'thread.published_at',
			'thread.hidden_at'
		])
		.select((eb) => eb.fn.coalesce('complaint.agency_id', 'consultation.agency_id').as('agencyId'))
		.select(['post.kind', 'post.hidden_at as post_hidden_at', 'post.held', 'material.taken_back_at as takenBackAt'])
		.select(['post.author_user_id as authorId', 'post.author_role as authorRole'])
		.where('attachment.file_id', '=', fileId)
		.execute();

type Attached = Awaited<ReturnType<typeof listAttached>>[number];

async function permissionFor(db: Db, attached: Attached, actor: Actor): Promise<{ isPublic: boolean } | undefined> {
	const standing = { id: attached.id, kind: attached.threadKind, agencyId: attached.agencyId };
	const capacities = await capacitiesIn(db, standing, actor);
	const { confidential, published_at, hidden_at, kind, post_hidden_at, held } = attached;
	const thread = { confidential, published: published_at !== null, hidden: hidden_at !== null };
	const post = kind && { kind, hidden: post_hidden_at !== null, held: held !== null };
	if (!mayReadFile(thread, post, capacities))
		return isOwnHeld(attached, actor, capacities) && mayRead(thread, capacities) ? { isPublic: false } : undefined;
	// What was put up by mistake is not handed out any more, except to who has to answer for it.
	if (attached.takenBackAt) return maySeeInternal(capacities) ? { isPublic: false } : undefined;
	return { isPublic: isPublic(thread) && mayReadFile(thread, post, ['anyone']) };
}

/** What waits or was refused stays with who wrote it, words and files. */
const isOwnHeld = (
	{ held, authorId, authorRole }: Attached,
	{ userId }: Actor,
	capacities: readonly Capacity[]
): boolean =>
	held !== null &&
	((authorId !== null && authorId === userId) || (authorRole === 'reporter' && capacities.includes('reporter')));

async function findDraftPermission(
	db: Db,
	fileId: string,
	writer: Writer | null
): Promise<{ isPublic: false } | undefined> {
	if (writer === null) return undefined;
	const drafted = await db
		.selectFrom('draft_file')
		.innerJoin('draft', 'draft.id', 'draft_file.draft_id')
		.select('file_id')
		.where('draft_id', '=', keyOf(writer.token))
		.where(isOf(writer.userId))
		.where('file_id', '=', fileId)
		.executeTakeFirst();
	return drafted && { isPublic: false };
}

/** What waits with an answer is looked at before it is sent, by whoever sends it: it may have come by mail. */
async function findAnswerPermission(
	db: Db,
	fileId: string,
	{ userId }: Actor
): Promise<{ isPublic: false } | undefined> {
	if (userId === null) return undefined;
	const waits = await db
		.selectFrom('answer_draft_file')
		.select('file_id')
		.where('file_id', '=', fileId)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	return waits && { isPublic: false };
}
