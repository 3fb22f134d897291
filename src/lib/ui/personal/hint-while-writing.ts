import { surelyPersonal } from '$lib/domain/personal-data/find';

/** Not at every key: who is in the middle of a number is left alone. */
const QUIET_MS = 400;

type Line = HTMLTextAreaElement | HTMLInputElement;

/**
 * Names beside a field what in it looks like personal data, as the server will ask about it, and bars nothing. It says the
 * kind alone, never the words: somebody may be looking over a shoulder.
 */
export function hintWhileWriting(): void {
	const mould = document.querySelector<HTMLTemplateElement>('#tampak-pribadi');
	if (!mould) return;
	for (const field of document.querySelectorAll<Line>('[data-read-by-all]')) {
		const told = document.getElementById(`${field.id}-pribadi`);
		if (!told) continue;
		const tell = () => {
			const says = sayKinds(field.value, mould);
			// What stands there already is not read aloud again.
			if (told.textContent !== says) told.textContent = says;
		};
		let timer: ReturnType<typeof setTimeout> | undefined;
		field.addEventListener('input', () => {
			clearTimeout(timer);
			timer = setTimeout(tell, QUIET_MS);
		});
		tell();
	}
}

function sayKinds(text: string, { dataset, content }: HTMLTemplateElement): string {
	const kinds = new Set(surelyPersonal(text).map(({ kind }) => dataset[kind] ?? kind));
	return kinds.size === 0 ? '' : (content.textContent ?? '').trim().replace('{}', [...kinds].join(', '));
}
