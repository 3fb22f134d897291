import type { Actor } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { allow, type Result } from '$lib/domain/result';
import type { Report } from '$lib/forms/report/report';
import type { Owners } from '../../auth/limits';
import { together } from '../../db/together';
import { deriveAccessCode, hashAccessCode } from '../../identity/access-code';
import { createSeal } from '../../identity/seal';
import { submitReport, type SubmitReport } from '../complaint/submit-report';
import type { Deps } from '../record';
import type { Draft } from './draft';
import { rememberSent } from './sent-words';

export type Sending = { token: string; draft: Draft; report: Report; doer: Actor; lang: Lang; owners?: Owners };

/**
 * Files the draft as a report. However often and at however many places at once it is sent, there is one report with one
 * access code, since the key comes from the draft and the code from its token.
 */
export async function sendDraft(
	deps: Deps,
	sending: Sending
): Promise<Result<{ ref: string }, 'not_allowed' | 'too_many_attempts'>> {
	const { draft } = sending;
	if (draft.sent) return allow({ ref: draft.sent.ref });
	const submitted = await submitReport(deps, commandOf(deps, sending));
	if (!submitted.ok) return submitted;
	await markSent(deps, draft, submitted.value.threadId);
	return allow({ ref: submitted.value.ref });
}

function commandOf({ env }: Deps, { token, draft, report, doer, lang, owners }: Sending): SubmitReport {
	const { district, category, agency, identity, ...rest } = report;
	return {
		...rest,
		doer,
		...(owners && { owners }),
		submissionKey: draft.submissionKey,
		districtCode: district,
		categorySlug: category,
		wishedAgencyId: agency,
		fileIds: draft.files.map(({ id }) => id),
		identity: report.channel === 'web' && doer.userId ? nameOf(doer) : identity,
		codeHash: hashAccessCode(deriveAccessCode(createSeal(env.secret), token)),
		lang: draft.form.citizenLang ?? lang,
		consents: draft.atCounter
	};
}

/** Mails find the account by themselves, and only where its address was confirmed: here only the name is kept. */
const nameOf = ({ name }: Actor) => ({ name: name ?? '', email: '', phone: '' });

/** What was typed is in the report now, and nowhere else; the row stays a while to answer a form that is sent again. */
function markSent(deps: Deps, { id: draftId, submissionKey, form }: Draft, threadId: string): Promise<void> {
	const { db, now } = deps;
	const at = now();
	return together(db, [
		rememberSent(db, deps, submissionKey, form),
		db
			.updateTable('draft')
			.set({ sent_at: at, updated_at: at, thread_id: threadId, form: '{}', token: null })
			.where('id', '=', draftId)
			.where('sent_at', 'is', null),
		db.deleteFrom('draft_file').where('draft_id', '=', draftId)
	]);
}
