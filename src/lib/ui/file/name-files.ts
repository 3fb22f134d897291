import { formatBytes } from '$lib/text/format';

/** Says of a file field in the language of the page what was chosen: a browser says it in its own, and of several only how many. */
function nameFiles(box: HTMLElement): void {
	const [input, list] = [box.querySelector('input'), box.querySelector('ul')];
	if (!input || !list) return;
	const lang = document.documentElement.lang === 'en' ? 'en' : 'id';
	const tell = () => {
		const chosen = Array.from(input.files ?? [], ({ name, size }) => `${name} (${formatBytes(lang, size)})`);
		const lines = chosen.length > 0 ? chosen : [box.dataset['none'] ?? ''];
		list.replaceChildren(...lines.map(asItem));
	};
	box.classList.add('named');
	input.addEventListener('change', tell);
	input.form?.addEventListener('reset', () => setTimeout(tell));
	tell();
}

function asItem(text: string): HTMLLIElement {
	const item = document.createElement('li');
	item.textContent = text;
	return item;
}

const nameAll = (within: ParentNode) =>
	within.querySelectorAll<HTMLElement>('[data-none]:not(.named)').forEach(nameFiles);

nameAll(document);
// A form that uploads at once puts the field in anew.
new MutationObserver(() => nameAll(document)).observe(document.body, { childList: true, subtree: true });
