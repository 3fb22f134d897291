import { differs, hasLongWords, readWords, writeWords, type Words } from './form-words';

/** What was written, until it is sent and no longer than a working day; a guest's no longer than a visit lasts. */
const HOURS_KEPT = 10;
const HOURS_KEPT_OF_GUEST = 1;
const HOUR = 3_600_000;
const QUIET_MS = 500;
const PREFIX = 'tulisan ';
/** Of somebody who is neither signed in nor has opened a report: the next one at this computer looks the same. */
const GUEST = '-.-';

type Kept = { at: number; words: Words };

/**
 * Keeps the long words of forms in this tab until they are sent, for when network, server or browser end first. A tab is
 * its writer's: another tab, another person or another day finds nothing.
 */
function keepWords(): void {
	const box = document.querySelector<HTMLElement>('[data-keep-words]');
	const forms = [...document.forms].filter(hasLongWords);
	const sender = forms[0]?.querySelector<HTMLInputElement>('input[name="untuk"]')?.value;
	if (!box || !sender) return;
	forget((key, kept) => !key.endsWith(` ${sender}`) || Date.now() - kept.at > hoursFor(sender) * HOUR);
	for (const form of forms) {
		const { pathname, search } = new URL(form.action);
		const key = `${PREFIX}${form.dataset['keptAs'] ?? `${pathname}${search}`} ${sender}`;
		bringBack(form, key, box, sender);
		saveFrom(form, key);
	}
}

const hoursFor = (sender: string) => (sender === GUEST ? HOURS_KEPT_OF_GUEST : HOURS_KEPT);

/** Back, reloading and restoring the tab come to the same page again; a link or an address begins anew. */
const cameAgain = (): boolean => {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'reload' || entry?.type === 'back_forward';
};

function bringBack(form: HTMLFormElement, key: string, box: HTMLElement, sender: string): void {
	const kept = read(key);
	// What the server gives back is newer than what is kept here.
	if (!kept || document.querySelector('main [role="alert"]')) return;
	const again = cameAgain();
	if (!again && sender === GUEST) return sessionStorage.removeItem(key);
	if (!differs(form, kept.words)) return;
	if (again) writeWords(form, kept.words);
	form.before(noteOf(form, key, kept.words, { box, filled: again }));
}

function noteOf(
	form: HTMLFormElement,
	key: string,
	words: Words,
	{ box, filled }: { box: HTMLElement; filled: boolean }
): HTMLElement {
	const note = box.cloneNode(true) as HTMLElement;
	note.hidden = false;
	note.removeAttribute('data-keep-words');
	for (const part of note.querySelectorAll<HTMLElement>('[data-offer]')) part.hidden = filled;
	for (const part of note.querySelectorAll<HTMLElement>('[data-filled]')) part.hidden = !filled;
	note.querySelector('[data-take]')?.addEventListener('click', () => {
		writeWords(form, words);
		note.remove();
	});
	note.querySelector('[data-drop]')?.addEventListener('click', () => {
		sessionStorage.removeItem(key);
		form.reset();
		note.remove();
	});
	return note;
}

function saveFrom(form: HTMLFormElement, key: string): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const save = () => {
		clearTimeout(timer);
		timer = undefined;
		const kept: Kept = { at: Date.now(), words: readWords(form) };
		try {
			sessionStorage.setItem(key, JSON.stringify(kept));
		} catch {
			// No room, or none allowed: the form works as it does without script.
		}
	};
	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(save, QUIET_MS);
	});
	form.addEventListener('submit', save);
	addEventListener('pagehide', () => {
		if (timer !== undefined) save();
	});
}

function read(key: string): Kept | null {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
	} catch {
		return null;
	}
}

function forget(isOver: (key: string, kept: Kept) => boolean): void {
	for (const key of Object.keys(sessionStorage)) {
		if (!key.startsWith(PREFIX)) continue;
		const kept = read(key);
		if (!kept || isOver(key, kept)) sessionStorage.removeItem(key);
	}
}

keepWords();
