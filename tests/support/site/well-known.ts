import type { Kysely } from 'kysely';
import type { ComplaintStatus } from '../../../src/lib/domain/complaint/status';
import type { Database } from '../../../src/lib/server/db/schema';
import { OPEN_TOPIC } from './topics';

type Db = Kysely<Database>;

/** The public report with the longest history. */
export async function busiestReport(db: Db): Promise<string> {
	const { ref } = await db
		.selectFrom('thread')
		.select('ref')
		.where('kind', '=', 'complaint')
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.orderBy('last_seq', 'desc')
		.orderBy('id')
		.executeTakeFirstOrThrow();
	return ref;
}

const reportIn = (db: Db, ...status: ComplaintStatus[]) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select('thread.ref')
		.where('complaint.status', 'in', status)
		.orderBy('thread.id');

/** A report that the agency of an officer handles and has not answered. */
export async function handledBy(db: Db, email: string): Promise<string> {
	const { ref } = await reportIn(db, 'routed', 'in_progress')
		.innerJoin('membership', 'membership.agency_id', 'complaint.agency_id')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.where('app_user.email', '=', email)
		.executeTakeFirstOrThrow();
	return ref;
}

/** A report that nobody has sent to an agency yet. */
export const unsortedReport = async (db: Db): Promise<string> =>
	(await reportIn(db, 'submitted').executeTakeFirstOrThrow()).ref;

/** A file of reports that were handed over to SP4N-LAPOR!. */
export const aHandover = async (db: Db): Promise<string> =>
	(await db.selectFrom('sp4n_handover').select('id').orderBy('at').limit(1).executeTakeFirstOrThrow()).id;

/** What an officer of the health office did to two reports: to one it was done, of the other it was refused. */
export async function aBulk(db: Db): Promise<string> {
	const officer = await db
		.selectFrom('app_user')
		.select('id')
		.where('email', '=', 'dinkes@fkp.test')
		.executeTakeFirstOrThrow();
	const at = new Date();
	const { id } = await db
		.insertInto('bulk')
		.values({ act: 'accept', input: '{}', doer_id: officer.id, at, finished_at: at })
		.returning('id')
		.executeTakeFirstOrThrow();
	const reports = await db.selectFrom('complaint').select('thread_id').orderBy('thread_id').limit(2).execute();
	const items = reports.map(({ thread_id }, position) => {
		const isFirst = position === 0;
		const outcome = isFirst ? ('done' as const) : ('refused' as const);
		return { bulk_id: id, position, thread_id, input: '{}', at, outcome, refusal: isFirst ? null : 'changed_since' };
	});
	await db.insertInto('bulk_item').values(items).execute();
	return id;
}

/** The first meeting of the open consultation, and the code on its door. */
export const heldMeeting = (db: Db) =>
	db
		.selectFrom('meeting')
		.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
		.select(['meeting.id', 'sign_in_code'])
		.where('slug', '=', OPEN_TOPIC)
		.orderBy('starts_at')
		.executeTakeFirstOrThrow();

/** Where the demo shows the mail that was written last. */
export async function lastMail(db: Db): Promise<string> {
	const { id } = await db.selectFrom('mail').select('id').orderBy('created_at', 'desc').executeTakeFirstOrThrow();
	return `/demo/surat/${id}`;
}

/** The key of a program, by what it is called in addresses. */
export const aKey = async (db: Db): Promise<string> =>
	(await db.selectFrom('api_key').select('public_id').limit(1).executeTakeFirstOrThrow()).public_id;

/** An officer whom the demo has appointed, by the id of their account. */
export async function anOfficer(db: Db): Promise<string> {
	const appointed = db.selectFrom('membership').select('user_id').where('role', '=', 'officer');
	return (await appointed.orderBy('valid_from').orderBy('id').executeTakeFirstOrThrow()).user_id;
}
