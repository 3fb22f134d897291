import type { Details } from '$lib/domain/consultation/details';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { searchColumns } from '$lib/server/db/search/vectors';
import { renderMarkdown } from '$lib/server/markdown';

type Trx = Transaction<Database>;

/** Writes what the host says of a consultation, and what of it is found by a search. */
export async function writeDetails(trx: Trx, threadId: string, details: Details): Promise<void> {
	const { title, question, background, scope, method, opensAt, closesAt } = details;
	await trx
		.updateTable('thread')
		.set({ title, ...(await searchColumns(trx, { title, text: `${question}\n${background}`, place: '' })) })
		.where('id', '=', threadId)
		.execute();
	await trx
		.updateTable('consultation')
		.set({
			question,
			question_html: renderMarkdown(question),
			scope,
			method,
			background,
			background_html: renderMarkdown(background),
			opens_at: opensAt,
			closes_at: closesAt,
			team_decree: details.teamDecree,
			contact: details.contact,
			about_service_standard: details.aboutServiceStandard,
			about_survey: details.aboutSurvey,
			about_service_declaration: details.aboutServiceDeclaration,
			service_id: details.serviceId
		})
		.where('thread_id', '=', threadId)
		.execute();
}

/** Puts these questions in place of the earlier ones. Only before anybody could answer them. */
export async function replaceQuestions(trx: Trx, threadId: string, questions: readonly string[]): Promise<void> {
	await trx.deleteFrom('consultation_question').where('thread_id', '=', threadId).execute();
	if (questions.length === 0) return;
	const rows = questions.map((body, index) => ({ thread_id: threadId, position: index + 1, body }));
	await trx.insertInto('consultation_question').values(rows).execute();
}
