import type { Reached } from '$lib/domain/limit/limits';
import { readForm, type Fields, type Form, type InputOf, type NameOf, type Parsed } from '$lib/forms/kit/form';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';
import { path } from '$lib/text/path';
import type { Refusal } from '$lib/text/refusal/refusal';
import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { services, type Services } from '../services';
import { again, keepingWords, refuseForm, type Answer, type Common, type Trial } from './form/answer';
import { askAboutPersonal, maskAsAsked, personalIn } from './form/personal';
import { askForProof } from './form/meet-proof';
import { meetSender, type Senders } from './form/meet-sender';
import { readSent } from './form/sent';
import { typeFile } from './form/typed-file';
import { wordsOfFaults, type Errors, type Saved } from './form/words';
import { keepPostedFiles, type PostedFile } from './posted-files';

type Own<Refused extends string> = Exclude<Refused, Common>;
/** A result, spelt out so that the compiler gathers the refusals of a use case and those said before it. */
type Outcome<Value, Refused extends string> =
	{ ok: true; value: Value } | { ok: false; refusal: Refused; reached?: Reached | undefined };

/** What a use case is given of a form. */
export type Given<E, F extends Fields, Opened> = {
	house: Services;
	event: E;
	opened: Opened;
	input: InputOf<F>;
	formKey: string;
	/** The same where the page drew one; null for a button of a page that is the same for all. */
	drawnKey: string | null;
	fileIds: readonly string[];
	/** The same files as the page of the form knows them. */
	kept: readonly PostedFile[];
	/** Of the record that the form was drawn from. */
	state: string | null;
};

/** Where a person goes on: a path that takes their language, or a complete address. */
type Next = `/${string}` | { at: string };

type Way<E extends RequestEvent, F extends Fields, Opened, Value, Refused extends string, Shown> = {
	/** Asks who it is and what the form is about; throws what its page would. */
	open: (event: E) => Opened | Promise<Opened>;
	senders?: Senders | ((event: E) => Senders);
	/** Whether it is grave: its sender has proved lately who they are, or proves it with the form. */
	fresh?: true | ((event: E) => boolean);
	/** Fields that everybody will read: what looks like personal data in them is asked about once. */
	readByAll?: readonly NameOf<F>[] | ((event: E) => readonly NameOf<F>[]);
	/** Keeps what was typed before anything of it is judged. */
	keep?: (of: { event: E; opened: Opened; data: FormData }) => Promise<unknown>;
	run: (given: Given<E, F, Opened>) => Promise<Outcome<Value, Refused>>;
	/** Fields in which a refusal is mended. */
	at?: Partial<Record<Refused, NameOf<F> | 'berkas'>>;
	/** Refusals of the form as a whole that its writer can mend. */
	mends?: readonly Refused[];
	/** The record as its form would show it now. */
	saved?: (given: Given<E, F, Opened>) => Promise<Saved<F>>;
	/** On to where it is seen; or what the page shows in place of its form. */
	next: (given: Given<E, F, Opened>, value: Value) => Next | { show: Shown } | Promise<Next | { show: Shown }>;
} & ([Own<Refused>] extends [never]
	? { refused?: (words: EveryWord, given: Given<E, F, Opened>) => Partial<Record<Refused, Refusal>> }
	: {
			refused: (
				words: EveryWord,
				given: Given<E, F, Opened>
			) => Record<Own<Refused>, Refusal> & Partial<Record<Refused, Refusal>>;
		});

/**
 * The one way from a form to a use case. What was written is read before anybody is asked who they are, so that it is
 * never lost: it comes back with its faults (422), a refusal (409) or a limit (429); on a page of its own where its
 * sender is not there any more (401, 409) or its subject is not (404); or it is carried out and leads on (303).
 */
export function formAction<
	E extends RequestEvent,
	Name extends string,
	F extends Fields,
	Opened,
	Value,
	Refused extends string = never,
	Shown = never
>(
	asked: Form<Name, F> | ((event: E) => Form<Name, F> | Promise<Form<Name, F>>),
	way: Way<E, F, Opened, Value, Refused, Shown>
): (event: E) => Promise<ActionFailure<Answer<Name, F>> | NoInfer<Shown>> {
	return async (event) => {
		const [house, data] = [services(), await event.request.formData()];
		const form = typeof asked === 'function' ? await asked(event) : asked;
		const ofFile = await typeFile(form, data);
		const readByAll = maskAsAsked(data, readByAllIn(way.readByAll, event));
		const sent = readSent(form, data);
		const senders = typeof way.senders === 'function' ? way.senders(event) : (way.senders ?? {});
		await meetSender(house, event, form, sent, senders);
		const keep = <T>(work: () => T | Promise<T>) => keepingWords({ event, form, sent }, work);
		const opened = await keep(() => way.open(event));
		if (isGrave(way.fresh, event)) await askForProof(house, event, form, sent);
		const { lang } = event.locals;
		await keep(() => way.keep?.({ event, opened, data }));
		const words = everyTextFor(lang);
		const files = await keep(() => keepPostedFiles(house, data, { of: form.files, lang, formKey: sent.formKey }));
		const personal = personalIn(form, data, readByAll, words);
		const trial = { house, event, form, sent, files, words, personal };
		if (ofFile) return again(trial, 422, { berkas: words.fault[ofFile](words.givenBack.choose, {}) } as Errors<F>);
		const parsed = readForm(form, data);
		if (!parsed.ok || files.fault) return again(trial, 422, errorsOf(trial, parsed));
		if (personal?.answer === null) return again(trial, 422, askAboutPersonal(personal, words) as Errors<F>);
		const { formKey, drawnKey, state, fileIds, kept } = { ...sent, ...files };
		const given = { house, event, opened, input: parsed.input, formKey, drawnKey, fileIds, kept, state };
		const outcome = await keep(() => way.run(given));
		if (outcome.ok) return goOn(event, await way.next(given, outcome.value));
		return keep(() => refuseForm(trial, { ...outcome, ...aboutRefusal(way, given, words, outcome.refusal) }));
	};
}

const readByAllIn = <E, Name extends string>(
	names: readonly Name[] | ((event: E) => readonly Name[]) | undefined,
	event: E
): readonly Name[] => (typeof names === 'function' ? names(event) : (names ?? []));

const isGrave = <E>(fresh: true | ((event: E) => boolean) | undefined, event: E): boolean =>
	typeof fresh === 'function' ? fresh(event) : fresh === true;

/** What is wrong with the answers, and with the files that came with them. */
const errorsOf = <E extends RequestEvent, Name extends string, F extends Fields>(
	{ form, files, words }: Trial<E, Name, F>,
	parsed: Parsed<F>
): Errors<F> =>
	({
		...(parsed.ok ? {} : wordsOfFaults(form, parsed.faults, words)),
		...(files.fault ? { berkas: files.fault } : {})
	}) as Errors<F>;

/** What the form has to say of a refusal, and where it is mended. */
function aboutRefusal<E extends RequestEvent, F extends Fields, Opened, Value, Refused extends string, Shown>(
	way: Way<E, F, Opened, Value, Refused, Shown>,
	given: Given<E, F, Opened>,
	words: EveryWord,
	refusal: string
) {
	const refused = refusal as Refused;
	const { saved } = way;
	return {
		says: way.refused?.(words, given)[refused],
		at: way.at?.[refused] ?? (way.mends?.includes(refused) ? ('form' as const) : undefined),
		saved: saved && (() => saved(given))
	};
}

function goOn<Shown>({ locals }: RequestEvent, next: Next | { show: Shown }): Shown {
	if (typeof next === 'object' && 'show' in next) return next.show;
	redirect(303, typeof next === 'string' ? path(locals.lang, next) : next.at);
}
