import type { Actor } from '$lib/domain/actor/actor';
import { EVIDENCE_FOR, missingIn, type Consultation, type Evidence } from '$lib/domain/consultation/decide';
import { deskAgencies, hostedAgencies, stepAhead } from '$lib/domain/consultation/hosting/host';
import { isOver, OVER_STAGES } from '$lib/domain/consultation/stage';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { listGathered } from '$lib/server/db/gathered';
import type { Services } from '$lib/server/services';

/** The page says where a list ends. */
export const DESK_CONSULTATIONS_MOST = 100;

export type DeskConsultation = Pick<Consultation, 'slug' | 'stage' | 'inputs' | 'answered' | 'held'> & {
	title: string;
	agency: string;
	/** When this stage should end; null where nothing runs. */
	due: { day: string; late: boolean } | null;
	/** What the next step still lacks; null where no step follows, or one that asks for nothing. */
	missing: Evidence[] | null;
	/** Whether the person may begin another like it. */
	runs: boolean;
};

/** The consultations on the person's desk, the most urgent first and those that are over last; null for who has none. */
export async function listDeskConsultations(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	actor: Actor
): Promise<DeskConsultation[] | null> {
	const agencies = deskAgencies(actor);
	if (agencies !== 'all' && agencies.length === 0) return null;
	const hosted = hostedAgencies(actor);
	const rows = await selectRows(db)
		.$if(agencies !== 'all', (query) => query.where('consultation.agency_id', 'in', agencies as string[]))
		.orderBy(sql`stage in (${sql.join(OVER_STAGES)})`)
		.orderBy(sql`due_at nulls last`)
		.orderBy('thread.id')
		.limit(DESK_CONSULTATIONS_MOST)
		.execute();
	const gathered = await listGathered(
		db,
		rows.filter(({ stage }) => !isOver(stage)).map(({ id }) => id)
	);
	return rows.map(({ id, title, agency, dueDay, dueAt, ...consultation }) => {
		const { slug, stage, inputs, answered, held, agencyId } = consultation;
		const [step, found] = [stepAhead(consultation), gathered.get(id)];
		return {
			slug,
			stage,
			inputs,
			answered,
			held,
			title,
			agency,
			due: dueDay ? { day: dueDay, late: dueAt !== null && dueAt <= now() } : null,
			missing: step && found && EVIDENCE_FOR[step].length > 0 ? missingIn(step, consultation, found) : null,
			runs: hosted.includes(agencyId)
		};
	});
}

const selectRows = (db: Db) =>
	db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('deadline')
					.select(['due_day as dueDay', 'due_at as dueAt', 'due_at'])
					.whereRef('deadline.thread_id', '=', 'thread.id')
					.where('met_at', 'is', null)
					.where('ended_at', 'is', null)
					.orderBy('due_at')
					.limit(1)
					.as('clock'),
			(join) => join.onTrue()
		)
		.select(['thread.id', 'thread.title', 'agency.short_name as agency', 'clock.dueDay', 'clock.dueAt'])
		.select([
			'consultation.slug',
			'stage',
			'consultation.agency_id as agencyId',
			'facilitator_id as facilitatorId',
			'method'
		])
		.select(['opens_at as opensAt', 'closes_at as closesAt', 'text_version as textVersion'])
		.select(['input_count as inputs', 'answered_count as answered', 'held_count as held'])
		.select('minutes_final_at as minutesFinalAt');

/** What a new consultation of the person's agencies can be copied from. */
export const listCopies = async (house: Pick<Services, 'db' | 'now'>, actor: Actor) =>
	((await listDeskConsultations(house, actor)) ?? [])
		.filter(({ runs }) => runs)
		.map(({ slug, title, stage }) => ({ slug, title, running: !isOver(stage) }));

/** Agencies that the person may open a consultation for. */
export async function listHostedAgencies({ db }: Pick<Services, 'db'>, actor: Actor) {
	const ids = hostedAgencies(actor);
	if (ids.length === 0) return [];
	return db.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).orderBy('name').execute();
}
