import { autosave, type SaveState } from '../autosave';

type Kept = 'here' | 'elsewhere';

/** Keeps an answer on the server while it is written, as the button of its form does. */
export function keepWhileWriting(root: ParentNode = document): void {
	const told = root.querySelector<HTMLElement>('[data-draft-state]');
	const form = told?.closest('form');
	const url = form?.dataset['save'];
	if (!told || !form || !url) return;
	autosave<Kept>(form, {
		url,
		words: wordsOf,
		headers: { accept: 'application/json' },
		read: readAnswer,
		tell: (state) => show(told, form, state)
	});
}

/** Files stay with the form, and no button was pressed. */
function wordsOf(form: HTMLFormElement): FormData {
	const words = new FormData(form);
	for (const name of ['berkas', 'tersimpan', 'hapus_berkas', 'templat']) words.delete(name);
	return words;
}

/** The action sends on to the page as it is drawn after; where nobody is signed in any more it does not. */
async function readAnswer(answer: Response): Promise<Kept> {
	const { location } = (await answer.json()) as { location?: string };
	if (location === undefined) throw new Error('not kept');
	return new URL(location, document.baseURI).searchParams.get('konsep') === 'lain' ? 'elsewhere' : 'here';
}

function show(told: HTMLElement, form: HTMLFormElement, state: SaveState<Kept>): void {
	const { saving = '', saved = '', failed = '', elsewhere = '' } = told.dataset;
	const isElsewhere = typeof state === 'object' && state.saved === 'elsewhere';
	const compare = form.querySelector<HTMLElement>('[data-compare]');
	if (compare) compare.hidden = !isElsewhere;
	told.textContent = state === 'saving' ? saving : state === 'failed' ? failed : isElsewhere ? elsewhere : saved;
}
