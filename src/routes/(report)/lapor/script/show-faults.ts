import type { Words } from './words';

/** Both stand in the page as the server writes them, so that a message looks alike wherever it was found. */
const MOULDS = { summary: 'cetakan-ringkasan', message: 'cetakan-pesan' } as const;

/** Shows what is wrong as the server would: a summary on top, which takes the focus, and a message at each field. */
export function showFaults(errors: Readonly<Record<string, string>>, text: Words['common']): void {
	clearFaults();
	for (const [name, message] of Object.entries(errors)) showFault(name, message);
	const summary = summarise(errors, text);
	document.getElementById(MOULDS.summary)?.after(summary);
	summary.focus();
	if (!document.title.startsWith(text.errorPrefix)) document.title = text.errorPrefix + document.title;
}

function clearFaults(): void {
	document.querySelector('main [role="alert"]')?.remove();
	for (const box of document.querySelectorAll('main .invalid')) {
		box.classList.remove('invalid');
		const message = box.querySelector('[id$="-error"]');
		message?.remove();
		for (const described of document.querySelectorAll(`[aria-describedby~="${message?.id}"]`)) {
			described.removeAttribute('aria-invalid');
			describe(described, (ids) => ids.filter((id) => id !== message?.id));
		}
	}
}

/** The message by a field; a group of choices carries it as a whole. */
export function showFault(name: string, message: string): void {
	const control = document.getElementById(name);
	const box = control?.closest('.field, fieldset');
	if (!control || !box) return;
	const says = pour(MOULDS.message);
	says.id = `${name}-error`;
	says.append(message);
	const choices = control.closest('label')?.parentElement;
	(choices ?? control).before(says);
	box.classList.add('invalid');
	if (!choices) control.setAttribute('aria-invalid', 'true');
	describe(choices ? box : control, (ids) => [...ids, says.id]);
}

function summarise(errors: Readonly<Record<string, string>>, text: Words['common']): HTMLElement {
	const summary = pour(MOULDS.summary);
	const [heading, list] = [summary.querySelector('h2'), summary.querySelector('ul')];
	const item = list?.firstElementChild;
	if (heading) heading.textContent = text.errorTitle(Object.keys(errors).length);
	const items = Object.entries(errors).flatMap(([name, message]) => {
		const copy = item?.cloneNode(true) as HTMLElement;
		const link = copy.querySelector('a');
		if (link) Object.assign(link, { href: `#${name}`, textContent: message });
		return copy;
	});
	list?.replaceChildren(...items);
	summary.role = 'alert';
	return summary;
}

function pour(mould: string): HTMLElement {
	const { content } = document.getElementById(mould) as HTMLTemplateElement;
	return content.firstElementChild?.cloneNode(true) as HTMLElement;
}

function describe(element: Element, change: (ids: string[]) => string[]): void {
	const ids = change((element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
	if (ids.length > 0) element.setAttribute('aria-describedby', ids.join(' '));
	else element.removeAttribute('aria-describedby');
}
