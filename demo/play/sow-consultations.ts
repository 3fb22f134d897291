import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import { consultations } from '../content/consultations/consultations';
import { announceIt, callOff, prepare } from './council/before';
import { talkItOver } from './council/during';
import { Council, type Scene } from './council/council';
import { closeInputs, drawUpAndSign, publishAndSpread } from './council/minutes';
import { keepPromises } from './council/promises';
import { settleMails } from './settle-mails';

type Play = Omit<Scene, 'story'>;

/** Plays the demo's consultations from their draft to where they stand today, each in one transaction; once. */
export async function sowConsultations(services: Services, play: Play): Promise<void> {
	const known = await services.db.selectFrom('consultation').select('slug').limit(1).executeTakeFirst();
	if (known) return;
	for (const story of consultations)
		await services.db.transaction().execute((trx) => sow(trx, services, { ...play, story }));
}

async function sow(trx: Transaction<Database>, services: Services, scene: Scene): Promise<void> {
	const council = new Council(trx, services, scene);
	await prepare(council);
	if (council.reaches('scheduled')) await announceIt(council);
	if (council.reaches('open')) await talkItOver(council);
	if (scene.story.stage === 'cancelled') await callOff(council);
	if (council.reaches('deliberated')) await closeInputs(council);
	if (council.reaches('minutes_signed')) await drawUpAndSign(council);
	if (council.reaches('published')) await publishAndSpread(council);
	if (council.reaches('follow_up')) await keepPromises(council);
	await council.waitUntil(scene.timetable.now);
	await settleMails(trx, council.deps, [council.threadId, ...(await listCited(trx, council.threadId))]);
}

/** Reports whose reporters were told of a promise. */
async function listCited(trx: Transaction<Database>, threadId: string): Promise<string[]> {
	const rows = await trx
		.selectFrom('minutes_item_complaint')
		.innerJoin('minutes_item', 'minutes_item.id', 'minutes_item_complaint.item_id')
		.select('complaint_id')
		.where('minutes_item.thread_id', '=', threadId)
		.execute();
	return rows.map(({ complaint_id }) => complaint_id);
}
