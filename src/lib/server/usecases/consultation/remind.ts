import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { SYSTEM } from '$lib/domain/actor/capacity';
import { signingDueOf } from '$lib/domain/consultation/minutes/minutes';
import { OPEN_STAGE, SIGNING_STAGE } from '$lib/domain/consultation/stage';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import { findConsultationForUpdate } from '../../db/threads';
import { record, type Deps } from '../record';

/** Whoever is invited hears once more so many days before the window closes, where it has been open for longer than that. */
const DAYS_BEFORE_CLOSING = 3;

type Reminder = { action: 'remind_signing' | 'remind_invited'; slug: string };

/**
 * Reminds parties that have not signed on their last day, and invited people before the window closes: each text and each
 * window once. Any number of processes may run it. Returns how many consultations it spoke for.
 */
export async function remindPeople(deps: Deps): Promise<number> {
	const today = dayOf(deps.now(), deps.env.zone);
	let reminded = 0;
	for (const reminder of await listReminders(deps, today)) if (await remind(deps, reminder, today)) reminded += 1;
	return reminded;
}

async function listReminders({ db, env }: Pick<Deps, 'db' | 'env'>, today: IsoDate): Promise<Reminder[]> {
	const [signing, closing, calendar] = await Promise.all([
		listAwaitingSignatures(db),
		listClosing(db, today, env.zone),
		loadCalendar(db)
	]);
	const due = signing.filter(({ fixedAt }) => fixedAt && today >= signingDueOf(dayOf(fixedAt, env.zone), calendar));
	return [
		...due.map(({ slug }): Reminder => ({ action: 'remind_signing', slug })),
		...closing.map(({ slug }): Reminder => ({ action: 'remind_invited', slug }))
	];
}

const isReminded = (action: Reminder['action'], since: string) =>
	sql<boolean>`exists (select from thread_event
		where thread_event.thread_id = consultation.thread_id and action = ${action} and at >= ${sql.ref(since)})`;

const listAwaitingSignatures = (db: Db) =>
	db
		.selectFrom('consultation')
		.select(['slug', 'minutes_final_at as fixedAt'])
		.where('stage', '=', SIGNING_STAGE)
		.where('minutes_final_at', 'is not', null)
		.where((eb) => eb.not(isReminded('remind_signing', 'minutes_final_at')))
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('signatory')
					.select('id')
					.whereRef('signatory.thread_id', '=', 'consultation.thread_id')
					.where('signed_at', 'is', null)
					.where('refused_at', 'is', null)
			)
		)
		.orderBy('slug')
		.execute();

const listClosing = (db: Db, today: IsoDate, zone: string) =>
	db
		.selectFrom('consultation')
		.select('slug')
		.where('stage', '=', OPEN_STAGE)
		.where(sql<boolean>`(closes_at at time zone ${zone})::date <= ${addDays(today, DAYS_BEFORE_CLOSING)}::date`)
		.where(sql<boolean>`(opens_at at time zone ${zone})::date < ${today}::date - ${DAYS_BEFORE_CLOSING}::int`)
		.where((eb) => eb.not(isReminded('remind_invited', 'opens_at')))
		.orderBy('slug')
		.execute();

/** Asks once more under the lock: another process may have spoken meanwhile. */
const remind = (deps: Deps, { action, slug }: Reminder, today: IsoDate): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const thread = await findConsultationForUpdate(trx, slug);
		const still = await listReminders({ ...deps, db: trx }, today);
		if (!thread || !still.some((one) => one.slug === slug && one.action === action)) return false;
		await record(trx, deps, thread, {
			action,
			from: null,
			to: null,
			role: SYSTEM,
			agencyId: null,
			userId: null,
			public: false,
			data: {},
			at: deps.now()
		});
		return true;
	});
