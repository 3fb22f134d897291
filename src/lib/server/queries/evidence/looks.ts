import type { Actor } from '$lib/domain/actor/actor';
import type { Doubt } from '$lib/domain/evidence/doubt';
import { COLLAPSE_LINE, weighFlags } from '$lib/domain/moderation/flag-weight';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { findWitnesses } from '../../db/flaggers';
import type { StoredBox } from '../../db/schema-evidence';
import type { PictureFacts } from '../../files/picture/facts';
import { isNotOwn } from '../../identity/own-reports';
import { openFacts } from '../../identity/picture-facts';
import type { Seal } from '../../identity/seal';

/** What of a picture's facts who looks is shown: whether it says where it was taken, never where. */
type ShownFacts = Omit<PictureFacts, 'place' | 'edited' | 'madeUp' | 'screen'> & { located: boolean };

export type LookedAt = {
	fileId: string;
	name: string;
	facts: ShownFacts | null;
	doubts: { doubt: Doubt; likeFileId: string | null; likeRef: string | null; boxes: StoredBox[] }[];
};

export type Look = {
	id: string;
	ref: string;
	title: string;
	openedAt: string;
	drawn: boolean;
	doubted: boolean;
	explained: string;
	/** What those who stand behind the report say of it: how many, and what they weigh against each other. */
	witnesses: { done: Witnesses; open: Witnesses };
	pictures: LookedAt[];
	/** Pictures of the reporter, for comparison. */
	reported: string[];
};

/** Toward `COLLAPSE_LINE`, as flags are weighed: a crowd of one side weighs nothing. */
type Witnesses = { count: number; isWeighty: boolean };

const MOST = 20;

/** Closings that wait for a second person, those that have waited longest first. `proof_look_open_idx`. */
export async function listLooks(db: Db, seal: Seal, actor: Actor, now: Date): Promise<Look[]> {
	const rows = await openLooks(db, actor).orderBy('proof_look.opened_at').limit(MOST).execute();
	return Promise.all(
		rows.map(async (row) => ({ ...(await withPictures(db, seal, row)), witnesses: await witnessesOf(db, row.id, now) }))
	);
}

/** Of linked reports the leading one stands for all. Nobody looks at the proof in their own report. */
export const openLooks = (db: Db, actor: Actor) =>
	db
		.selectFrom('proof_look')
		.innerJoin('thread', 'thread.id', 'proof_look.thread_id')
		.innerJoin('thread_event as event', 'event.id', 'proof_look.event_id')
		.where('proof_look.settled_at', 'is', null)
		.where('thread.head_id', 'is', null)
		.where(isNotOwn(actor))
		.select(['proof_look.id', 'proof_look.thread_id as threadId', 'proof_look.opened_at as openedAt'])
		.select(['proof_look.drawn', 'proof_look.doubted', 'proof_look.explained', 'thread.ref', 'thread.title'])
		.select(sql<string>`event.data ->> 'postId'`.as('postId'));

type Row = Awaited<ReturnType<ReturnType<typeof openLooks>['execute']>>[number];

async function witnessesOf(db: Db, lookId: string, now: Date): Promise<Look['witnesses']> {
	const of = async (done: boolean): Promise<Witnesses> => {
		const { flags, parties, sum } = weighFlags(await findWitnesses(db, lookId, done, now));
		return { count: flags - parties, isWeighty: sum >= COLLAPSE_LINE };
	};
	return { done: await of(true), open: await of(false) };
}

async function withPictures(
	db: Db,
	seal: Seal,
	{ threadId, postId, openedAt, ...look }: Row
): Promise<Omit<Look, 'witnesses'>> {
	const files = await db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id as fileId', 'file.name', 'attachment.post_id as postId'])
		.where('attachment.thread_id', '=', threadId)
		.where('file.media_type', '<>', 'application/pdf')
		.where((of) => of.or([of('attachment.post_id', '=', postId), of('attachment.post_id', 'is', null)]))
		.orderBy('attachment.position')
		.execute();
	const doubts = await listDoubts(db, look.id);
	const pictures = files.flatMap((file) => (file.postId === null ? [] : [file]));
	return {
		...look,
		openedAt: openedAt.toISOString(),
		reported: files.flatMap(({ fileId, postId: of }) => (of === null ? [fileId] : [])),
		pictures: await Promise.all(
			pictures.map(async ({ fileId, name }) => ({
				fileId,
				name,
				facts: shown(await openFacts(db, seal, fileId)),
				doubts: doubts.filter((one) => one.fileId === fileId)
			}))
		)
	};
}

/** What was found, with the number of the report in which the earlier picture is. */
export const listDoubts = (db: Db, lookId: string) =>
	db
		.selectFrom('proof_doubt')
		.select(['proof_doubt.file_id as fileId', 'doubt', 'like_file_id as likeFileId', 'boxes'])
		.select((of) =>
			of
				.selectFrom('attachment')
				.innerJoin('thread', 'thread.id', 'attachment.thread_id')
				.select('thread.ref')
				.whereRef('attachment.file_id', '=', 'proof_doubt.like_file_id')
				.limit(1)
				.as('likeRef')
		)
		.where('look_id', '=', lookId)
		.orderBy('position')
		.execute();

function shown(facts: PictureFacts | null): ShownFacts | null {
	if (!facts) return null;
	const { takenAt, device, programs, claim, place } = facts;
	const isSilent = !takenAt && !device && programs.length === 0 && !claim && !place;
	return isSilent ? null : { takenAt, device, programs, claim, located: place !== null };
}
