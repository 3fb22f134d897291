import { lengthOf, tidyText } from '$lib/forms/kit/tidy';
import type { Words } from './words';

/** From here on it is said aloud as well, in steps of ten and not at every key. */
const NEAR_THE_END = 50;

/** Says below a field how much may still be written. */
export function countCharacters(form: HTMLFormElement, text: Words['common']): void {
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
		const said = document.getElementById(`${target.id}-most`);
		if (!said) return;
		const left = Number(target.dataset['most']) - lengthOf(tidyText(target.value));
		said.textContent = left < 0 ? text.charactersOver(-left) : text.charactersLeft(left);
		said.classList.toggle('over', left < 0);
		const aloud = said.nextElementSibling;
		if (aloud) aloud.textContent = sayAloud(left, text);
	});
}

function sayAloud(left: number, text: Words['common']): string {
	if (left > NEAR_THE_END) return '';
	return left < 0 ? text.charactersOver(-left) : text.charactersLeft(Math.ceil(left / 10) * 10);
}
