/** Long enough not to save at every key, short enough that a dying battery costs a sentence at most. */
const QUIET_MS = 2_000;
const RETRY_MS = 10_000;

export type SaveState = 'saving' | 'failed' | { saved: string };

type Tell = (state: SaveState) => void;

/** Saves a form while it is filled in. */
export function autosave(form: HTMLFormElement, tell: Tell): void {
	const saver = new Saver(form, tell);
	const changed = () => saver.saveIn(QUIET_MS);
	form.addEventListener('input', changed);
	form.addEventListener('submit', (event) => {
		if (!event.defaultPrevented) saver.stop();
	});
	addEventListener('pagehide', () => saver.leave());
	// On a slow phone people write before this runs.
	if (isTouched(form)) changed();
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
		readonly tell: Tell
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
		if (this.#timer !== undefined) navigator.sendBeacon(this.#url, this.#words());
		this.stop();
	}

	async #save(): Promise<void> {
		this.stop();
		const { tell } = this;
		const { signal } = (this.#request = new AbortController());
		tell('saving');
		try {
			const answer = await fetch(this.#url, { method: 'POST', body: this.#words(), signal, redirect: 'manual' });
			tell(answer.ok ? { saved: await answer.text() } : 'failed');
		} catch {
			if (signal.aborted) return;
			tell('failed');
			this.saveIn(RETRY_MS);
		}
	}

	get #url(): string {
		return this.form.dataset['save'] ?? '';
	}

	/** Files travel by their own request, once. */
	#words(): FormData {
		const words = new FormData(this.form);
		words.delete('files');
		words.set('step', this.form.dataset['step'] ?? '');
		return words;
	}
}
