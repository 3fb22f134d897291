import { isStaff } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Faults } from '$lib/forms/report/check';
import { readFields, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import type { Filer } from '$lib/forms/report/who';
import { services } from '$lib/server/services';
import { findDraft, type Draft } from '$lib/server/usecases/draft/draft';
import { isReceiptOpen } from '$lib/server/usecases/draft/receipt';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { path } from '$lib/text/path';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { forgetToken, keepToken, readToken } from '$lib/server/web/draft-cookie';
import { mayBegin } from './limits.server';
import { STEP_HREF } from './step-href';

export const RECEIPT_PATH = '/lapor/terkirim';

/** Came from the review to mend one part, and goes back there; `periksa` also shows at once what is wrong. */
export const TO_REVIEW = 'tinjau';
export const CHECK_NOW = 'periksa';

/** The draft of this browser. One that was just sent has become its receipt; one sent long ago makes room for the next. */
export async function openDraft(event: RequestEvent): Promise<{ token: string; draft: Draft | undefined }> {
	const token = keepToken(event.cookies);
	const draft = await findDraft(services(), token);
	if (!draft?.sent) return { token, draft };
	if (isReceiptOpen(draft, services().now())) redirect(303, path(event.locals.lang, RECEIPT_PATH));
	forgetToken(event.cookies);
	return { token: keepToken(event.cookies), draft: undefined };
}

/**
 * Keeps what one step sent before anything is judged, and answers with it. `unasked` holds answers to later steps that are
 * known already; what those steps were answered with stays.
 */
export async function saveStep(
	event: RequestEvent,
	form: FormData,
	step: ReportStep,
	unasked: ReportDraft = {}
): Promise<ReportDraft> {
	const house = services();
	const token = readToken(event.cookies);
	if (!(token && (await findDraft(house, token))) && !(await mayBegin(event))) error(429);
	const typed = readFields(form, step);
	const saved = await saveDraft(house, keepToken(event.cookies), typed, unasked);
	if (!saved) redirect(303, path(event.locals.lang, RECEIPT_PATH));
	return typed;
}

/** What every step shows: the draft's words, where to go on, and what was found wrong when it was sent. */
export function stepOf(
	event: RequestEvent,
	draft: Draft | undefined,
	check: (typed: ReportDraft) => { ok: boolean; faults?: Faults }
) {
	const asked = event.url.searchParams;
	const typed = draft?.form ?? {};
	return {
		typed,
		savedAt: draft?.updatedAt.toISOString() ?? null,
		toReview: asked.has(TO_REVIEW) || asked.has(CHECK_NOW),
		faults: asked.has(CHECK_NOW) ? (check(typed).faults ?? {}) : {}
	};
}

export const goOn = (event: RequestEvent, next: `/${string}`): never =>
	redirect(303, path(event.locals.lang, isForReview(event.url) ? STEP_HREF.review : next));

const isForReview = ({ searchParams }: URL) => searchParams.has(TO_REVIEW) || searchParams.has(CHECK_NOW);

export const today = () => dayOf(services().now(), services().env.zone);

export function filerOf({ actor }: App.Locals): Filer {
	if (actor.userId === null) return 'guest';
	return isStaff(actor) ? 'staff' : 'account';
}
