import type { AnswerAct, TemplateAct } from '$lib/domain/answer/acts';
import type { Generated } from 'kysely';

/** Answers while they are written, and the templates that they begin from. */
export type AnswerTables = {
	answer_draft: { user_id: string; thread_id: string; act: AnswerAct; sealed: Buffer; updated_at: Date };
	answer_draft_file: { user_id: string; thread_id: string; act: AnswerAct; file_id: string; position: number };
	answer_template: AnswerTemplateTable;
	answer_template_version: AnswerTemplateVersionTable;
};

type AnswerTemplateTable = {
	id: Generated<string>;
	agency_id: string | null;
	category_slug: string | null;
	act: TemplateAct;
	owner_id: string;
	version: number;
	retired_at: Date | null;
};

type AnswerTemplateVersionTable = {
	template_id: string;
	version: number;
	name: string;
	body: string;
	by_user_id: string;
	at: Date;
};
