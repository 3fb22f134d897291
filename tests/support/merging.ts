import type { Actor } from '$lib/domain/actor/actor';
import { clocksOf } from '$lib/domain/complaint/clock';
import { readComplaintEvent, type ComplaintEvent } from '$lib/domain/complaint/event';
import { isMergeAct } from '$lib/domain/complaint/merge-acts';
import { project } from '$lib/domain/complaint/project';
import { begin } from '$lib/domain/statistics/play.fixture';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import { toRow } from '$lib/server/db/deadlines';
import { loadClockRules } from '$lib/server/db/rules';
import { listEventsAt } from '$lib/server/db/threads';
import type { Services } from '$lib/server/services';
import { performAct } from '$lib/server/usecases/act';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { aPhoto } from './builders';
import { CLOSING } from './reach-status';

export type Report = { ref: string; threadId: string; reporter: Actor };

export const DONE = 'Regu jalan memasang dua papan baru di sisi timur jembatan pada 3 November.';

/** Does an act as its page would, with whatever that asks for; the refusal, or that it is done. */
export async function act(
	services: Services,
	doer: Actor,
	what: PersonalAct,
	{ ref }: Pick<Report, 'ref'>,
	input: ActInput = {},
	postId: string | null = null,
	pictureId: string | null = null
): Promise<string> {
	const isShown = what === 'resolve' || what === 'answer';
	const fileIds = isShown ? [await aPhoto(services, `${randomUUID()}.webp`)] : [];
	const words = { text: DONE, ...(what === 'resolve' ? CLOSING : {}), ...(isShown ? { repeated: 'ya' as const } : {}) };
	const outcome = await performAct(services, {
		ref,
		act: what,
		doer,
		fileIds,
		postId,
		pictureId,
		flagger: '',
		input: { ...words, ...input },
		formKey: randomUUID()
	});
	return outcome.ok ? 'done' : outcome.refusal;
}

/**
 * All that depends on a report but its history, who has been told of it, and where in the history it stands; nor are the
 * entries of the book under which reports were linked, which is history as well.
 */
const KEPT = {
	thread: sql`to_jsonb(thread) - '{last_event_at,last_seq,merge_sought_at}'::text[]`,
	complaint: sql`to_jsonb(complaint) - 'led_by'`,
	deadline: sql`to_jsonb(deadline)`,
	tenure: sql`to_jsonb(tenure)`,
	post: sql`to_jsonb(post)`,
	attachment: sql`to_jsonb(attachment)`,
	support: sql`to_jsonb(support)`,
	follow: sql`to_jsonb(follow)`,
	flag: sql`to_jsonb(flag)`,
	reporter: sql`to_jsonb(reporter)`,
	decision: sql`case when act <> 'merge' then to_jsonb(decision) - 'number' end`,
	merge_suggestion: sql`to_jsonb(merge_suggestion)`
};

/** The database as it is, in one text a table: what a link may change besides itself is not in it. */
export async function databaseNow({ db }: Services): Promise<Record<string, string>> {
	const tables = Object.entries(KEPT).map(async ([table, row]): Promise<[string, string]> => {
		const { rows } = await sql<{ all: string }>`
			select coalesce(string_agg(row::text, chr(10) order by row::text), '') as all
			from (select ${row} as row from ${sql.table(table)}) as kept`.execute(db);
		return [table, rows[0]?.all ?? ''];
	});
	return Object.fromEntries(await Promise.all(tables));
}

/** The reports whose place in lists is not what their thread says. */
export async function listMisplaced({ db }: Services): Promise<string[]> {
	const { rows } = await sql<{ ref: string }>`select ref from thread join complaint on complaint.thread_id = thread.id
		where (complaint.listed_at, complaint.led_by, complaint.by_support) is distinct from (
			case when published_at is not null and hidden_at is null and not confidential then thread.created_at end, thread.head_id,
			by_support(thread)
		)`.execute(db);
	return rows.map(({ ref }) => ref);
}

/** The same without the links themselves. */
export const unlinked = (tables: Record<string, string>) => ({
	...tables,
	thread: tables.thread?.replaceAll(/"(head_id|merged_into|merge_denied_at)": (null|"[^"]*")/g, '"$1": -')
});

/** An event as if nobody had linked anything and what was carried had been done there by hand. */
function byHand(event: ComplaintEvent & { id: string }): ComplaintEvent {
	const { carriedFrom: _, ...data } = event.data as { carriedFrom?: string };
	return readComplaintEvent({ ...event, data }) as ComplaintEvent;
}

/** How a report and its clocks would be had it never been linked, from its own history alone. */
export async function asIfAlone({ db, env }: Services, { threadId }: Report) {
	const { events: history, districtCode } = await listEventsAt(db, threadId);
	const events = history.filter(({ action }) => !isMergeAct(action)).map(byHand);
	const rules = await loadClockRules(db, env.zone, districtCode);
	return {
		complaint: events.slice(1).reduce(project, begin(new Date(0)).complaint),
		clocks: clocksOf(events, rules).map((clock) => JSON.stringify(toRow(threadId, clock)))
	};
}
