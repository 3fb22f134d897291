import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { OPEN_STATUSES, STATUS_OWNER, type ComplaintStatus } from '$lib/domain/complaint/status';
import type { Count } from '$lib/domain/desk/rooms';
import { sql } from 'kysely';
import { AGENCY_SLUG } from '../../db/agencies';
import { isNotOwn } from '../../identity/own-reports';
import type { Services } from '../../services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** An agency without computers, and what waits for its letters. */
export type PaperAgency = { slug: string; name: string; waiting: Count };

/** A report as the letter of its agency has it: who filed it is not in it. */
export type LetterReport = {
	ref: string;
	title: string;
	body: string;
	status: ComplaintStatus;
	district: string;
	receivedDay: IsoDate;
	dueDay: IsoDate | null;
	late: boolean;
	confidential: boolean;
};
export type Letter = { slug: string; name: string; address: string; reports: LetterReport[]; more: number };

/** One letter has so many reports at most, what is due first; it says how many more wait. */
const LETTER_MOST = 60;

const OWED = OPEN_STATUSES.filter((status) => STATUS_OWNER[status] === 'agency');

/** What an agency on paper owes an answer, with the duty that falls due first; nobody handles what they filed themselves. */
const owedTo = ({ db }: Deps, actor: Actor, now: Date) =>
	db
		.selectFrom('agency')
		.leftJoin('complaint', (join) =>
			join.onRef('complaint.agency_id', '=', 'agency.id').on('complaint.status', 'in', OWED)
		)
		.leftJoin('thread', (join) => join.onRef('thread.id', '=', 'complaint.thread_id').on(isNotOwn(actor)))
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('deadline')
					.select([sql<Date | null>`min(due_at)`.as('due_at'), sql<IsoDate | null>`min(due_day)`.as('due_day')])
					.whereRef('deadline.thread_id', '=', 'thread.id')
					.where('owner', '=', 'agency')
					.where('met_at', 'is', null)
					.where('ended_at', 'is', null)
					.as('duty'),
			(join) => join.onTrue()
		)
		.where('agency.on_paper', '=', true)
		.select(sql<boolean>`coalesce(duty.due_at <= ${now}, false)`.as('late'));

export async function listPaperAgencies(deps: Deps, actor: Actor): Promise<PaperAgency[]> {
	const rows = await deps.db
		.selectFrom(owedTo(deps, actor, deps.now()).select(['agency.slug', 'agency.name', 'thread.id']).as('owed'))
		.select(['slug', 'name', sql<number>`count(id)::int`.as('total')])
		.select(sql<number>`(count(id) filter (where late))::int`.as('late'))
		.groupBy(['slug', 'name'])
		.orderBy('name')
		.execute();
	return rows.map(({ slug, name, total, late }) => ({ slug, name, waiting: { total, late } }));
}

/** What is printed for an agency; null where it does not work on paper. */
export async function findLetter(deps: Deps, slug: string, actor: Actor): Promise<Letter | null> {
	if (!AGENCY_SLUG.test(slug)) return null;
	const rows = await owedTo(deps, actor, deps.now())
		.leftJoin('district', 'district.code', 'complaint.district_code')
		.select(['agency.name as agency', 'agency.address', 'thread.ref', 'thread.title', 'thread.confidential'])
		.select(['complaint.body', 'complaint.status', 'district.name as district', 'duty.due_day as dueDay'])
		.select(['thread.created_at as createdAt', sql<number>`(count(thread.id) over ())::int`.as('total')])
		.where('agency.slug', '=', slug)
		.orderBy('duty.due_at', (order) => order.asc().nullsLast())
		.orderBy('thread.id')
		.limit(LETTER_MOST)
		.execute();
	const [first] = rows;
	if (!first) return null;
	const reports = rows.flatMap((row) => {
		const { ref, title, body, status, createdAt, district, dueDay, late } = row;
		if (!ref || !title || body === null || !status || !createdAt) return [];
		const receivedDay = dayOf(createdAt, deps.env.zone);
		const confidential = row.confidential === true;
		return [{ ref, title, body, status, district: district ?? '', receivedDay, dueDay, late, confidential }];
	});
	return { slug, name: first.agency, address: first.address, reports, more: first.total - reports.length };
}
