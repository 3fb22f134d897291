/** Long enough not to save at every key, short enough that a dying battery costs a sentence at most. */
const QUIET_MS = 2_000;
const RETRY_MS = 10_000;

export type SaveState = 'saving' | 'failed' | { saved: string };

type Settings = { url: string; step: string; tell: (state: SaveState) => void };

/** Saves a form while it is filled in. Returns how to stop. */
export function autosave(form: HTMLFormElement, settings: Settings): () => void {
	const saver = new Saver(form, settings);
	const changed = () => saver.saveIn(QUIET_MS);
	const sent = () => saver.stop();
	const left = () => saver.leave();
	form.addEventListener('input', changed);
	form.addEventListener('submit', sent);
	addEventListener('pagehide', left);
	// On a slow phone people write before this runs.
	if (isTouched(form)) changed();
	return () => {
		saver.stop();
		form.removeEventListener('input', changed);
		form.removeEventListener('submit', sent);
		removeEventListener('pagehide', left);
	};
}

const isTouched = (form: HTMLFormElement): boolean =>
	[...form.elements].some(
		(field) =>
			(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
			field.type !== 'file' &&
			field.value !== field.defaultValue
	);

class Saver {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#request: AbortController | undefined;

	constructor(
		readonly form: HTMLFormElement,
		readonly settings: Settings
	) {}

	saveIn(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#save(), ms);
	}

	/** What was under way is given up: the form itself carries the same words, and newer ones. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#request?.abort();
	}

	/** The page goes away with words that were not saved yet; the browser still delivers these. */
	leave(): void {
		if (this.#timer !== undefined) navigator.sendBeacon(this.settings.url, this.#words());
		this.stop();
	}

	async #save(): Promise<void> {
		this.stop();
		const { url, tell } = this.settings;
		const { signal } = (this.#request = new AbortController());
		tell('saving');
		try {
			const answer = await fetch(url, { method: 'POST', body: this.#words(), signal, redirect: 'manual' });
			tell(answer.ok ? { saved: await answer.text() } : 'failed');
		} catch {
			if (signal.aborted) return;
			tell('failed');
			this.saveIn(RETRY_MS);
		}
	}

	/** Files travel by their own request, once. */
	#words(): FormData {
		const words = new FormData(this.form);
		words.delete('files');
		words.set('step', this.settings.step);
		return words;
	}
}
