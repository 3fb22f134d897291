import { capacitiesOf, type Capacity } from '$lib/domain/actor/capacity';
import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { counterIn, type Counter } from '$lib/domain/actor/counter';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Channel, Classification } from '$lib/domain/words/classification';
import type { Lang } from '$lib/domain/language';
import { allow, refuse, type Result } from '$lib/domain/result';
import { makeReference } from '$lib/domain/thread/reference';
import { randomBytes, randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { spend, type Owners } from '../../auth/limits';
import type { Database } from '../../db/schema';
import { searchColumns } from '../../db/search/vectors';
import { findComplaintThread, type ComplaintThread } from '../../db/threads';
import { together } from '../../db/together';
import { insertReporter, type Identity } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import { plainText, renderMarkdown } from '../../markdown';
import { record, type Deps } from '../record';

export type SubmitReport = {
	doer: Actor;
	/** One key, one report, however often it is sent. */
	submissionKey: string;
	classification: Classification;
	title: string;
	text: string;
	occurredOn: IsoDate | null;
	districtCode: string;
	/** A village or subdistrict of the district; any other counts as none. */
	village?: string | null;
	place: string;
	categorySlug: string;
	wishedAgencyId: string | null;
	anonymous: boolean;
	confidential: boolean;
	channel: Channel;
	/** Files already cleaned and stored with the draft. */
	fileIds: readonly string[];
	identity: Identity | null;
	codeHash: string;
	lang: Lang;
	/** At a counter: that the person agreed to it. */
	consents?: boolean;
	/** Whose limits a new report counts in. */
	owners?: Owners;
};

export type Submitted = { threadId: string; ref: string; repeated: boolean };

/**
 * Files a report and starts its clocks. Sent twice it is one report, and the second answer names the first. Only staff
 * file on behalf of people (`channel` other than `web`), and then the report is not theirs.
 */
export function submitReport(
	deps: Deps,
	report: SubmitReport
): Promise<Result<Submitted, 'not_allowed' | 'too_many_attempts'>> {
	const onBehalf = report.channel !== 'web';
	if (onBehalf && !isStaff(report.doer)) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${report.submissionKey}, 0))`.execute(trx);
		const earlier = await findSubmitted(trx, report.submissionKey);
		if (earlier) return allow({ ...earlier, repeated: true });
		const at = deps.now();
		const counted = await spend({ ...deps, db: trx, now: () => at }, 'report', report.owners ?? {});
		if (!counted.ok) return counted;
		const thread = await insertReport(trx, deps, report, at);
		const role: Capacity = onBehalf ? staffRole(report.doer) : 'reporter';
		await record(trx, deps, thread, {
			action: 'submit',
			from: null,
			to: 'submitted',
			role,
			agencyId: onBehalf ? (report.doer.appointments[0]?.agencyId ?? null) : null,
			userId: onBehalf ? report.doer.userId : null,
			public: true,
			data: { classification: report.classification, ...counterFor(report) },
			at,
			fileIds: report.fileIds
		});
		return allow({ threadId: thread.id, ref: thread.ref, repeated: false });
	});
}

/** The report as it comes in, and sealed beside it who filed it. */
async function insertReport(
	trx: Transaction<Database>,
	{ env }: Deps,
	report: SubmitReport,
	at: Date
): Promise<ComplaintThread> {
	const [id, ref] = [randomUUID(), await drawReference(trx)];
	const reporter = {
		threadId: id,
		userId: report.channel === 'web' ? report.doer.userId : null,
		codeHash: report.codeHash,
		identity: report.identity,
		lang: report.lang,
		consentAt: report.consents ? at : null
	};
	await together(trx, [
		await insertThread(trx, report, { id, ref, at }),
		insertComplaint(trx, report, id),
		insertReporter(trx, createSeal(env.secret), reporter)
	]);
	const thread = await findComplaintThread(trx, ref);
	if (!thread) throw new Error(`Thread ${ref} vanished while it was written`);
	return thread;
}

/** Filed for somebody by staff, or by a guest where staff sit: whose account it is, files by themselves. */
function counterFor({ doer, channel }: SubmitReport): { counter?: Counter } {
	const counter = channel !== 'web' || doer.userId === null ? counterIn(doer) : null;
	return counter ? { counter } : {};
}

const findSubmitted = (trx: Transaction<Database>, key: string) =>
	trx
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select(['thread.id as threadId', 'thread.ref'])
		.where('submission_key', '=', key)
		.executeTakeFirst();

/** Whoever files at a counter is named by their strongest appointment in the history. */
export function staffRole(doer: Actor): Capacity {
	const agencyId = doer.appointments[0]?.agencyId ?? null;
	const capacities = capacitiesOf(doer, { threadId: '', agencyId, isReporter: false });
	return capacities.at(-1) ?? 'citizen';
}

const villageOf = (trx: Transaction<Database>, { village = null, districtCode }: SubmitReport) =>
	trx.selectFrom('place').select('code').where('code', '=', village).where('district_code', '=', districtCode);

const insertComplaint = (trx: Transaction<Database>, report: SubmitReport, threadId: string) =>
	trx.insertInto('complaint').values({
		thread_id: threadId,
		status: 'submitted',
		classification: report.classification,
		channel: report.channel,
		body: report.text,
		body_html: renderMarkdown(report.text),
		occurred_on: report.occurredOn,
		district_code: report.districtCode,
		village_code: villageOf(trx, report),
		place: report.place,
		category_slug: report.categorySlug,
		wished_agency_id: report.wishedAgencyId,
		anonymous: report.anonymous,
		wished_confidential: report.confidential,
		submission_key: report.submissionKey
	});

const insertThread = async (
	trx: Transaction<Database>,
	report: SubmitReport,
	{ id, ref, at }: { id: string; ref: string; at: Date }
) => {
	const { title, text, place, village = null } = report;
	const searched = await searchColumns(trx, { title, text: plainText(text, 4000), place, village });
	return trx.insertInto('thread').values({
		id,
		kind: 'complaint',
		ref,
		title,
		confidential: report.confidential,
		published_at: null,
		hidden_at: null,
		locked_at: null,
		created_at: at,
		last_event_at: at,
		...searched
	});
};

/** Draws numbers until one is free; with 32^8 of them a second draw is already rare. */
async function drawReference(trx: Transaction<Database>): Promise<string> {
	const ref = makeReference((length) => new Uint8Array(randomBytes(length)));
	const taken = await trx.selectFrom('thread').select('id').where('ref', '=', ref).executeTakeFirst();
	return taken ? drawReference(trx) : ref;
}
