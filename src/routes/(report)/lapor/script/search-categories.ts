import { offerCategories, type CategoryOffer, type KnownCategories } from '../perihal/offer-categories';
import type { Words } from './words';

/** Narrows the list of categories while somebody types a word. */
export function searchCategories(form: HTMLFormElement, text: Words['report']): void {
	const search = form.querySelector<HTMLInputElement>('#categorySearch');
	const list = form.querySelector<HTMLSelectElement>('[data-categories-box] select');
	const shown = form.querySelector<HTMLInputElement>('[name="shownSearch"]');
	const status = document.getElementById('kategori-cocok');
	if (!search || !list || !shown || !status) return;
	const known = JSON.parse(status.dataset['known'] ?? 'null') as KnownCategories | null;
	if (!known) return;
	const other = form.querySelector<HTMLInputElement>('[name="category"][value=""]');
	list.addEventListener('change', () => {
		if (other) other.checked = true;
	});
	search.addEventListener('input', () => {
		const offer = offerCategories({ ...known, search: search.value, chosen: list.value }, text);
		fill(list, offer);
		status.textContent = offer.says;
		shown.value = search.value;
	});
}

/** The first choice, which is none, and whatever was chosen stay. */
function fill(list: HTMLSelectElement, { groups }: CategoryOffer): void {
	const chosen = list.value;
	const [none] = list.options;
	const offered = groups.map(({ group, options }) => {
		const element = document.createElement('optgroup');
		element.label = group;
		element.append(...options.map(({ label, value }) => new Option(label, value)));
		return element;
	});
	list.replaceChildren(...(none ? [none] : []), ...offered);
	list.value = chosen;
}
