import '$lib/ui/file/name-files';
import { autosave, type SaveState } from '$lib/ui/autosave';
import { hintWhileWriting } from '$lib/ui/personal/hint-while-writing';
import { countCharacters } from './count-characters';
import { findNearest } from './find-nearest';
import { searchCategories } from './search-categories';
import { showSimilar } from './show-similar';
import { stopAtFaults } from './stop-at-faults';
import { uploadAtOnce } from './upload-at-once';
import type { Words } from './words';

/**
 * Makes a step of the form quicker where scripts run. The page is whole without it: the server has written every word and
 * every field, and this only adds to what is there.
 */
export function improveForm(words: Words): void {
	const form = document.querySelector<HTMLFormElement>('form[data-step]');
	if (!form) return;
	countCharacters(form, words.common);
	hintWhileWriting();
	stopAtFaults(form, words);
	searchCategories(form, words.report);
	uploadAtOnce(form, words);
	showSimilar(form);
	findNearest(form, words);
	// Whichever way words travel: what is overtaken on the way is known by it.
	form.addEventListener('formdata', ({ formData }) => {
		formData.set('dikirim', String(Math.round(performance.timeOrigin + performance.now())));
	});
	const stop = autosave(form, {
		url: form.dataset['save'] ?? '',
		words: wordsOfStep,
		read: (answer) => answer.text(),
		tell: (state) => showSaved(state, words.report)
	});
	// Who throws their words away wants none of them kept.
	document.querySelector('#hapus-draf form')?.addEventListener('submit', stop);
}

/** Files travel by their own request, once. */
function wordsOfStep(form: HTMLFormElement): FormData {
	const words = new FormData(form);
	words.delete('files');
	words.set('step', form.dataset['step'] ?? '');
	return words;
}

function showSaved(state: SaveState<string>, text: Words['report']): void {
	const status = document.getElementById('draf-tersimpan');
	if (status) status.textContent = state === 'saving' ? text.saving : state === 'failed' ? text.notSaved : state.saved;
	document.getElementById('hapus-draf')?.removeAttribute('hidden');
}
