import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Consultation } from '$lib/domain/consultation/decide';
import {
	decideRefusing,
	decideReplacing,
	mayFileScan,
	minutesState,
	signingDueOf
} from '$lib/domain/consultation/minutes/minutes';
import type { Disposition, Gender, RefusalBy, Side, SigningMethod } from '$lib/domain/consultation/words';
import { SIGNING_STAGE } from '$lib/domain/consultation/stage';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { listStandIns } from '$lib/server/db/parties';
import { loadCalendar } from '$lib/server/db/rules';
import type { Services } from '$lib/server/services';
import { findMinutesData, listDraftItems } from '$lib/server/db/minutes-draft';
import type { ViewedConsultation } from '../../consultation/head';

type DeskParty = {
	id: string;
	position: number;
	side: Side;
	name: string;
	office: string;
	gender: Gender | null;
	userId: string | null;
	signedAt: Date | null;
	method: SigningMethod | null;
	scanFileId: string | null;
	refusedAt: Date | null;
	refusalReason: string | null;
	refusalBy: RefusalBy | null;
};

/** Inputs that one answer settled together, and that no item is drawn from yet. */
export type AnswerGroup = {
	answerId: string;
	disposition: Disposition;
	count: number;
	inputs: number[];
	words: string;
};

export const GROUPS_MOST = 30;
const WORDS = 300;

/** All that is being written, and what this person may do with each party. */
export async function loadDeskMinutes({ db, env, now }: House, viewed: ViewedConsultation) {
	const { head, may, consultation, capacities } = viewed;
	const [data, items, parties, groups, standIns, signingDue] = await Promise.all([
		findMinutesData(db, head.id),
		listDraftItems(db, head.id),
		listParties(db, head.id),
		listGroups(db, head.id),
		listStandIns(db, head.id),
		findSigningDue(db, env.zone, consultation)
	]);
	const isOverdue = signingDue !== null && dayOf(now(), env.zone) > signingDue;
	const refusing = { by: 'host' as const, userId: null, reason: ASKED_LATER, isOverdue };
	const standing = { ...consultation, minutesDigest: data?.digest ?? null };
	return {
		data,
		items,
		groups,
		state: minutesState(head.minutesFixed, parties),
		signingDue,
		parties: parties.map(({ userId, ...party }) => ({
			...party,
			hasAccount: userId !== null,
			standIns: standIns.filter(({ position }) => position === party.position),
			mayRefuse: decideRefusing(consultation, { ...party, userId }, refusing, capacities).ok,
			mayReplace: decideReplacing(consultation, party, ASKED_LATER, capacities).ok,
			mayDrop: may.draft?.now ?? false,
			mayScan: mayFileScan(standing, { ...party, userId }, capacities)
		}))
	};
}

type House = Pick<Services, 'db' | 'env' | 'now'>;

/** The form asks for the reason. */
const ASKED_LATER = '-----';

/** The last day on which the parties sign; null while the text is not fixed, and once it is sealed. */
export async function findSigningDue(
	db: Db,
	zone: string,
	{ stage, minutesFinalAt }: Pick<Consultation, 'stage' | 'minutesFinalAt'>
): Promise<IsoDate | null> {
	if (stage !== SIGNING_STAGE || !minutesFinalAt) return null;
	return signingDueOf(dayOf(minutesFinalAt, zone), await loadCalendar(db));
}

const listParties = (db: Db, threadId: string): Promise<DeskParty[]> =>
	db
		.selectFrom('signatory')
		.select(['id', 'position', 'side', 'name', 'office', 'gender', 'signed_at as signedAt', 'method'])
		.select('scan_file_id as scanFileId')
		.select(['refused_at as refusedAt', 'refusal_reason as refusalReason', 'refusal_by as refusalBy'])
		.select('user_id as userId')
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();

const groupsOf = (db: Db, threadId: string) =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('post as answer', 'answer.id', 'input.answer_id')
		.select(['answer.id as answerId', 'input.disposition', sql<string>`left(answer.body, ${WORDS})`.as('words')])
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.select(sql<number[]>`array_agg(input.number order by input.number)`.as('inputs'))
		.where('input.thread_id', '=', threadId)
		.where('post.hidden_at', 'is', null)
		.groupBy(['answer.id', 'input.disposition', 'answer.body'])
		.$narrowType<{ disposition: Disposition }>();

/** What was taken up stands first: items are mostly drawn from it. */
const listGroups = (db: Db, threadId: string): Promise<AnswerGroup[]> =>
	groupsOf(db, threadId)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('minutes_item_input')
						.select('item_id')
						.whereRef('minutes_item_input.post_id', '=', 'input.post_id')
				)
			)
		)
		.orderBy(sql`array_position(array['accepted', 'partly'], input.disposition)`, (by) => by.asc().nullsLast())
		.orderBy('count', 'desc')
		.orderBy('answer.id')
		.limit(GROUPS_MOST)
		.execute();

export const findGroup = (db: Db, threadId: string, answerId: string): Promise<AnswerGroup | undefined> =>
	groupsOf(db, threadId).where('answer.id', '=', answerId).executeTakeFirst();
