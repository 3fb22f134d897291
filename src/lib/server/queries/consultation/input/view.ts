import type { Capacity } from '$lib/domain/actor/capacity';
import { isOutdated } from '$lib/domain/consultation/text/pin';
import { provisionName } from '$lib/domain/consultation/text/provision-name';
import type { SeenInput } from '$lib/domain/consultation/input/view';
import { showPost, type Hidden, type ShownPost, type StoredPost, type ViewedFile } from '$lib/domain/thread/shown-post';
import type { Db } from '$lib/server/db/client';
import { listFilesOf, listHidings, type InputRow } from './rows';

/** Inputs as they are seen in these capacities: files and reasons of all of them in one statement each. */
export async function seeInputs(
	db: Db,
	threadId: string,
	rows: readonly InputRow[],
	capacities: readonly Capacity[]
): Promise<SeenInput[]> {
	const posts = rows.flatMap(({ postId, answerId }) => (answerId ? [postId, answerId] : [postId]));
	const particulars = await findParticulars(db, threadId, posts, rows.some(isHiddenSomewhere));
	return rows.flatMap((row): SeenInput[] => {
		const post = particulars.show(asStored(row), capacities);
		if (!post || (row.held && post.html === null)) return [];
		return [
			{
				...factsOf(row),
				organisation: post.html === null ? '' : row.organisation,
				post,
				answer: asAnswer(row, (stored) => particulars.show(stored, capacities))
			}
		];
	});
}

const isHiddenSomewhere = ({ hiddenAt, answerHiddenAt, held }: InputRow) =>
	(hiddenAt !== null && !held) || answerHiddenAt !== null;

const factsOf = (row: InputRow) => ({
	number: row.number,
	kind: row.kind,
	unsur: row.unsur,
	organisation: row.organisation,
	channel: row.channel,
	held: row.held,
	provision:
		row.key === null
			? null
			: {
					key: row.key,
					label: provisionName(row.label, row.readBody),
					changed: hasChanged(row),
					gone: row.wordsSince === null ? goneOf(row) : null
				},
	textVersion: row.textVersion,
	affirmedVersions: row.affirmedVersions,
	wordsSince: row.wordsSince,
	question:
		row.questionPosition === null || row.question === null
			? null
			: { position: row.questionPosition, body: row.question },
	replies: row.replies,
	supports: row.supports,
	disposition: row.disposition,
	changedText:
		row.alteredKey === null || row.alteredVersion === null
			? null
			: { key: row.alteredKey, label: provisionName(row.alteredLabel, row.alteredBody), version: row.alteredVersion }
});

/** Gone from the present text, or in other words since. */
const hasChanged = ({ wordsSince, textVersion, affirmedVersions }: InputRow) =>
	wordsSince === null || isOutdated({ textVersion, affirmedVersions, wordsSince });

/** What became of words that the present text has no more; before versions kept it, nobody knows. */
const goneOf = ({ goneSince, mergedKey, mergedLabel, mergedBody }: InputRow) => ({
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

/** What goes with posts: their files, and why some are hidden. */
export async function findParticulars(db: Db, threadId: string, postIds: readonly string[], someHidden: boolean) {
	const [files, hidings] = await Promise.all([
		postIds.length > 0 ? listFilesOf(db, postIds) : [],
		someHidden ? listHidings(db, threadId, postIds) : []
	]);
	const reasons = new Map(hidings.map(({ data }) => [data.postId, data]));
	const filesOf = (id: string): ViewedFile[] =>
		files.filter(({ postId }) => postId === id).map(({ postId: _, ...file }) => file);
	const hiddenFor = (id: string): Hidden => ({
		rule: reasons.get(id)?.rule ?? null,
		reason: reasons.get(id)?.flagReason ?? null,
		words: reasons.get(id)?.reason ?? ''
	});
	return {
		show: (post: StoredPost, capacities: readonly Capacity[]) =>
			showPost(post, capacities, { hidden: () => hiddenFor(post.id), files: () => filesOf(post.id) })
	};
}
