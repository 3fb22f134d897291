import type { Reached } from '$lib/domain/limit/limits';
import type { Fields, Form, NameOf, Questions, Typed } from '$lib/forms/kit/form';
import { shownAgain } from '$lib/forms/kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import { inOneBreath, type Refusal } from '$lib/text/refusal/refusal';
import { error, fail, isHttpError, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Services } from '../../services';
import { rekeyFiles, type PostedFile, type PostedFiles } from '../posted-files';
import { giveBack, holdsWords } from './give-back';
import { limitTold } from './limit-told';
import { askToSignIn } from './meet-sender';
import { PROOF } from '$lib/domain/limit/challenge';
import { challengeFor } from '../../auth/proof-of-work';
import { wordIn, type Sent } from './sent';
import type { PersonalHint } from './personal';
import { toldTo } from './told';
import { standingBeside, type Errors, type Saved, type Standing } from './words';

/** What the page of a form gets back when it was not carried out. */
export type Answer<Name extends string, F extends Fields> = {
	of: Name;
	errors: Errors<F>;
	typed: Typed<F>;
	kept: PostedFile[];
	/** What in it looks like personal data. */
	personal: PersonalHint | null;
	formKey: string;
	/** What somebody else saved meanwhile. */
	standing: Standing[];
	/** The record that the form was drawn from, or the one that was compared since. */
	state: string | null;
};

/** A form that is being carried out. */
export type Trial<E extends RequestEvent, Name extends string, F extends Fields> = {
	house: Services;
	event: E;
	form: Form<Name, F>;
	sent: Sent<F>;
	files: PostedFiles;
	words: EveryWord;
	personal?: PersonalHint | null;
};

type Again = 409 | 422 | 429;

/** The page again, with what was typed and what is wrong. */
export const again = <E extends RequestEvent, Name extends string, F extends Fields>(
	{ form, sent, files, personal = null }: Trial<E, Name, F>,
	status: Again,
	errors: Errors<F>,
	change: Partial<Answer<Name, F>> = {}
): ActionFailure<Answer<Name, F>> =>
	fail(status, {
		of: form.name,
		errors,
		typed: shownAgain(form.fields, sent.typed),
		kept: files.kept,
		personal,
		formKey: sent.formKey,
		standing: [],
		state: sent.state,
		...change
	});

/** Refusals that mean the same for every form. */
export type Common = 'not_found' | 'form_spent' | 'changed_meanwhile' | 'too_many_attempts';

export type Refused<F extends Fields> = {
	refusal: string;
	reached?: Reached | undefined;
	/** What is said of it where the form was sent. */
	says: Refusal | undefined;
	/** The field in which it is mended, if it can be. */
	at: NameOf<F> | 'berkas' | 'form' | undefined;
	saved: (() => Promise<Saved<F>>) | undefined;
};

/** The page again, with why it may not be (any more); 404 where its subject does not exist for this person. */
export async function refuseForm<E extends RequestEvent, Name extends string, F extends Fields>(
	trial: Trial<E, Name, F>,
	{ refusal, reached, says, at, saved }: Refused<F>
): Promise<ActionFailure<Answer<Name, F>>> {
	const { house, event, sent, form, words, files } = trial;
	const { common } = words.refusals;
	const bar = (status: Again, why: Refusal, change: Partial<Answer<Name, F>> = {}) =>
		again(trial, status, { form: toldTo(event, words, why) } as Errors<F>, change);
	if (refusal === 'not_found' && !says) error(404);
	if (reached) {
		const told = limitTold(house, event, reached);
		const earlier = reached.provable ? wordIn(sent.data, PROOF.token) : null;
		const challenge = reached.provable && { challenge: await challengeFor(house, earlier) };
		return again(trial, 429, { form: { ...told, ...challenge } } as Errors<F>);
	}
	if (refusal === 'form_spent') {
		const formKey = crypto.randomUUID();
		const kept = rekeyFiles(house, formKey, files);
		return bar(409, says ?? common.form_spent, { formKey, kept });
	}
	if (refusal === 'changed_meanwhile' && saved) {
		const now = await saved();
		const standing = standingBeside(form, now, sent.typed, words);
		const typed = { ...shownAgain(form.fields, sent.typed), ...now.untouched };
		return bar(409, says ?? common.changed_meanwhile, { standing, typed, state: now.state });
	}
	if (says === undefined) throw new Error(`No words for the refusal ${refusal}`);
	if (at === undefined || at === 'form') return bar(at ? 422 : 409, says);
	return again(trial, 422, { [at]: inOneBreath(toldTo(event, words, says)) } as Errors<F>);
}

/** Why words come back from where an error page would stand without them. */
const WHY = { 403: 'absent', 404: 'absent', 429: 'later' } as const;
const isKnown = (status: number): status is keyof typeof WHY => status in WHY;

/**
 * Does it, and where that finds nobody signed in, nothing there or too much asked, gives back the words that would be lost,
 * and what can be sent again with a proof.
 */
export async function keepingWords<T>(
	{ event, form, sent }: { event: RequestEvent; form: Questions; sent: Sent },
	work: () => T | Promise<T>
): Promise<T> {
	try {
		return await work();
	} catch (problem) {
		if (isHttpError(problem, 401)) askToSignIn(event, form, sent);
		const ways = { account: false, code: false, as: null };
		if (isHttpError(problem) && isKnown(problem.status) && (problem.body.challenge || holdsWords(form, sent)))
			giveBack(event, form, sent, {
				status: problem.status,
				why: WHY[problem.status],
				ways,
				...(problem.body.told && { told: problem.body.told }),
				...(problem.body.challenge && { challenge: problem.body.challenge })
			});
		throw problem;
	}
}
