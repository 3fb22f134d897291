import type { Actor } from '$lib/domain/actor/actor';
import type { MinutesContents } from '$lib/domain/consultation/minutes/contents';
import { mayReadMinutes, minutesState, type MinutesState } from '$lib/domain/consultation/minutes/minutes';
import type { RefusalBy, SigningMethod } from '$lib/domain/consultation/words';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { readMinutes } from '$lib/server/db/minutes';
import { listStandIns, type StandIn } from '$lib/server/db/parties';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import type { ViewedConsultation } from '../head';

/** How a party stands, in the order of the text. */
export type Signature = {
	id: string;
	position: number;
	signedAt: Date | null;
	method: SigningMethod | null;
	refusedAt: Date | null;
	refusalReason: string | null;
	refusalBy: RefusalBy | null;
};

export type MinutesText = {
	contents: MinutesContents;
	summaryHtml: string;
	state: MinutesState;
	/** The one text that the fingerprint is of, once it is fixed. */
	fixed: { canonical: string; digest: string } | null;
	/** Of its last change: the last signature, the fixing of the text, or null while it is written. */
	lastAt: Date | null;
	signatures: Signature[];
	/** Who signs in the stead of whom; the text itself stays as it is. */
	standIns: StandIn[];
};

export type MinutesView = MinutesText & {
	/** The place of this person among the parties. */
	yours: Signature | null;
};

/** The minutes for one who may read them, as they were fixed or as they are written now; null for everybody else. */
export async function findMinutes(
	{ db }: Pick<Services, 'db'>,
	{ head, consultation, capacities }: ViewedConsultation,
	actor: Actor
): Promise<MinutesView | null> {
	const yours = await findSignature(db, head.id, actor.userId);
	if (!mayReadMinutes(consultation, { capacities, isParty: yours !== null })) return null;
	const text = await openMinutes(db, head.id, consultation.minutesFinalAt);
	return text && { ...text, yours };
}

/** The minutes as they stand, for whoever may read them; null where there are none yet. */
export async function openMinutes(db: Db, threadId: string, fixedAt: Date | null): Promise<MinutesText | null> {
	const [row, signatures, standIns] = await Promise.all([
		findRow(db, threadId),
		listSignatures(db, threadId),
		listStandIns(db, threadId)
	]);
	const contents = row && (await contentsOf(db, threadId, row.canonical));
	if (!row || !contents) return null;
	return {
		contents,
		summaryHtml: row.summaryHtml,
		state: minutesState(row.canonical !== null, signatures),
		fixed: row.canonical && row.digest ? { canonical: row.canonical, digest: row.digest } : null,
		lastAt: latest([fixedAt, ...signatures.flatMap(({ signedAt, refusedAt }) => [signedAt, refusedAt])]),
		signatures,
		standIns
	};
}

/** What was fixed is read as it was fixed: an agency that is renamed since signed under its old name. */
async function contentsOf(db: Db, threadId: string, canonical: string | null): Promise<MinutesContents | undefined> {
	if (canonical !== null) return JSON.parse(canonical) as MinutesContents;
	const written = await readMinutes(db, threadId);
	return written && { ...written, clauses: consultationTextFor('id').minutes.clauses(written.agency) };
}

const findRow = (db: Db, threadId: string) =>
	db
		.selectFrom('minutes')
		.select(['summary_html as summaryHtml', 'canonical', 'digest'])
		.where('thread_id', '=', threadId)
		.executeTakeFirst();

const selectSignatures = (db: Db, threadId: string) =>
	db
		.selectFrom('signatory')
		.select(['id', 'position', 'signed_at as signedAt', 'method'])
		.select(['refused_at as refusedAt', 'refusal_reason as refusalReason', 'refusal_by as refusalBy'])
		.where('thread_id', '=', threadId)
		.orderBy('position');

const listSignatures = (db: Db, threadId: string): Promise<Signature[]> => selectSignatures(db, threadId).execute();

/** The place of an account among the parties. */
export async function findSignature(db: Db, threadId: string, userId: string | null): Promise<Signature | null> {
	if (userId === null) return null;
	return (await selectSignatures(db, threadId).where('user_id', '=', userId).executeTakeFirst()) ?? null;
}

const latest = (instants: readonly (Date | null)[]): Date | null =>
	instants.reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null);
