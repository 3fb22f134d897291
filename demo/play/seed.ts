import { loadCalendar } from '$lib/server/db/rules';
import type { Services } from '$lib/server/services';
import { countWords } from '$lib/server/usecases/search/index-threads';
import { freezeVerification } from '$lib/server/usecases/statistics/freeze-verification';
import { loadLadder } from '$lib/server/usecases/thread/escalate';
import { findCast } from './cast';
import { insertPeople } from './people';
import { drawPictures } from './pictures';
import { planThreads, type Plan } from './plan';
import { playThread, type Theatre } from './play';
import { insertReferenceData } from './reference-data';
import { sowAppeals } from './sow-appeals';
import { sowCase } from './sow-case';
import { sowConsultations } from './sow-consultations';
import { sowMasking } from './sow-masking';
import { sowRules, sowWanderers } from './sow-routing';
import { sowFlags } from './sow-flags';
import { sowHeld } from './sow-held';
import { sowModeration } from './sow-moderation';
import { sowProofs } from './sow-proofs';
import { sowKeys } from './sow-keys';
import { sowSite } from './sow-site';
import { sowWebhooks } from './sow-webhooks';
import { sowSurveys } from './sow-surveys';
import { sowSp4n } from './sow-sp4n';
import { sowTemplates } from './sow-templates';
import { sowFollowing } from './sow-following';
import { sowMailIn } from './sow-mail-in';
import { sowTeam } from './sow-team';
import { FIRST_KEY, indexOfSubmissionKey, LAST_KEY } from './submission-key';
import { makeTimetable, type Timetable } from './timetable';

export type SeedOptions = { threads: number; onProgress: (done: number, total: number) => void };

/** Reports on the stage at once: while one waits for the database another can be thought about. */
const STAGES = 6;
const STEP_OF_PROGRESS = 5;
/** So many reports make a province in which everything is as large as it gets. */
const FULL = 300;
/** From here on there are so many that some tell of the same. */
const LARGE = 100;

/**
 * Sows the demo province where it is missing, then so many reports, going on after those that were sown before. All
 * of it follows from numbers, the calendar and the present day.
 */
export async function seedDemo(services: Services, { threads, onProgress }: SeedOptions): Promise<void> {
	const { db, env, now } = services;
	const timetable = makeTimetable(now(), env.zone, await loadCalendar(db));
	await insertProvince(services, timetable);
	await sowSite(services);
	await sowKeys(services);
	await sowWebhooks(services);
	if (threads === 0) return;
	const cast = await findCast(db);
	await sowRules(services, cast, timetable);
	const theatre: Theatre = {
		services: { ...services, now: () => timetable.now },
		cast,
		pictures: await drawPictures(),
		ladder: await loadLadder(services)
	};
	const plans = planThreads(await findNextIndex(services), threads, timetable);
	let done = 0;
	onProgress(0, threads);
	await playAll(plans, async (plan) => {
		await playThread(theatre, plan);
		done += 1;
		if (done % STEP_OF_PROGRESS === 0 || done === threads) onProgress(done, threads);
	});
	if (threads >= LARGE) await sowCase(services, { ...theatre, timetable });
	await sowConsultations(services, { ...theatre, timetable, fullness: Math.min(1, threads / FULL) });
	await sowSurveys(services, cast, timetable);
	await sowWanderers(services, cast, timetable);
	if (threads >= LARGE) await sowMasking(services, cast, timetable);
	await sowFlags(services, cast, timetable);
	if (threads >= LARGE)
		for (const sow of [sowHeld, sowProofs, sowAppeals, sowModeration]) await sow(services, cast, timetable);
	await sowTeam(services, cast, timetable);
	await sowMailIn(services);
	await sowTemplates(services, cast, timetable);
	await sowSp4n(services, cast);
	await sowFollowing(services, cast);
	await countWords(services);
	await freezeVerification(services);
}

const insertProvince = ({ db }: Services, timetable: Timetable): Promise<void> =>
	db.transaction().execute(async (trx) => {
		const known = await trx.selectFrom('agency').select('id').limit(1).executeTakeFirst();
		if (known) return;
		const agencyIds = await insertReferenceData(trx, timetable);
		await insertPeople(trx, agencyIds, timetable);
	});

async function findNextIndex({ db }: Services): Promise<number> {
	const last = await db
		.selectFrom('complaint')
		.select('submission_key')
		.where('submission_key', '>=', FIRST_KEY)
		.where('submission_key', '<=', LAST_KEY)
		.orderBy('submission_key', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last ? indexOfSubmissionKey(last.submission_key) + 1 : 0;
}

/** Several at a time; the first failure ends all. */
async function playAll(plans: Generator<Plan>, play: (plan: Plan) => Promise<void>): Promise<void> {
	const work = async () => {
		for (const plan of plans) await play(plan);
	};
	await Promise.all(Array.from({ length: STAGES }, work));
}
