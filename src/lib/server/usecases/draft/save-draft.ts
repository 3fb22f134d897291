import type { ReportDraft, ReportStep } from '$lib/forms/report/fields';
import type { Transaction } from 'kysely';
import { keyOf } from '../../auth/secret-key';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { isOf, type Writer } from '../../db/drafts';
import { lockDraft, openForm, sealForm } from './draft';
import { isWhatWasSent } from './sent-words';
import { isOvertaken, signedBy, wasWrittenElsewhere, type StepPage } from './step-state';

export type Step = {
	step: ReportStep;
	typed: ReportDraft;
	/** Answers that no step has asked for yet. */
	unasked?: ReportDraft;
	page?: StepPage | undefined;
	/** The page saves by itself while its writer types. */
	byItself?: boolean;
};

/**
 * `sent`: the same words were sent already. `another`: others were, so that these belong to another report. `elsewhere`:
 * the step says something else by now that was written on another page. `overtaken`: newer words of the same page are there.
 */
export type Saved = { savedAt: Date } | 'sent' | 'another' | 'elsewhere' | 'overtaken';

/**
 * Keeps what was typed in one step, right or wrong, beside what the other steps hold. Nothing is kept in a draft that
 * was already sent: a late copy of the form must not begin a second report, and another report must not vanish in it.
 */
export function saveDraft(
	deps: Deps,
	writer: Writer,
	{ step, typed, unasked = {}, page, byItself = false }: Step
): Promise<Saved> {
	const { db, env, now } = deps;
	return db.transaction().execute(async (trx): Promise<Saved> => {
		const at = now();
		const draft = await lockDraft(trx, deps, writer, at);
		if (!draft) return (await wasSent(trx, deps, writer, { step, typed })) ? 'sent' : 'another';
		const written = openForm(env.secret, draft.id, draft.form);
		if (byItself && isOvertaken(written, step, page)) return 'overtaken';
		if (wasWrittenElsewhere(written, step, typed, page)) return 'elsewhere';
		const form = { ...unasked, ...written, ...typed, ...signedBy(step, page) };
		await trx
			.updateTable('draft')
			.set({ form: sealForm(env.secret, draft.id, form), updated_at: at })
			.where('id', '=', draft.id)
			.execute();
		return { savedAt: at };
	});
}

async function wasSent(
	trx: Transaction<Database>,
	deps: Deps,
	{ token, userId }: Writer,
	{ step, typed }: Step
): Promise<boolean> {
	const own = await trx
		.selectFrom('draft')
		.select('submission_key as key')
		.where('id', '=', keyOf(token))
		.where(isOf(userId))
		.executeTakeFirst();
	return own !== undefined && isWhatWasSent(trx, deps, own.key, typed, step);
}
