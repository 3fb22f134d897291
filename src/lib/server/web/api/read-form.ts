import type { Fields, Form, InputOf, NameOf } from '$lib/forms/kit/form';
import { readForm } from '$lib/forms/kit/form';
import { inOneBreath } from '$lib/text/refusal/refusal';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import type { Lang } from '$lib/domain/language';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { RefusedFile } from '$lib/server/usecases/thread/keep-files';
import { askAboutPersonal, maskAsAsked, personalIn } from '../form/personal';
import { wordsOfFaults } from '../form/words';
import type { Body } from './body';
import { fieldFaults, type Fault, type Problem } from './problem';
import { FILES, PERSONAL } from './read-body';

/** The words for what is wrong, each at the name that its question has here. */
export function faultsAt({ names }: Body, errors: Readonly<Record<string, unknown>>): Fault[] {
	const nameOf = Object.fromEntries(Object.entries(names).map(([name, field]) => [field, name]));
	return Object.entries(errors).flatMap(([field, detail]) =>
		typeof detail === 'string' ? [{ pointer: `#/${nameOf[field] ?? field}`, detail }] : []
	);
}

/**
 * Reads what was sent as the page of the form does, with the same words for what is wrong; what looks like personal data and
 * everybody would read is asked about once, and masked where its sender says so.
 */
export function readSentForm<F extends Fields>(
	{ form, data }: { form: Form<string, F>; data: FormData },
	body: Body,
	words: EveryWord
): { input: InputOf<F> } | Problem {
	const readByAll = body.readByAll as readonly NameOf<F>[];
	maskAsAsked(data, readByAll);
	const parsed = readForm(form, data);
	if (!parsed.ok) return fieldFaults(faultsAt(body, wordsOfFaults(form, parsed.faults, words)));
	const asked = askOfPersonal(form, { data, readByAll }, words);
	return asked ?? { input: parsed.input };
}

/** Asks about personal data, unless it was answered. */
export function askOfPersonal<F extends Fields>(
	form: Form<string, F>,
	{ data, readByAll }: { data: FormData; readByAll: readonly NameOf<F>[] },
	words: EveryWord
): Problem | null {
	const personal = personalIn(form, data, readByAll, words);
	if (!personal || personal.answer !== null) return null;
	return fieldFaults(
		Object.values(askAboutPersonal(personal, words)).map((detail) => ({ pointer: `#/${PERSONAL}`, detail }))
	);
}

/** Why files were not taken. */
export function fileFaults(refused: readonly RefusedFile[], lang: Lang): Problem {
	const { file } = refusalsFor(lang);
	return fieldFaults(
		refused.map(({ name, reason }) => ({ pointer: `#/${FILES}`, detail: inOneBreath(file[reason](name)) }))
	);
}
