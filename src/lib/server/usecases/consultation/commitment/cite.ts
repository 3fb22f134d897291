import { decideCitation, type CiteRefusal } from '$lib/domain/consultation/commitment/citation';
import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import { isPublished } from '$lib/domain/consultation/minutes/minutes';
import { allow, refuse, type Result } from '$lib/domain/result';
import { isPublic } from '$lib/domain/thread/visibility';
import type { Transaction } from 'kysely';
import { findItem, insertCitation, listCited, listRaised } from '$lib/server/db/citations';
import type { Database } from '$lib/server/db/schema';
import { lockReports } from '$lib/server/db/cases';
import { findComplaintForUpdate, forumOf, type ConsultationThread } from '$lib/server/db/threads';
import { plainText } from '$lib/server/markdown';
import { record, type Deps, type NewConsultationEvent } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type CiteCommand = Command & {
	ref: string;
	/** The item of the minutes that answers the report; null where the report led to the topic. */
	position: number | null;
};

type Trx = Transaction<Database>;

/**
 * Ties a public report to a topic, or to an item of its minutes, for its host. Its reporter is told as soon as everybody
 * may know: of the topic once it is announced, of the item once the minutes are published. Said twice it happens once.
 */
export const citeComplaint = (deps: Deps, command: CiteCommand): Promise<Result<Done, CiteRefusal | NotBegun>> =>
	inConsultation(deps, 'cite', command, async (locked): Promise<Result<Done, CiteRefusal>> => {
		const { trx, thread, at } = locked;
		const { slug, ref, position, doer } = command;
		const role = decideCitation(thread.consultation.stage, locked.capacities);
		if (!role.ok) return role;
		const item = position === null ? null : await findItem(trx, thread.id, position);
		if (item === undefined) return refuse('unknown_item');
		const report = await findComplaintForUpdate(trx, ref);
		// What is not for everybody is not named in a public forum, whoever may read it.
		if (!report || !isPublic(forumOf(report))) return refuse('unknown_report');
		const itemId = item?.id ?? null;
		if (!(await insertCitation(trx, { threadId: thread.id, itemId, complaintId: report.id, at })))
			return allow({ slug });
		const data = { complaint: report.ref, ...(item ? { itemId: item.id, position: item.position } : {}) };
		const next = await record(trx, deps, thread, {
			action: 'cite',
			from: null,
			to: null,
			public: true,
			data,
			at,
			...actedBy(role.value, doer, thread.consultation.agencyId)
		});
		if (isKnownToAll(next, position)) await tellReporter(trx, deps, next, { ref, position });
		return allow({ slug });
	});

const isKnownToAll = (thread: ConsultationThread, position: number | null): boolean =>
	isPublic(forumOf(thread)) && (position === null || isPublished(thread.consultation.stage));

/** Tells the reporters whose reports were tied before everybody could know of it: at the announcement, at publication; and where it is cancelled. */
export async function tellCited(trx: Trx, deps: Deps, thread: ConsultationThread, action: string): Promise<void> {
	if (action === 'schedule')
		for (const { ref } of await locked(trx, await listRaised(trx, thread.id)))
			await tellReporter(trx, deps, thread, { ref, position: null });
	// Whoever was told of it is told that it will not be held.
	if (action === 'cancel' && isPublic(forumOf(thread)))
		for (const { ref } of await locked(trx, await listRaised(trx, thread.id)))
			await tellReporter(trx, deps, thread, { ref, position: null, cancelled: true });
	if (action === 'publish')
		for (const cited of await locked(trx, await listCited(trx, thread.id)))
			await tellReporter(trx, deps, thread, cited);
}

/** The same reports, under lock. */
async function locked<T extends { ref: string }>(trx: Trx, cited: T[]): Promise<T[]> {
	await lockReports(
		trx,
		cited.map(({ ref }) => ref)
	);
	return cited;
}

type Cited = { ref: string; position: number | null; cancelled?: true };

async function tellReporter(trx: Trx, deps: Deps, { title, consultation }: ConsultationThread, cited: Cited) {
	const report = await findComplaintForUpdate(trx, cited.ref);
	if (!report) return;
	await record(trx, deps, report, {
		action: 'cite',
		from: null,
		to: null,
		role: 'facilitator',
		agencyId: consultation.agencyId,
		userId: null,
		data: {
			consultation: { slug: consultation.slug, title },
			...(cited.position === null ? {} : { position: cited.position }),
			...(cited.cancelled && { cancelled: true })
		},
		public: true,
		at: deps.now()
	});
}

const WORDS_MOST = 1_000;

type Told = { itemId: string; position: number; promisedBy: string };
type Step = Pick<NewConsultationEvent, 'role' | 'agencyId' | 'at' | 'data' | 'text'> & { action: CommitmentAction };

/** Tells the reporters of the reports that an item answers what became of its promise, in the words that were said. */
export async function tellProgress(
	trx: Trx,
	deps: Deps,
	thread: ConsultationThread,
	{ itemId, position, promisedBy }: Told,
	{ action, role, agencyId, at, data, text }: Step
): Promise<void> {
	// Until the minutes are published nobody outside knows of the promise, and a hidden topic is named nowhere.
	if (!isKnownToAll(thread, position)) return;
	const { id, title, consultation } = thread;
	// The history of a report tells words as they are, without the signs of their setting.
	const words = plainText(text ?? ('reason' in data ? data.reason : ''), WORDS_MOST);
	for (const { ref } of await locked(trx, await listCited(trx, id, itemId))) {
		const report = await findComplaintForUpdate(trx, ref);
		if (!report) continue;
		await record(trx, deps, report, {
			action: 'tell_progress',
			from: null,
			to: null,
			role,
			agencyId,
			userId: null,
			public: true,
			data: {
				consultation: { slug: consultation.slug, title },
				commitment: action,
				position,
				promisedBy,
				...(words ? { reason: words } : {})
			},
			at
		});
	}
}
