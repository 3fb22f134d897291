/** Once the district is chosen, what was reported there already is shown, before the form is sent. */
export function showSimilar(form: HTMLFormElement): void {
	const district = form.querySelector<HTMLSelectElement>('#district');
	district?.addEventListener('change', () => {
		// The page stays as it is where the line is broken: the next step tells it as well.
		refresh(form).catch(() => undefined);
	});
}

const PLACE = 'laporan-serupa';

async function refresh(form: HTMLFormElement): Promise<void> {
	const words = new FormData(form);
	words.set('step', form.dataset['step'] ?? '');
	const kept = await fetch(form.dataset['save'] ?? '', { method: 'POST', body: words, redirect: 'manual' });
	if (!kept.ok) return;
	const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
	const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(PLACE);
	if (found) document.getElementById(PLACE)?.replaceChildren(...found.childNodes);
}
