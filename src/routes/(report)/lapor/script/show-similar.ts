/** Once the district is chosen, its villages and what was reported there already are shown, before the form is sent. */
export function showSimilar(form: HTMLFormElement): void {
	const district = form.querySelector<HTMLSelectElement>('#district');
	district?.addEventListener('change', () => {
		// The page stays as it is where the line is broken: the next step tells it as well.
		refresh(form).catch(() => undefined);
	});
}

const PLACE = 'laporan-serupa';
const VILLAGES = 'pilihan-desa';

async function refresh(form: HTMLFormElement): Promise<void> {
	const words = new FormData(form);
	words.set('step', form.dataset['step'] ?? '');
	const kept = await fetch(form.dataset['save'] ?? '', { method: 'POST', body: words, redirect: 'manual' });
	if (!kept.ok) return;
	const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
	const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html');
	for (const id of [PLACE, VILLAGES]) {
		const found = drawn.getElementById(id);
		if (found) document.getElementById(id)?.replaceChildren(...found.childNodes);
	}
}
