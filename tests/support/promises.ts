import { keptInConsultation } from '$lib/domain/consultation/event';
import type { Actor } from '$lib/domain/actor/actor';
import { SYSTEM } from '$lib/domain/actor/capacity';
import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { StageAction } from '$lib/domain/consultation/stage';
import { STAGE_MOVES, type ConsultationStage } from '$lib/domain/consultation/stage';
import { findConsultationForUpdate } from '$lib/server/db/threads';
import { record } from '$lib/server/usecases/record';
import { aPerson } from './builders';
import { aConsultation, type Prepared } from './consultations';
import type { TestDatabase } from './database';

export type Promised = Prepared & {
	/** Signed for the public: they took part. */
	participants: (Actor & { userId: string })[];
	items: string[];
};

export type PromiseOf = { agencyId: string; dueDay?: IsoDate };

/** A consultation in follow-up, whose signed minutes make these promises; each due in forty days unless said otherwise. */
export async function aPromise(test: TestDatabase, hostId: string, promises: readonly PromiseOf[]): Promise<Promised> {
	const prepared = await aConsultation(test, hostId, 'deliberated');
	const { services, clock } = test;
	const participants = [await aPerson(services), await aPerson(services)];
	const due = addDays(dayOf(clock.now(), services.env.zone), 40);
	const dated = promises.map(({ agencyId, dueDay = due }) => ({ agencyId, dueDay }));
	const items = await writeMinutes(test, prepared, dated, participants);
	await happen(test, prepared.slug, 'finalise_minutes');
	await signAll(test, prepared.threadId);
	await promiseAll(test, prepared.threadId, items, dated);
	for (const action of ['seal_minutes', 'publish', 'begin_follow_up'] as const)
		await happen(test, prepared.slug, action);
	return { ...prepared, participants, items };
}

async function writeMinutes(
	{ db, clock }: TestDatabase,
	{ threadId }: Prepared,
	promises: readonly Required<PromiseOf>[],
	participants: readonly { userId: string }[]
): Promise<string[]> {
	await db
		.insertInto('minutes')
		.values({ thread_id: threadId, held_on: dayOf(clock.now(), 'Asia/Jayapura'), place: 'Aula Bappeda, Sofifi' })
		.execute();
	const rows = promises.map(({ agencyId, dueDay }, index) => ({
		thread_id: threadId,
		position: index + 1,
		term: 'short' as const,
		agency_id: agencyId,
		due_day: dueDay,
		problem: 'Antrean rawat jalan lebih dari empat jam',
		recommendation: 'Menambah satu loket pendaftaran',
		person_in_charge: 'Kepala Bidang Pelayanan'
	}));
	const items = await db.insertInto('minutes_item').values(rows).returning('id').execute();
	await db
		.insertInto('signatory')
		.values(
			participants.map(({ userId }, index) => ({
				thread_id: threadId,
				position: index + 1,
				side: 'public' as const,
				user_id: userId,
				name: `Wakil warga ${index + 1}`,
				office: 'Forum Pasien',
				gender: null,
				sealed: null,
				signed_at: null,
				method: null,
				scan_file_id: null,
				digest: null
			}))
		)
		.execute();
	return items.map(({ id }) => id);
}

const signAll = ({ db, clock }: TestDatabase, threadId: string) =>
	db
		.updateTable('signatory')
		.set({ signed_at: clock.now(), method: 'account', digest: 'digest' })
		.where('thread_id', '=', threadId)
		.execute();

const promiseAll = (
	{ db }: TestDatabase,
	threadId: string,
	items: readonly string[],
	promises: readonly Required<PromiseOf>[]
) =>
	db
		.insertInto('commitment')
		.values(
			promises.map(({ agencyId, dueDay }, index) => ({
				item_id: items[index] ?? '',
				thread_id: threadId,
				position: index + 1,
				status: 'promised' as const,
				agency_id: agencyId,
				due_day: dueDay,
				reported_at: null,
				settled_at: null
			}))
		)
		.execute();

type Step = Extract<StageAction, 'seal_minutes' | 'publish' | 'begin_follow_up'> | 'finalise_minutes';

const happen = ({ services, clock }: TestDatabase, slug: string, action: Step) =>
	services.db.transaction().execute(async (trx) => {
		const thread = await findConsultationForUpdate(trx, slug);
		if (!thread) throw new Error(`No consultation ${slug}`);
		const moves: Partial<Record<string, ConsultationStage>> = STAGE_MOVES[thread.consultation.stage];
		const to = moves[action] ?? null;
		const from = to && thread.consultation.stage;
		const how = { from, to, role: SYSTEM, agencyId: null, userId: null, public: true, at: clock.now(), formKey: null };
		await record(trx, services, thread, Object.assign(keptInConsultation(action, { digest: 'sidik' }), how));
	});
