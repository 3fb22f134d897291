import { button } from '$lib/forms/kit/form';
import { checkReport, type ReportContext } from '$lib/forms/report/report';
import { findVillageName, knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { sendDraft } from '$lib/server/usecases/draft/send-draft';
import { path } from '$lib/text/path';
import { formAction } from '$lib/server/web/form-action';
import { redirect } from '@sveltejs/kit';
import { CHECK_NOW, filerOf, openDraft, RECEIPT_PATH, today } from '$lib/server/web/report/steps';
import { ownersOf } from '$lib/server/web/owners';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { reviewOf, withDefaults } from '$lib/server/web/report/review';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function contextOf({ locals }: RequestEvent) {
	const choices = await listReportChoices(services().db, locals.lang, today());
	const context: ReportContext = { today: today(), known: knownOf(choices), filer: filerOf(locals) };
	return { choices, context };
}

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const { choices, context } = await contextOf(event);
	const village = await findVillageName(services().db, draft?.form ?? {});
	return { ...reviewOf(draft, choices, context), village };
}) satisfies PageServerLoad;

/** The draft as a report that can be sent; whoever cannot send it yet is led to what is missing. */
async function openReport(event: RequestEvent) {
	const { lang } = event.locals;
	const { writer, draft } = await openDraft(event);
	const { choices, context } = await contextOf(event);
	const checked = checkReport(withDefaults(draft?.form ?? {}, choices), context);
	if (!checked.ok) redirect(303, path(lang, `${STEP_HREF[checked.step]}?${CHECK_NOW}`));
	if (!draft) redirect(303, path(lang, STEP_HREF.what));
	return { token: writer.token, draft, report: checked.value, doer: event.locals.actor, lang };
}

export const actions = {
	default: formAction(button('send'), {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => openReport(event),
		run: ({ house, event, opened }) => sendDraft(house, { ...opened, owners: ownersOf(event, house.env) }),
		refused: ({ refusals }) => ({ not_allowed: refusals.common.nobody_behalf }),
		next: () => RECEIPT_PATH
	})
} satisfies Actions;
