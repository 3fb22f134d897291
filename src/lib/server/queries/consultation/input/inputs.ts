import type { SeenInput } from '$lib/domain/consultation/input/view';
import type { Capacity } from '$lib/domain/actor/capacity';
import { mayAdmit } from '$lib/domain/consultation/input/input';
import { countByVersion } from '$lib/domain/consultation/text/pin';
import type { InputFilter } from '$lib/forms/consultation/input/filter';
import type { ShownPost } from '$lib/domain/thread/shown-post';
import { actsByOffice, postShown } from '$lib/domain/thread/visibility';
import type { Db } from '$lib/server/db/client';
import { isWaiting } from '$lib/server/db/holds';
import { inputRows, listHidings, pageOfInputs } from './rows';
import { listGoneSubjects, listProvisionSubjects, type Subject } from './subjects';
import { findParticulars, seeInputs } from './view';

export const INPUTS_A_PAGE = 10;
const REPLIES_A_PAGE = 50;

export type InputPage = { inputs: SeenInput[]; older: number | null; newer: number | null };

/** A page of the inputs that are seen in these capacities, in the order of the filter. */
export async function listInputs(
	db: Db,
	threadId: string,
	filter: InputFilter,
	capacities: readonly Capacity[],
	{ only = false, limit = INPUTS_A_PAGE }: { only?: boolean; limit?: number } = {}
): Promise<InputPage> {
	if (only && !mayAdmit(capacities)) return { inputs: [], older: null, newer: null };
	const held = only ? 'only' : mayAdmit(capacities) ? 'with' : 'without';
	const rows = await pageOfInputs(db, { threadId, held }, filter, limit).execute();
	const shown = rows.slice(0, limit);
	if (filter.newer !== null) shown.reverse();
	const more = rows.length > limit;
	const hasNewer = filter.newer === null ? filter.older !== null : more;
	const hasOlder = filter.newer === null ? more : true;
	return {
		inputs: await seeInputs(db, threadId, shown, capacities),
		older: hasOlder ? (shown.at(-1)?.number ?? null) : null,
		newer: hasNewer ? (shown[0]?.number ?? null) : null
	};
}

export type OpenedInputs = InputPage & {
	filter: InputFilter;
	provisions: Subject[];
	/** Provisions that people spoke of and that the text has no more. */
	gone: Subject[];
};

/** A page of the inputs, with what their list can be narrowed to. */
export async function openInputs(
	db: Db,
	{ id, textVersion }: { id: string; textVersion: number },
	filter: InputFilter,
	capacities: readonly Capacity[]
): Promise<OpenedInputs> {
	const [page, provisions, gone] = await Promise.all([
		listInputs(db, id, filter, capacities),
		listProvisionSubjects(db, id, textVersion, filter.provision),
		textVersion > 1 ? listGoneSubjects(db, id) : []
	]);
	return { ...page, filter, provisions, gone };
}

/** Inputs by their posts, in this order, as they are seen in these capacities. */
export async function listPinnedInputs(
	db: Db,
	threadId: string,
	pinned: readonly string[],
	capacities: readonly Capacity[]
): Promise<SeenInput[]> {
	if (pinned.length === 0) return [];
	const rows = await inputRows(db, { threadId, held: 'without' }).where('input.post_id', 'in', pinned).execute();
	const inputs = await seeInputs(db, threadId, rows, capacities);
	return inputs
		.filter(({ post }) => post.html !== null)
		.sort((a, b) => pinned.indexOf(a.post.id) - pinned.indexOf(b.post.id));
}

export type OneInput = {
	input: SeenInput;
	/** How many inputs its answer settled together. */
	together: number;
	/** How many voices hold for which version of the text; empty where all hold for one. */
	voices: [version: number, count: number][];
	replies: ShownPost[];
	/** Where the next replies begin. */
	after: string | null;
};

/** One input with what was said under it, or null where it is not seen in these capacities. */
export async function findInput(
	db: Db,
	threadId: string,
	number: number,
	capacities: readonly Capacity[],
	after: Date | null = null
): Promise<OneInput | null> {
	const held = mayAdmit(capacities) ? 'with' : 'without';
	const rows = await inputRows(db, { threadId, held }).where('input.number', '=', number).execute();
	const [[input], [row]] = [await seeInputs(db, threadId, rows, capacities), rows];
	if (!input || !row) return null;
	const [replies, together, voices] = await Promise.all([
		listReplies(db, threadId, input.post.id, capacities, after),
		countTogether(db, row.answerId),
		input.supports > 0 && row.presentVersion > input.textVersion ? listVoices(db, input.post.id) : []
	]);
	const counts = countByVersion(voices);
	return { input, together, voices: counts.length > 1 ? counts : [], ...replies };
}

const listVoices = (db: Db, postId: string) =>
	db
		.selectFrom('support')
		.select((eb) => eb.fn.coalesce('text_version', eb.lit(0)).as('textVersion'))
		.select('affirmed_versions as affirmedVersions')
		.where('post_id', '=', postId)
		.execute();

async function countTogether(db: Db, answerId: string | null): Promise<number> {
	if (!answerId) return 0;
	const { count } = await db
		.selectFrom('input')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('answer_id', '=', answerId)
		.executeTakeFirstOrThrow();
	return count;
}

/** What waits or was refused stands apart, for its author and who decides. */
async function listReplies(
	db: Db,
	threadId: string,
	postId: string,
	capacities: readonly Capacity[],
	after: Date | null
): Promise<{ replies: ShownPost[]; after: string | null }> {
	const rows = await db
		.selectFrom('post')
		.leftJoin('app_user as writer', 'writer.id', 'post.author_user_id')
		.leftJoin('agency', 'agency.id', 'post.author_agency_id')
		.select(['post.id', 'post.kind', 'post.author_role as role', 'agency.name as byAgency', 'post.body_html as html'])
		.select(['post.hidden_at as hiddenAt', 'post.folded_until as foldedUntil', 'post.held'])
		.select(['post.created_at as at', 'writer.name as citizenName'])
		.where('post.reply_to', '=', postId)
		.where('post.held', 'is', null)
		.$if(after !== null, (query) => query.where('post.created_at', '>', after))
		.orderBy('post.created_at')
		.orderBy('post.id')
		.limit(REPLIES_A_PAGE + 1)
		.execute();
	const readable = rows.filter(
		({ kind, hiddenAt }) => postShown({ kind, hidden: hiddenAt !== null, held: false }, capacities) !== 'absent'
	);
	const shown = readable.slice(0, REPLIES_A_PAGE);
	const someHidden = shown.some(({ hiddenAt }) => hiddenAt !== null);
	const particulars = await findParticulars(
		db,
		threadId,
		shown.map(({ id }) => id),
		someHidden
	);
	return {
		replies: shown.flatMap(({ citizenName, ...post }) => {
			const name = actsByOffice(post.role) ? null : citizenName;
			return particulars.show({ ...post, citizenName: name }, capacities) ?? [];
		}),
		after: rows.length > REPLIES_A_PAGE ? (shown.at(-1)?.at.toISOString() ?? null) : null
	};
}

/** The post of an input that is shown. */
export const findInputPost = async (db: Db, threadId: string, number: number): Promise<string | undefined> =>
	(
		await db
			.selectFrom('input')
			.innerJoin('post', 'post.id', 'input.post_id')
			.select('post.id')
			.where('input.thread_id', '=', threadId)
			.where('input.number', '=', Number.isSafeInteger(number) ? number : 0)
			.where('post.hidden_at', 'is', null)
			.executeTakeFirst()
	)?.id;

/** What became of an input, for whoever holds its code: their own words, and why they are not shown. */
export async function findOwnInput(db: Db, postId: string) {
	const { threadId, html, held, hiddenAt } = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select([
			'input.thread_id as threadId',
			isWaiting.as('held'),
			'post.body_html as html',
			'post.hidden_at as hiddenAt'
		])
		.where('input.post_id', '=', postId)
		.executeTakeFirstOrThrow();
	const hidings = hiddenAt !== null && !held ? await listHidings(db, threadId, [postId]) : [];
	const said = hidings.at(-1)?.data;
	const hidden = said && { rule: said.rule ?? null, reason: said.flagReason ?? null, words: said.reason ?? '' };
	return { html, held, shown: hiddenAt === null, hidden: hidden ?? null };
}
