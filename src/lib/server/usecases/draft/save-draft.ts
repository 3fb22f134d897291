import type { ReportDraft } from '$lib/forms/report/fields';
import type { Deps } from '../record';
import { lockDraft, openForm, sealForm } from './draft';

/**
 * Keeps what was typed in one step, right or wrong, beside what the other steps hold. Nothing is kept in a draft that
 * was already sent: a late copy of the form must not begin a second report. `unasked` fills fields that no step has
 * asked for yet.
 */
export function saveDraft(
	{ db, env, now }: Deps,
	token: string,
	typed: ReportDraft,
	unasked: ReportDraft = {}
): Promise<{ savedAt: Date } | null> {
	return db.transaction().execute(async (trx) => {
		const at = now();
		const draft = await lockDraft(trx, token, at);
		if (!draft) return null;
		const form = { ...unasked, ...openForm(env.secret, draft.id, draft.form), ...typed };
		await trx
			.updateTable('draft')
			.set({ form: sealForm(env.secret, draft.id, form), updated_at: at })
			.where('id', '=', draft.id)
			.execute();
		return { savedAt: at };
	});
}
