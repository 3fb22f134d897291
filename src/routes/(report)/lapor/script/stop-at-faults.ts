import type { Checked } from '$lib/forms/report/check';
import { readFields, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import { checkAbout } from '$lib/forms/report/about';
import { checkWhat } from '$lib/forms/report/what';
import { checkWhere } from '$lib/forms/report/where';
import { checkWho, type Filer } from '$lib/forms/report/who';
import { errorsOf } from '../errors';
import { showFaults } from './show-faults';
import type { Words } from './words';

type Check = (typed: ReportDraft, form: HTMLFormElement) => Checked<unknown>;

/** The rules that the server goes by, with what they need to know read from the form itself. */
const CHECKS: Record<ReportStep, Check> = {
	what: (typed, form) => checkWhat(typed, latestOf(form, 'occurredOn')),
	where: (typed, form) => checkWhere(typed, offeredIn(form, 'district')),
	about: (typed, form) =>
		checkAbout(typed, {
			// Whatever is chosen was offered; a search may have narrowed the list since.
			categories: typed.category ? [typed.category] : [],
			agencies: offeredIn(form, 'agency')
		}),
	who: (typed, { dataset }) => checkWho(typed, dataset['filer'] as Filer)
};

/** A mistake costs no round trip. */
export function stopAtFaults(form: HTMLFormElement, words: Words): void {
	const step = form.dataset['step'] as ReportStep;
	form.addEventListener('submit', (event) => {
		// Buttons that only search, upload or take away may be pressed at any time.
		if (event.submitter?.hasAttribute('formnovalidate')) return;
		const checked = CHECKS[step](readFields(new FormData(form), step), form);
		if (checked.ok) return;
		event.preventDefault();
		showFaults(errorsOf(checked.faults, words.report.faults), words.common);
	});
}

const latestOf = (form: HTMLFormElement, id: string): string => {
	const box = form.elements.namedItem(id);
	return (box instanceof HTMLInputElement && box.dataset['latest']) || '';
};

/** An empty choice stands for none. */
function offeredIn(form: HTMLFormElement, name: string): string[] {
	const list = form.elements.namedItem(name);
	if (!(list instanceof HTMLSelectElement)) return [];
	return Array.from(list.options, ({ value }) => value).filter((value) => value !== '');
}
