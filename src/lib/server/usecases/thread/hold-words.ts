import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { speaksForThemselves, type Capacity } from '$lib/domain/actor/capacity';
import { counterOf } from '$lib/domain/actor/counter';
import {
	groundsFor,
	IN_CONSULTATIONS,
	isNewcomer,
	linksIn,
	releaseAt,
	type Ground,
	type HoldSettings,
	type Writing
} from '$lib/domain/moderation/hold';
import { sightingsIn, watchFor } from '$lib/domain/moderation/watched-words';
import { sql, type Transaction } from 'kysely';
import { holdSettingsFor, listWatchedWords } from '../../db/hold-settings';
import type { Holding } from '../../db/holds';
import { likestOf, listSame } from '../../db/prints';
import type { Database } from '../../db/schema';
import { countShownReports } from '../../identity/own-reports';
import type { Thread } from '../../db/threads';
import type { Deps } from '../record';

type Trx = Transaction<Database>;

/** Words that somebody is about to say in a thread. */
type Saying = { thread: Thread; doer: Actor; role: Capacity; text: string; at: Date };

const DAY = 86_400_000;
export const REMOVED_DAYS = 90;
export const COPIED_DAYS = 30;

/** Whether these words wait until somebody has looked, why, and until when at most; null: they are shown at once. */
export async function holdingFor(trx: Trx, deps: Deps, saying: Saying): Promise<Holding | null> {
	const { thread, doer, role, at } = saying;
	// An office answers for its words by itself, also at a counter.
	if (!speaksForThemselves(role) || isStaff(doer) || counterOf(doer, thread.id)) return null;
	const settings = await holdSettingsFor(trx, await scopeOf(trx, thread));
	const grounds = await listGrounds(trx, deps, saying, settings);
	return grounds.length > 0 ? { grounds, until: releaseAt(at, settings) } : null;
}

const scopeOf = async (trx: Trx, { id, kind }: Thread): Promise<string> =>
	kind === 'consultation'
		? IN_CONSULTATIONS
		: (
				await trx
					.selectFrom('complaint')
					.select('category_slug as scope')
					.where('thread_id', '=', id)
					.executeTakeFirstOrThrow()
			).scope;

/** Of who is known nothing more is asked. */
async function listGrounds(trx: Trx, deps: Deps, saying: Saying, settings: HoldSettings): Promise<Ground[]> {
	const { doer, thread } = saying;
	const isGuest = doer.userId === null && thread.kind === 'consultation';
	const known = await findKnown(trx, saying);
	if (!isNewcomer(known, settings)) return [];
	const writing = { ...known, ...(await readWords(trx, deps, saying, settings)) };
	return [...(isGuest ? [{ code: 'guest', cited: [] } as const] : []), ...groundsFor(writing, settings)].map(
		({ code, cited }) => ({ code, cited: [...cited] })
	);
}

/** How long the account exists, and what of it stands: posts, and reports that a moderator let into the open. */
async function findKnown(trx: Trx, { doer, at }: Saying): Promise<Pick<Writing, 'accountDays' | 'standing'>> {
	if (doer.userId === null) return { accountDays: null, standing: 0 };
	const { since, posts, reports } = await trx
		.selectFrom('app_user')
		.select('created_at as since')
		.select([
			sql<number>`(select count(*) from post where author_user_id = app_user.id and hidden_at is null)`.as('posts'),
			countShownReports(sql.ref('app_user.id')).as('reports')
		])
		.where('id', '=', doer.userId)
		.executeTakeFirstOrThrow();
	return { accountDays: (at.getTime() - since.getTime()) / DAY, standing: posts + reports };
}

type Read = Omit<Writing, 'accountDays' | 'standing'>;

async function readWords(trx: Trx, { env }: Deps, saying: Saying, settings: HoldSettings): Promise<Read> {
	const { text, at } = saying;
	const isLately = (days: number) => new Date(at.getTime() - days * DAY);
	const likeRemoved = () =>
		likestOf(trx, text, (post) =>
			post.and([
				post('post.hidden_at', '>=', isLately(REMOVED_DAYS)),
				post('post.held', 'is distinct from', 'waiting'),
				post('post.author_agency_id', 'is', null)
			])
		);
	const same = () =>
		listSame(trx, text, (post) =>
			post.and([post('post.created_at', '>=', isLately(COPIED_DAYS)), post('post.author_agency_id', 'is', null)])
		);
	const copies = settings.copied === null ? [] : await same();
	const own = saying.doer.userId ?? saying.thread.id;
	return {
		links: linksIn(text, new URL(env.origin).host),
		sightings: sightingsIn(text, watchFor(await listWatchedWords(trx))),
		likeRemoved: settings.likeRemoved === null ? 0 : await likeRemoved(),
		copies: new Set(copies.map(({ author }) => author).filter((author) => author !== own)).size,
		lately: (await countLately(trx, saying, settings)) + 1
	};
}

/** What the same hand posted within the last minutes: an account anywhere, a reporter with a code in the report. */
async function countLately(
	trx: Trx,
	{ thread, doer, role, at }: Saying,
	{ rateMinutes }: Pick<HoldSettings, 'rateMinutes'>
): Promise<number> {
	if (doer.userId === null && role !== 'reporter') return 0;
	const { count } = await trx
		.selectFrom('post')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('created_at', '>', new Date(at.getTime() - rateMinutes * 60_000))
		.$if(role === 'reporter', (query) => query.where('thread_id', '=', thread.id).where('author_role', '=', 'reporter'))
		.$if(role !== 'reporter', (query) => query.where('author_user_id', '=', doer.userId))
		.executeTakeFirstOrThrow();
	return count;
}
