import type { Capacity } from '$lib/domain/actor/capacity';
import { isOutdated } from '$lib/domain/consultation/text/pin';
import { provisionName } from '$lib/domain/consultation/text/provision-name';
import type { SeenInput } from '$lib/domain/consultation/input/view';
import { showPost, type Hidden, type ShownPost, type StoredPost, type ViewedFile } from '$lib/domain/thread/shown-post';
import type { Db } from '$lib/server/db/client';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { findPointed, nameOf, provisionsOf, type PointedAt } from './provisions';
import { filesOf, listHidings, type InputRow } from './rows';

/** Inputs as they are seen in these capacities: files and reasons of all of them in one statement each. */
export async function seeInputs(
	db: Db,
	threadId: string,
	rows: readonly InputRow[],
	capacities: readonly Capacity[]
): Promise<SeenInput[]> {
	if (rows.length === 0) return [];
	const posts = rows.flatMap(({ postId, answerId }) => (answerId ? [postId, answerId] : [postId]));
	const [beside, hidings] = await Promise.all([
		readBeside(db, posts, rows),
		rows.some(isHiddenSomewhere) ? listHidings(db, threadId, posts) : []
	]);
	const particulars = particularsOf(beside.files, hidings);
	const pointed = findPointed(beside.provisions);
	return rows.flatMap((row): SeenInput[] => {
		const post = particulars.show(asStored(row), capacities);
		if (!post || (row.held && post.html === null)) return [];
		return [
			{
				...factsOf(row, pointed),
				organisation: post.html === null ? '' : row.organisation,
				post,
				answer: asAnswer(row, (stored) => particulars.show(stored, capacities))
			}
		];
	});
}

const isHiddenSomewhere = ({ hiddenAt, answerHiddenAt, held }: InputRow) =>
	(hiddenAt !== null && !held) || answerHiddenAt !== null;

const factsOf = (row: InputRow, pointed: ReturnType<typeof findPointed>) => {
	const { number, kind, unsur, channel, held, textVersion, affirmedVersions, replies, supports, disposition } = row;
	const about = pointed.about(row);
	const altered = pointed.altered(row);
	return {
		number,
		kind,
		unsur,
		channel,
		held,
		provision: about ? subjectOf(row, about) : null,
		textVersion,
		affirmedVersions,
		wordsSince: about?.wordsSince ?? null,
		question:
			row.questionPosition === null || row.question === null
				? null
				: { position: row.questionPosition, body: row.question },
		replies,
		supports,
		disposition,
		changedText: altered ? { key: altered.key, label: nameOf(altered), version: altered.version } : null
	};
};

const subjectOf = ({ textVersion, affirmedVersions }: InputRow, about: PointedAt) => ({
	key: about.key,
	label: nameOf(about),
	/** Gone from the present text, or in other words since. */
	changed: about.wordsSince === null || isOutdated({ textVersion, affirmedVersions, wordsSince: about.wordsSince }),
	gone: about.wordsSince === null ? goneOf(about) : null
});

/** What became of words that the present text has no more; before versions kept it, nobody knows. */
const goneOf = ({ goneSince, mergedKey, mergedLabel, mergedBody }: PointedAt) => ({
	since: goneSince,
	into: mergedKey === null ? null : { key: mergedKey, label: provisionName(mergedLabel, mergedBody) }
});

const asStored = (row: InputRow): StoredPost => ({
	id: row.postId,
	kind: 'input',
	role: row.role,
	byAgency: null,
	citizenName: row.name,
	html: row.html,
	hiddenAt: row.hiddenAt,
	held: row.held ? 'waiting' : null,
	at: row.at
});

function asAnswer(row: InputRow, show: (stored: StoredPost) => ShownPost | null): ShownPost | null {
	const { answerId, answerRole, answerHtml, answerAt } = row;
	if (!answerId || !answerRole || answerHtml === null || !answerAt) return null;
	return show({
		id: answerId,
		kind: 'disposition',
		role: answerRole,
		byAgency: row.answerAgency,
		citizenName: null,
		html: answerHtml,
		hiddenAt: row.answerHiddenAt,
		held: null,
		at: answerAt
	});
}

/** Files of the posts and what the inputs point to in the text, in one statement. */
const readBeside = (db: Db, postIds: readonly string[], rows: readonly InputRow[]) =>
	db
		.selectNoFrom((eb) => [
			jsonArrayFrom(filesOf(eb, postIds)).as('files'),
			jsonArrayFrom(provisionsOf(eb, rows)).as('provisions')
		])
		.executeTakeFirstOrThrow();

/** What goes with posts: their files, and why some are hidden. */
export async function findParticulars(db: Db, threadId: string, postIds: readonly string[], someHidden: boolean) {
	const [files, hidings] = await Promise.all([
		postIds.length > 0 ? filesOf(db, postIds).execute() : [],
		someHidden ? listHidings(db, threadId, postIds) : []
	]);
	return particularsOf(files, hidings);
}

type StoredFile = ViewedFile & { postId: string | null };

function particularsOf(files: readonly StoredFile[], hidings: Awaited<ReturnType<typeof listHidings>>) {
	const reasons = new Map(hidings.map(({ data }) => [data.postId, data]));
	const attached = (id: string): ViewedFile[] =>
		files.filter(({ postId }) => postId === id).map(({ postId: _, ...file }) => file);
	const hiddenFor = (id: string): Hidden => ({
		rule: reasons.get(id)?.rule ?? null,
		reason: reasons.get(id)?.flagReason ?? null,
		words: reasons.get(id)?.reason ?? ''
	});
	return {
		show: (post: StoredPost, capacities: readonly Capacity[]) =>
			showPost(post, capacities, { hidden: () => hiddenFor(post.id), files: () => attached(post.id) })
	};
}
