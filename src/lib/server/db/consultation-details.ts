import type { Details } from '$lib/domain/consultation/details';
import type { Db } from './client';

/** What the host says of a consultation, as it stands. */
export async function findDetails(db: Db, threadId: string): Promise<Details> {
	const row = await db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.select(['title', 'question', 'background', 'scope', 'method', 'opens_at as opensAt', 'closes_at as closesAt'])
		.select(['team_decree as teamDecree', 'contact', 'service_id as serviceId', 'about_survey as aboutSurvey'])
		.select(['about_service_standard as aboutServiceStandard', 'about_service_declaration as aboutServiceDeclaration'])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const asked = await db
		.selectFrom('consultation_question')
		.select('body')
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();
	return { ...row, questions: asked.map(({ body }) => body) };
}
