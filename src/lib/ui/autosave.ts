/** Long enough not to save at every key, short enough that a dying battery costs a sentence at most. */
const QUIET_MS = 2_000;
const RETRY_MS = 10_000;

/** `Told` is what the server says of what it has kept. */
export type SaveState<Told> = 'saving' | 'failed' | { saved: Told };

type Saving<Told> = {
	url: string;
	/** What of the form is sent: files travel by their own request. */
	words: (form: HTMLFormElement) => FormData;
	headers?: Record<string, string>;
	read: (answer: Response) => Promise<Told>;
	tell: (state: SaveState<Told>) => void;
};

/** Saves a form while it is filled in; the answer ends that. */
export function autosave<Told>(form: HTMLFormElement, saving: Saving<Told>): () => void {
	const saver = new Saver(form, saving);
	const changed = () => saver.saveIn(QUIET_MS);
	form.addEventListener('input', changed);
	form.addEventListener('submit', (event) => {
		if (!event.defaultPrevented) saver.stop();
	});
	addEventListener('pagehide', () => saver.leave());
	// On a slow phone people write before this runs.
	if (isTouched(form)) changed();
	return () => saver.stop();
}

const isTouched = (form: HTMLFormElement): boolean =>
	[...form.elements].some(
		(field) =>
			(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
			field.type !== 'file' &&
			field.value !== field.defaultValue
	);

class Saver<Told> {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#request: AbortController | undefined;

	constructor(
		readonly form: HTMLFormElement,
		readonly saving: Saving<Told>
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
		if (this.#timer !== undefined) navigator.sendBeacon(this.saving.url, this.saving.words(this.form));
		this.stop();
	}

	async #save(): Promise<void> {
		this.stop();
		const { url, words, headers = {}, read, tell } = this.saving;
		const { signal } = (this.#request = new AbortController());
		tell('saving');
		try {
			const answer = await fetch(url, { method: 'POST', body: words(this.form), headers, signal, redirect: 'manual' });
			tell(answer.ok ? { saved: await read(answer) } : 'failed');
		} catch {
			if (signal.aborted) return;
			tell('failed');
			this.saveIn(RETRY_MS);
		}
	}
}
