import { isStaff, type Actor } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { allow, refuse, type Result } from '$lib/domain/result';
import { makeSecret } from '../../auth/secret-key';
import type { Writer } from '../../db/drafts';
import { findComplaintForUpdate } from '../../db/threads';
import { deriveAccessCode, findDerivedCode, hashAccessCode } from '../../identity/access-code';
import { findCodeOf, replaceCode } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import { staffRole } from '../complaint/submit-report';
import { record, type Deps } from '../record';
import { lockDraft, sealForm, type Draft, type OfCitizen } from './draft';
import { isReceiptOpen } from './receipt';

/** Begins a report for somebody who has agreed to that, in a draft of its own. */
export function beginAtCounter(deps: Deps, userId: string, citizenLang: Lang): Promise<Writer> {
	const writer = { token: makeSecret(), userId };
	return deps.db.transaction().execute(async (trx) => {
		const draft = await lockDraft(trx, deps, writer, deps.now());
		if (!draft) throw new Error('A token that was just made is somebody’s already');
		const form = { channel: 'counter', citizenLang } satisfies OfCitizen & { channel: string };
		await trx
			.updateTable('draft')
			.set({ at_counter: true, token: null, form: sealForm(deps.env.secret, draft.id, form) })
			.where('id', '=', draft.id)
			.execute();
		return writer;
	});
}

type Slip = { token: string; draft: Draft | undefined; doer: Actor; formKey: string };

/**
 * Makes the access code that is printed for somebody whose report staff have sent, and shown nowhere. The same sheet has
 * the same code; another sheet has another one, which ends the one before and is told to the reporter.
 */
export function issueSlip(
	deps: Deps,
	{ token, draft, doer, formKey }: Slip
): Promise<Result<{ code: string }, 'not_allowed'>> {
	return deps.db.transaction().execute(async (trx) => {
		if (!draft?.sent || !isReceiptOpen(draft, deps.now()) || !isStaff(doer)) return refuse('not_allowed');
		const thread = await findComplaintForUpdate(trx, draft.sent.ref);
		const { channel } = await trx
			.selectFrom('complaint')
			.select('channel')
			.where('thread_id', '=', draft.sent.threadId)
			.executeTakeFirstOrThrow();
		if (!thread || channel === 'web') return refuse('not_allowed');
		const { codeHash: known } = await findCodeOf(trx, thread.id);
		const seal = createSeal(deps.env.secret);
		const sheet = `slip ${draft.id} ${formKey}`;
		const printed = findDerivedCode(seal, sheet, known);
		if (printed) return allow({ code: printed });
		const code = deriveAccessCode(seal, sheet);
		await replaceCode(trx, thread.id, hashAccessCode(code));
		if (findDerivedCode(seal, token, known)) return allow({ code });
		await record(trx, deps, thread, {
			action: 'issue_code',
			from: null,
			to: null,
			role: staffRole(doer),
			agencyId: doer.appointments[0]?.agencyId ?? null,
			userId: doer.userId,
			public: true,
			data: {},
			at: deps.now()
		});
		return allow({ code });
	});
}
