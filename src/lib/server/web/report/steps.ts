import { isStaff } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Faults } from '$lib/forms/report/check';
import { readFields, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import type { Filer } from '$lib/forms/report/who';
import { services } from '$lib/server/services';
import type { Writer } from '$lib/server/db/drafts';
import { findDraft, type Draft } from '$lib/server/usecases/draft/draft';
import { isLeftAtCounter, isReceiptOpen } from '$lib/server/usecases/draft/receipt';
import { saveDraft, type Step } from '$lib/server/usecases/draft/save-draft';
import { isWriter, stateOfStep, wordsOfStep } from '$lib/server/usecases/draft/step-state';
import { path } from '$lib/text/path';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { draftMark, isDraftMark, forgetToken, keepWriter, readToken, readWriter } from './draft-cookie';
import { missingSince, senderMarks } from '../form/sender';
import { DRAFT, DRAWN_BY, KEY, SENT_AT, STATE, wordIn } from '../form/sent';
import { refuseAtLimit } from '../refuse-at-limit';
import { forgetPerson } from '../forget-person';
import { mayBegin } from './limits';
import { STEP_HREF } from '$lib/forms/report/step-href';

export const RECEIPT_PATH = '/lapor/terkirim';

/** Came from the review to mend one part, and goes back there; `periksa` also shows at once what is wrong. */
export const TO_REVIEW = 'tinjau';
export const CHECK_NOW = 'periksa';

/** The draft of this person. One that was just sent has become its receipt; one sent long ago makes room for the next. */
export async function openDraft(event: RequestEvent): Promise<{ writer: Writer; draft: Draft | undefined }> {
	const writer = await keepWriter(event);
	const draft = await findDraft(services(), writer);
	if (draft && isLeftAtCounter(draft, services().now())) {
		await forgetPerson(event);
		redirect(303, path(event.locals.lang, '/meja/loket?diam'));
	}
	if (!draft?.sent) return { writer, draft };
	if (isReceiptOpen(draft, services().now())) redirect(303, path(event.locals.lang, RECEIPT_PATH));
	forgetToken(event.cookies);
	return { writer: await keepWriter(event), draft: undefined };
}

type SentStep = Pick<Step, 'step' | 'unasked' | 'byItself'>;

/** Keeps what one step sent; `sent` where the same words became a report before, `another` where others did. */
async function keepStep(event: RequestEvent, form: FormData, sent: SentStep) {
	const house = services();
	const writer = await keepWriter(event);
	if (!(await findDraft(house, writer))) {
		const counted = await mayBegin(event);
		if (!counted.ok) await refuseAtLimit(house, event, counted);
	}
	const [key, state] = [wordIn(form, KEY), wordIn(form, STATE)];
	const sentAt = Number(wordIn(form, SENT_AT)) || 0;
	const page = key && state ? { key, state, sentAt } : undefined;
	return saveDraft(house, writer, { ...sent, typed: readFields(form, sent.step), page });
}

/**
 * Saves while the person types; false where nothing had to be kept, for newer words of the same page have come already. What
 * comes late begins no other report: after it was sent or thrown away, or when somebody else is there by now.
 */
export async function saveQuietly(event: RequestEvent, form: FormData, step: ReportStep): Promise<boolean> {
	if (!isSamePerson(event, form)) error(409);
	if (!isSameDraft(event, form)) return (await wroteHere(event, form, step)) ? false : error(409);
	const saved = await keepStep(event, form, { step, byItself: true });
	if (saved === 'another') redirect(303, path(event.locals.lang, RECEIPT_PATH));
	if (saved === 'elsewhere') error(409);
	return saved !== 'sent' && saved !== 'overtaken';
}

function isSamePerson(event: RequestEvent, form: FormData): boolean {
	const missing = missingSince(wordIn(form, DRAWN_BY), senderMarks(services(), event.locals.actor));
	return !missing.account && !missing.code;
}

function isSameDraft(event: RequestEvent, form: FormData): boolean {
	const drawnFrom = wordIn(form, DRAFT);
	return drawnFrom === null || isDraftMark(drawnFrom, readToken(event));
}

/** Whether the form of this very page has come already, and went into another draft than the page was drawn from. */
async function wroteHere(event: RequestEvent, form: FormData, step: ReportStep): Promise<boolean> {
	const [writer, key] = [readWriter(event), wordIn(form, KEY)];
	const draft = writer && key ? await findDraft(services(), writer) : undefined;
	return draft !== undefined && key !== null && isWriter(draft.form, step, { key });
}

/**
 * Keeps what one step sent before anything is judged. `unasked` holds answers to later steps that are known already; what
 * those steps were answered with stays. Other words on a page of a report that was sent are a report of their own. False
 * where another page wrote the step meanwhile: then nothing is kept.
 */
export async function saveStep(
	event: RequestEvent,
	form: FormData,
	step: ReportStep,
	unasked: ReportDraft = {}
): Promise<boolean> {
	const saved = await keepStep(event, form, { step, unasked });
	if (saved === 'sent') redirect(303, path(event.locals.lang, RECEIPT_PATH));
	if (saved === 'another') {
		forgetToken(event.cookies);
		await keepStep(event, form, { step, unasked });
	}
	return saved !== 'elsewhere';
}

/** What every step shows: the draft's words, where to go on, and what was found wrong when it was sent. */
export function stepOf(
	event: RequestEvent,
	draft: Draft | undefined,
	step: ReportStep,
	check: (typed: ReportDraft) => { ok: boolean; faults?: Faults }
) {
	const asked = event.url.searchParams;
	const typed = draft?.form ?? {};
	return {
		typed,
		formKey: crypto.randomUUID(),
		draftMark: draftMark(readToken(event)),
		state: stateOfStep(typed, step),
		savedAt: draft?.updatedAt.toISOString() ?? null,
		toReview: asked.has(TO_REVIEW) || asked.has(CHECK_NOW),
		faults: asked.has(CHECK_NOW) ? (check(typed).faults ?? {}) : {}
	};
}

/** A step as it is saved, for who wrote it on two pages. */
export async function savedStep(event: RequestEvent, step: ReportStep) {
	const form = (await openDraft(event)).draft?.form ?? {};
	return { typed: wordsOfStep(form, step), state: stateOfStep(form, step) };
}

/** Where a step goes on. */
export const nextOf = (
	{ url }: RequestEvent,
	next: `/${string}`,
	review: `/${string}` = STEP_HREF.review
): `/${string}` => (isForReview(url) ? review : next);

const isForReview = ({ searchParams }: URL) => searchParams.has(TO_REVIEW) || searchParams.has(CHECK_NOW);

export const today = () => dayOf(services().now(), services().env.zone);

export function filerOf({ actor }: App.Locals): Filer {
	if (actor.userId === null) return 'guest';
	return isStaff(actor) ? 'staff' : 'account';
}
