import { VISITOR } from '$lib/domain/actor/actor';
import { startOfDay } from '$lib/domain/calendar/zone';
import { envWith } from '$lib/server/env';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { Deps } from '$lib/server/usecases/record';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { releaseHeld } from '$lib/server/usecases/thread/release-held';
import { held, pasted } from '../content/held';
import type { Cast, Person } from './cast';
import { expectDone } from './stage';
import { workdayBack, type Timetable } from './timetable';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
/** So many that the share is told in public: what is less than five is told nowhere. */
const ANSWERS = 8;

type Scene = { services: Services; cast: Cast; timetable: Timetable; refs: readonly string[] };

/** Plays what newcomers wrote and moderators looked at first, and an office that answers everybody the same; once. */
export async function sowHeld(services: Services, cast: Cast, timetable: Timetable): Promise<void> {
	const known = await services.db
		.selectFrom('app_user')
		.select('id')
		.where('email', '=', emailOf(0))
		.executeTakeFirst();
	if (known) return;
	const refs = await quietReports(services, new Date(timetable.now.getTime() - 4 * DAY));
	if (refs.length < held.names.length) return;
	const scene = { services, cast, timetable, refs };
	await holdWords(scene);
	await pasteAnswers(scene);
}

const emailOf = (index: number): string => `baru.${index}@fkp.test`;

/** Open reports in which nothing happened of late, other than those that the flags of the demo take. */
async function quietReports({ db }: Services, since: Date): Promise<string[]> {
	const rows = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select('thread.ref')
		.where('complaint.status', '=', 'in_progress')
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('thread.locked_at', 'is', null)
		.where('thread.confidential', '=', false)
		.where('thread.last_event_at', '<', since)
		.orderBy('complaint.submission_key', 'desc')
		.limit(held.names.length)
		.execute();
	return rows.map(({ ref }) => ref);
}

const depsAt = (services: Services, at: Date): Deps => ({
	...services,
	env: envWith(services.env, { smtpUrl: null }),
	now: () => at
});

async function holdWords({ services, cast, timetable: { now }, refs }: Scene): Promise<void> {
	const ago = (hours: number) => new Date(now.getTime() - hours * HOUR);
	const write = async (index: number, text: string, at: Date) => {
		const doer = await addNewcomer(services, index, at);
		const ref = refs[index] ?? '';
		expectDone('reply', await actInThread(depsAt(services, at), { ref, action: 'reply', doer, text, formKey: null }));
		const { id } = await services.db
			.selectFrom('post')
			.select('id')
			.where('author_user_id', '=', doer.userId)
			.executeTakeFirstOrThrow();
		return { ref, postId: id, doer: cast.moderator, formKey: null };
	};
	await write(0, held.released, ago(60));
	await releaseHeld(depsAt(services, ago(35)));
	const admitted = await write(1, held.admitted, ago(30));
	expectDone('admit', await actInThread(depsAt(services, ago(28)), { ...admitted, action: 'admit' }));
	const refused = await write(2, held.refused.text, ago(29));
	const why = { rule: 'D1', text: held.refused.why };
	expectDone('refuse', await actInThread(depsAt(services, ago(27)), { ...refused, ...why, action: 'refuse_post' }));
	await write(3, held.waiting.link, ago(9));
	await write(4, held.waiting.digits, ago(5));
	await write(5, held.waiting.again, ago(2));
}

async function addNewcomer({ db }: Services, index: number, at: Date): Promise<Person> {
	const since = new Date(at.getTime() - 2 * DAY);
	const { id } = await db
		.insertInto('app_user')
		.values({
			email: emailOf(index),
			name: held.names[index] ?? '',
			password_hash: '-',
			email_confirmed_at: since,
			created_at: since
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return { ...VISITOR, userId: id };
}

/** The office with most work at hand answers eight reporters in one morning; from the third on it says that it means to. */
async function pasteAnswers({ services, cast, timetable }: Scene): Promise<void> {
	const morning = startOfDay(workdayBack(timetable, 2), timetable.zone).getTime() + 9 * HOUR;
	const { slug, refs } = await busiestAgency(services, new Date(morning));
	if (!slug) return;
	const doer = cast.officerOf(slug);
	for (const [index, ref] of refs.entries()) {
		const at = new Date(morning + index * 5 * MINUTE);
		const act = { action: 'answer' as const, text: pasted, ...(index > 0 && { repeated: 'ya' as const }) };
		expectDone('answer', await actOnComplaint(depsAt(services, at), { ref, doer, act, formKey: null }));
	}
}

async function busiestAgency({ db }: Services, since: Date): Promise<{ slug: string | null; refs: string[] }> {
	const rows = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.innerJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['agency.slug', 'thread.ref'])
		.where('complaint.status', '=', 'in_progress')
		.where('thread.published_at', 'is not', null)
		.where('thread.locked_at', 'is', null)
		.where('thread.confidential', '=', false)
		.where('thread.last_event_at', '<', since)
		.orderBy('complaint.submission_key')
		.execute();
	const most = [...Map.groupBy(rows, ({ slug }) => slug)].toSorted(
		([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1)
	)[0];
	return { slug: most?.[0] ?? null, refs: most?.[1].slice(0, ANSWERS).map(({ ref }) => ref) ?? [] };
}
