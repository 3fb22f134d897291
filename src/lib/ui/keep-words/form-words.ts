/** What stands in a form, by the names of its fields, with what the page wrote into it. */
export type Words = Record<string, string>;

/** What makes sending it twice one sending, and the record that it was drawn from. */
const MARKS = ['kunci', 'keadaan'];
type Line = HTMLTextAreaElement | HTMLInputElement;

export const hasLongWords = (form: HTMLFormElement): boolean => form.querySelector('textarea') !== null;

const linesOf = (form: HTMLFormElement): Line[] =>
	[...form.elements].filter(
		(field): field is Line =>
			field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
	);

const marksOf = (form: HTMLFormElement): HTMLInputElement[] =>
	MARKS.flatMap((name) => form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`) ?? []);

/** Only what is written: no choice, no password, no file. */
export const readWords = (form: HTMLFormElement): Words =>
	Object.fromEntries([...linesOf(form), ...marksOf(form)].map(({ name, value }) => [name, value]));

const bare = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** Whether other words stand in the form than were kept of it. */
export const differs = (form: HTMLFormElement, words: Words): boolean =>
	linesOf(form).some(({ name, value }) => name in words && bare(words[name]) !== bare(value));

/**
 * Puts words where they stood. The marks of their page come with them: sent after all, they are not sent twice, and what
 * somebody else saved meanwhile is not written over.
 */
export function writeWords(form: HTMLFormElement, words: Words): void {
	for (const field of [...linesOf(form), ...marksOf(form)]) field.value = words[field.name] ?? field.value;
}
