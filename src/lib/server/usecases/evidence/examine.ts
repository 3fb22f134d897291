import { dayOf } from '$lib/domain/calendar/zone';
import { doubtsAbout, type Earlier, type Found, type Said } from '$lib/domain/evidence/doubt';
import { sql } from 'kysely';
import { placementOf } from '../../files/picture/align';
import { isAltered, isOnePhoto, likenessOf, type Box } from '../../files/picture/compare';
import { COMPARED_SIDE, lookAt, soughtWords, unpackPoints, type Printed } from '../../files/picture/print';
import { findAlike, findInCase, type EarlierPicture } from './prints';
import { openFacts } from '../../identity/picture-facts';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';

/** What was found about a picture of a closing, and where in it. */
export type Examined = {
	fileId: string;
	name: string;
	/** There is nothing in it to be known by, and nothing to look at. */
	blank: boolean;
	found: (Found & { boxes: Box[] })[];
};
export type OnDoubt = (examined: readonly Examined[]) => void;

/** Whole pictures are compared with so many: those that have most in common. */
const MOST_COMPARED = 4;

/**
 * Compares the pictures of a closing with those of this report and of all others, and asks them what they said of
 * themselves. Whatever comes of it is a question to a person, never an answer.
 */
export async function examinePictures(deps: Deps, ref: string, fileIds: readonly string[]): Promise<Examined[]> {
	if (fileIds.length === 0) return [];
	const thread = await deps.db
		.selectFrom('thread')
		.select(['id', 'created_at as createdAt'])
		.select(sql<string>`coalesce(head_id, id)`.as('caseId'))
		.where('ref', '=', ref)
		.executeTakeFirst();
	if (!thread) return [];
	const pictures = await findPictures(deps, fileIds);
	const examined: Examined[] = [];
	for (const picture of pictures) examined.push(await examine(deps, thread, picture, fileIds));
	return examined;
}

type Picture = { fileId: string; name: string; bytes: Buffer };

/** Those that have a print, in the order in which they were sent. */
async function findPictures({ db }: Deps, fileIds: readonly string[]): Promise<Picture[]> {
	const rows = await db
		.selectFrom('file')
		.innerJoin('picture_print', 'picture_print.file_id', 'file.id')
		.select(['file.id as fileId', 'file.name', 'file.bytes'])
		.where('file.id', 'in', [...fileIds])
		.execute();
	return rows.toSorted((a, b) => fileIds.indexOf(a.fileId) - fileIds.indexOf(b.fileId));
}

async function examine(
	{ db, env }: Deps,
	thread: { caseId: string; createdAt: Date },
	{ fileId, name, bytes }: Picture,
	sentWith: readonly string[]
): Promise<Examined> {
	const later = await lookAt(bytes);
	const alike = [
		...(await findAlike(db, soughtWords(later.points), sentWith)),
		...(await findInCase(db, thread.caseId, sentWith))
	];
	const same = await samePhotos(db, later, alike);
	const boxesOf = new Map(same.map(({ picture, boxes }) => [picture.fileId, boxes]));
	const earlier = same.map(({ picture, altered }) => asEarlier(picture, thread.caseId, altered));
	const facts = await openFacts(db, createSeal(env.secret), fileId);
	const said: Said | null = facts && { ...facts, takenOn: facts.takenAt?.slice(0, 10) ?? null };
	const found = doubtsAbout(earlier, said, dayOf(thread.createdAt, env.zone));
	const blank = later.points.length === 0;
	return {
		fileId,
		name,
		blank,
		found: found.map((one) => ({ ...one, boxes: boxesOf.get(one.likeFileId ?? '') ?? [] }))
	};
}

const asEarlier = (
	{ fileId, caseId, postKind, postRole }: EarlierPicture,
	here: string,
	altered: boolean
): Earlier => ({
	fileId,
	here: caseId === here,
	sent: postKind === null || postRole === 'reporter' ? 'reporter' : postKind === 'resolution' ? 'closing' : 'other',
	altered
});

type Kept = Pick<EarlierPicture, 'fileId' | 'points' | 'width' | 'height'>;
type Same<Earlier> = { picture: Earlier; altered: boolean; boxes: Box[] };

/** Those of the earlier pictures that are one photograph with this one. */
export async function samePhotos<Earlier extends Kept>(
	db: Deps['db'],
	later: Printed,
	alike: readonly Earlier[]
): Promise<Same<Earlier>[]> {
	const placed = [...new Map(alike.map((picture) => [picture.fileId, picture])).values()].flatMap((picture) => {
		const points = unpackPoints(picture.points);
		const placement = placementOf(points, later.points, comparedWidth(picture));
		return placement ? [{ picture, points, agreeing: placement.agreeing }] : [];
	});
	const nearest = placed.toSorted((a, b) => b.agreeing - a.agreeing).slice(0, MOST_COMPARED);
	const same: Same<Earlier>[] = [];
	for (const { picture } of nearest) {
		const { bytes } = await db
			.selectFrom('file')
			.select('bytes')
			.where('id', '=', picture.fileId)
			.executeTakeFirstOrThrow();
		const likeness = likenessOf(await lookAt(bytes), later);
		if (likeness && isOnePhoto(likeness))
			same.push({ picture, altered: isAltered(likeness), boxes: isAltered(likeness) ? likeness.changed : [] });
	}
	return same;
}

const comparedWidth = ({ width, height }: Kept): number =>
	Math.round((width * COMPARED_SIDE) / Math.max(width, height, 1));
