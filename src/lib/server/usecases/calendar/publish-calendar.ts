import { pastDaysIn } from '$lib/domain/calendar/revision';
import { dayOf } from '$lib/domain/calendar/zone';
import { holds, type Actor } from '$lib/domain/actor/actor';
import { publicationAfter } from '$lib/domain/deadline/due-move';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import { loadStaged, lockCalendar, type Staged } from '../../db/calendar-changes';
import { countPending } from '../../db/open-clocks';
import type { Database } from '../../db/schema';
import { keepChanges } from '../administration/keep-changes';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;

export type PublishCalendar = {
	doer: Actor;
	reason: string;
	digest: string;
	/** Whether its doer knows that days are among them which have passed. */
	past?: boolean;
	formKey: string | null;
};
export type PublishRefusal = 'not_allowed' | 'nothing_staged' | 'changed_meanwhile' | 'not_previewed' | 'past_days';
export type PublishedCalendar = { version: number; concerned: number };

/**
 * Makes the prepared changes the newest version, and wakes the job that reckons the open clocks by it. `digest` names
 * the changes whose effect was counted and shown: what somebody prepared after that is not published unseen.
 */
export function publishCalendar(
	deps: Deps,
	{ doer, formKey, ...says }: PublishCalendar
): Promise<Result<PublishedCalendar, PublishRefusal | 'form_spent'>> {
	if (!holds(doer, 'admin')) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await lockCalendar(trx);
		return once(trx, deps, { formKey, act: 'publish_calendar', doer, says }, () =>
			publish(trx, { ...says, authorId: doer.userId, at: deps.now() }, deps.env.zone)
		);
	});
}

type Publishing = Pick<PublishCalendar, 'reason' | 'digest' | 'past'> & { authorId: string | null; at: Date };

async function publish(
	trx: Trx,
	{ digest, past, ...publishing }: Publishing,
	zone: string
): Promise<Result<PublishedCalendar, PublishRefusal>> {
	const staged = await loadStaged(trx);
	if (staged.withdrawn.length + staged.added.length === 0) return refuse('nothing_staged');
	if (staged.digest !== digest) return refuse('changed_meanwhile');
	const preview = await findWhole(trx, digest);
	if (!preview) return refuse('not_previewed');
	if (!past && pastDaysIn(staged, dayOf(publishing.at, zone)).length > 0) return refuse('past_days');
	const { version, published_at } = await insertVersion(trx, publishing);
	await keepChanges(trx, {
		at: published_at,
		byUserId: publishing.authorId,
		reason: publishing.reason,
		changes: [{ subject: 'calendar', subjectId: String(version), act: 'edit' }],
		effect: { rescheduled: preview.cases }
	});
	await applyStaged(trx, staged, version);
	const concerned = await countPending(trx);
	await trx
		.updateTable('calendar_version')
		.set({ concerned, recalculated_at: concerned === 0 ? publishing.at : null })
		.where('version', '=', version)
		.execute();
	if (concerned > 0) await addJob(trx, 'recalculate-deadlines', {}, { jobKey: 'recalculate-deadlines' });
	return allow({ version, concerned });
}

/** The whole effect, where somebody could see it. */
const findWhole = (trx: Trx, digest: string): Promise<{ cases: number } | undefined> =>
	trx
		.selectFrom('calendar_preview')
		.select('cases')
		.where('digest', '=', digest)
		.where('done_at', 'is not', null)
		.executeTakeFirst();

async function insertVersion(
	trx: Trx,
	{ authorId, reason, at }: { authorId: string | null; reason: string; at: Date }
) {
	const last = await trx
		.selectFrom('calendar_version')
		.select(['version', 'published_at'])
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	return trx
		.insertInto('calendar_version')
		.values({
			version: last.version + 1,
			published_at: publicationAfter(last.published_at, at),
			author_id: authorId,
			reason,
			recalculated_at: null
		})
		.returning(['version', 'published_at'])
		.executeTakeFirstOrThrow();
}

async function applyStaged(trx: Trx, { withdrawn, added }: Staged, version: number): Promise<void> {
	const gone = withdrawn.map(({ id }) => id);
	if (gone.length > 0)
		await trx.updateTable('holiday').set({ until_version: version }).where('id', 'in', gone).execute();
	const rows = added.map(({ changeId: _changeId, districtCode, ...day }) => ({
		...day,
		district_code: districtCode,
		since_version: version
	}));
	if (rows.length > 0) await trx.insertInto('holiday').values(rows).execute();
	await trx.deleteFrom('calendar_change').execute();
	await trx.deleteFrom('calendar_preview').execute();
}
