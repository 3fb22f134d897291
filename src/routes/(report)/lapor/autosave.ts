/** Long enough not to save at every key, short enough that a dying battery costs a sentence at most. */
const QUIET_MS = 2_000;
const RETRY_MS = 10_000;

export type SaveState = 'saving' | 'failed' | { saved: string };

type Settings = { url: string; step: string; tell: (state: SaveState) => void };

/** Saves a form while it is filled in. Returns how to stop. */
export function autosave(form: HTMLFormElement, { url, step, tell }: Settings): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let request: AbortController | undefined;
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
		request?.abort();
	};
	const save = async () => {
		timer = undefined;
		request?.abort();
		const { signal } = (request = new AbortController());
		tell('saving');
		try {
			const answer = await fetch(url, { method: 'POST', body: wordsOf(form, step), signal, redirect: 'manual' });
			if (answer.ok) tell({ saved: await answer.text() });
			else tell('failed');
		} catch {
			// Aborted: a newer save, or the form itself, carries the same words.
			if (signal.aborted) return;
			tell('failed');
			timer ??= setTimeout(() => void save(), RETRY_MS);
		}
	};
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => void save(), QUIET_MS);
	};
	const leave = () => {
		if (timer !== undefined) navigator.sendBeacon(url, wordsOf(form, step));
		stop();
	};
	form.addEventListener('input', wait);
	form.addEventListener('submit', stop);
	addEventListener('pagehide', leave);
	return () => {
		stop();
		form.removeEventListener('input', wait);
		form.removeEventListener('submit', stop);
		removeEventListener('pagehide', leave);
	};
}

/** Files travel by their own request, once. */
function wordsOf(form: HTMLFormElement, step: string): FormData {
	const words = new FormData(form);
	words.delete('files');
	words.set('step', step);
	return words;
}
