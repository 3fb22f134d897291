import { checkReport, type ReportContext } from '$lib/forms/report/report';
import { knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import { path } from '$lib/text/path';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { CHECK_NOW, filerOf, openDraft, RECEIPT_PATH, today } from '../draft.server';
import { maySend } from '../limits.server';
import { STEP_HREF } from '../step-href';
import { reviewOf, withDefaults } from './review.server';
import type { Actions, PageServerLoad } from './$types';

async function contextOf({ locals }: RequestEvent) {
	const choices = await listReportChoices(services().db, locals.lang, today());
	const context: ReportContext = { today: today(), known: knownOf(choices), filer: filerOf(locals) };
	return { choices, context };
}

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const { choices, context } = await contextOf(event);
	return reviewOf(draft, choices, context);
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const { lang, actor } = event.locals;
		const { token, draft } = await openDraft(event);
		const { choices, context } = await contextOf(event);
		const checked = checkReport(withDefaults(draft?.form ?? {}, choices), context);
		if (!checked.ok) redirect(303, path(lang, `${STEP_HREF[checked.step]}?${CHECK_NOW}`));
		if (!draft) redirect(303, path(lang, STEP_HREF.what));
		const attempt = await maySend(event);
		if (!attempt.allowed) return fail(429, { tooMany: attempt.retryAt.toISOString() });
		const sent = await sendDraft(services(), { token, draft, report: checked.value, doer: actor, lang });
		if (!sent.ok) return fail(409, { notAllowed: true });
		redirect(303, path(lang, RECEIPT_PATH));
	}
} satisfies Actions;
