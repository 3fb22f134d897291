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
import { compareWith, type PostTests } from '../../db/prints';
import type { Database } from '../../db/schema';
import { countShownReports } from '../../identity/own-reports';
import type { Thread } from '../../db/threads';
import type { Deps } from '../record';

type Trx = Transaction<Database>;

/** Words that somebody is about to say in a thread. */
type Saying = { thread: Thread; doer: Actor; role: Capacity; text: string; at: Date };

const DAY = 86_400_000;
const MINUTE = 60_000;
export const REMOVED_DAYS = 90;
export const COPIED_DAYS = 30;

/** Whether these words wait until somebody has looked, why, and until when at most; null: they are shown at once. */
export async function holdingFor(trx: Trx, deps: Deps, saying: Saying): Promise<Holding | null> {
	const { thread, doer, role, at } = saying;
	// An office answers for its words by itself, also at a counter.
	if (!speaksForThemselves(role) || isStaff(doer) || counterOf(doer, thread.id)) return null;
	const settings = await holdSettingsFor(trx, scopeOf(thread));
	const grounds = await listGrounds(trx, deps, saying, settings);
	return grounds.length > 0 ? { grounds, until: releaseAt(at, settings) } : null;
}

const scopeOf = ({ id, kind }: Thread) =>
	kind === 'consultation'
		? IN_CONSULTATIONS
		: sql<string>`(select category_slug from complaint where thread_id = ${id})`;

/** Of who is known nothing more is asked. */
async function listGrounds(trx: Trx, deps: Deps, saying: Saying, settings: HoldSettings): Promise<Ground[]> {
	const { doer, thread } = saying;
	const isGuest = doer.userId === null && thread.kind === 'consultation';
	const { lately, ...known } = await findKnown(trx, saying, settings);
	if (!isNewcomer(known, settings)) return [];
	const writing = { ...known, lately, ...(await readWords(trx, deps, saying, settings)) };
	return [...(isGuest ? [{ code: 'guest', cited: [] } as const] : []), ...groundsFor(writing, settings)].map(
		({ code, cited }) => ({ code, cited: [...cited] })
	);
}

type Known = Pick<Writing, 'accountDays' | 'standing' | 'lately'>;

/**
 * How long the account exists, and what of it stands while it is young: posts, and reports that a moderator let into the
 * open; and how much the same hand wrote within the last minutes, this included: an account anywhere, a reporter with a
 * code in the report.
 */
async function findKnown(trx: Trx, { thread, doer: { userId }, role, at }: Saying, settings: HoldSettings) {
	const { newcomerDays, rateMinutes } = settings;
	const account = sql`${userId}::uuid`;
	const byHand =
		role === 'reporter'
			? sql<boolean>`thread_id = ${thread.id} and author_role = 'reporter'`
			: sql<boolean>`author_user_id = ${account}`;
	const { rows } = await sql<{ since: Date | null; standing: number; lately: number }>`
		select account.since,
			case when account.since > ${agoFrom(at, newcomerDays * DAY)} then
				(select count(*) from post where author_user_id = ${account} and hidden_at is null) + ${countShownReports(account)}
			else 0 end as standing,
			(select count(*) from post where created_at > ${agoFrom(at, rateMinutes * MINUTE)} and ${byHand}) as lately
		from (select (select created_at from app_user where id = ${account}) as since) as account`.execute(trx);
	const [{ since, standing, lately } = { since: null, standing: 0, lately: 0 }] = rows;
	const accountDays = since && (at.getTime() - since.getTime()) / DAY;
	return { accountDays, standing, lately: lately + 1 } satisfies Known;
}

const agoFrom = (at: Date, milliseconds: number) => new Date(at.getTime() - milliseconds);

async function readWords(
	trx: Trx,
	{ env }: Deps,
	{ text, at, doer, thread }: Saying,
	settings: HoldSettings
): Promise<Omit<Writing, keyof Known>> {
	const byCitizens = (post: PostTests) => post('post.author_agency_id', 'is', null);
	const compared =
		settings.likeRemoved === null && settings.copied === null
			? null
			: await compareWith(trx, text, {
					like: (post) =>
						post.and([
							post('post.hidden_at', '>=', agoFrom(at, REMOVED_DAYS * DAY)),
							post('post.held', 'is distinct from', 'waiting'),
							byCitizens(post)
						]),
					same: (post) => post.and([post('post.created_at', '>=', agoFrom(at, COPIED_DAYS * DAY)), byCitizens(post)])
				});
	compared?.authors.delete(doer.userId ?? thread.id);
	return {
		links: linksIn(text, new URL(env.origin).host),
		sightings: sightingsIn(text, watchFor(await listWatchedWords(trx))),
		likeRemoved: compared?.likest ?? 0,
		copies: compared?.authors.size ?? 0
	};
}
