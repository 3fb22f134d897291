import type { Actor } from '$lib/domain/actor/actor';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { Method } from '$lib/domain/consultation/words';
import type { Services } from '$lib/server/services';
import { keepWindows, moveStage } from '$lib/server/usecases/consultation/move-stage';
import { prepareConsultation } from '$lib/server/usecases/consultation/hosting/prepare';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto } from './builders';
import type { TestDatabase } from './database';

export const DAY = 86_400_000;

export type Prepared = { slug: string; threadId: string; facilitator: Actor & { userId: string }; agencyId: string };

/** A draft of the agency, with a facilitator of its own. */
export async function aDraft(services: Services, agencyId: string, method: Method = 'online'): Promise<Prepared> {
	const facilitator = await aPerson(services, 'facilitator', agencyId);
	const made = await prepareConsultation(services, {
		doer: facilitator,
		agencyId,
		method,
		scope: 'service_problem',
		submissionKey: randomUUID(),
		title: 'Standar pelayanan rawat jalan di rumah sakit provinsi'
	});
	if (!made.ok) throw new Error(made.refusal);
	const { slug } = made.value;
	const { thread_id: threadId } = await services.db
		.selectFrom('consultation')
		.select('thread_id')
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	return { slug, threadId, facilitator, agencyId };
}

/** Everything that must be there before it is announced; the window opens in a day and lasts two weeks. */
export async function gather(services: Services, { threadId, facilitator }: Prepared): Promise<void> {
	const { db, now } = services;
	const at = now();
	await db
		.updateTable('consultation')
		.set({
			question: 'Apa yang perlu diperbaiki dari pelayanan rawat jalan?',
			question_html: '<p>Apa yang perlu diperbaiki dari pelayanan rawat jalan?</p>',
			team_decree: 'SK 188.4/12/2026',
			opens_at: new Date(at.getTime() + DAY),
			closes_at: new Date(at.getTime() + 15 * DAY)
		})
		.where('thread_id', '=', threadId)
		.execute();
	const file = await aPhoto(services);
	await db
		.insertInto('material')
		.values({
			thread_id: threadId,
			series: randomUUID(),
			version: 1,
			kind: 'background',
			title: 'Bahan paparan',
			file_id: file,
			author_id: facilitator.userId,
			at
		})
		.execute();
	await db
		.insertInto('invitation')
		.values({
			thread_id: threadId,
			name: 'Ketua Forum Pasien',
			unsur: 'civil_society',
			sealed: null,
			at,
			sent_at: null
		})
		.execute();
}

/** A consultation that has come as far as `stage` by the acts of its people and the hours of its window. */
export async function aConsultation(
	test: TestDatabase,
	agencyId: string,
	stage: Extract<ConsultationStage, 'draft' | 'scheduled' | 'open' | 'deliberated'>
): Promise<Prepared> {
	const { services, clock } = test;
	const prepared = await aDraft(services, agencyId);
	if (stage === 'draft') return prepared;
	await gather(services, prepared);
	const announced = await moveStage(services, {
		slug: prepared.slug,
		doer: prepared.facilitator,
		formKey: randomUUID(),
		act: { action: 'schedule' }
	});
	if (!announced.ok) throw new Error(announced.refusal);
	if (stage === 'scheduled') return prepared;
	clock.advance({ days: 1 });
	await keepWindows(services);
	if (stage === 'open') return prepared;
	clock.advance({ days: 14 });
	await keepWindows(services);
	return prepared;
}
