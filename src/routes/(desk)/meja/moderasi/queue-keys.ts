import { listen } from '$lib/ui/keys/listen';
import { QUEUE_SHEET } from './queue-sheet';

const RENEW_MS = 120_000;

const announce = document.querySelector<HTMLElement>('[data-announce]');

/** Set by what goes on with the thing or with another of the queue: then nothing is let go of here. */
let goesOn = false;
let touched = true;

const openOffer = () => document.querySelector<HTMLDetailsElement>('details[data-offer][open]');
const say = (words: string) => {
	if (announce) announce.textContent = words;
};

const optionsOf = (offer: HTMLDetailsElement) => [...offer.querySelectorAll<HTMLButtonElement>('button')];

/** As much of a rule's code as has been typed under an open offer. */
let code = '';

function typeCode(offer: HTMLDetailsElement | null, typed: string): void {
	code = typed;
	if (!offer) return;
	for (const { dataset } of optionsOf(offer))
		if (dataset['code']?.startsWith(code)) delete dataset['passed'];
		else dataset['passed'] = '';
	if (code !== '') say(code.toUpperCase());
}

/** Whether the key belongs to the open offer: its own letter again, a digit, or a sign of the code of a rule. */
function chooseIn(offer: HTMLDetailsElement, key: string): boolean {
	const options = optionsOf(offer);
	if (code === '' && key === offer.dataset['offer']) {
		options.find(({ dataset }) => dataset['suggested'] !== undefined)?.click();
		return true;
	}
	const byDigit = code === '' && options.find(({ dataset }) => dataset['digit'] === key);
	if (byDigit) byDigit.click();
	if (byDigit) return true;
	const typed = key === 'enter' ? code : code + key;
	const meant = options.filter(({ dataset }) => dataset['code']?.startsWith(typed));
	const exact = meant.find(({ dataset }) => dataset['code'] === typed);
	// B1 may be the beginning of B12: then the next key says which.
	if (exact && (meant.length === 1 || key === 'enter')) exact.click();
	else typeCode(offer, meant.length > 0 ? typed : '');
	return meant.length > 0;
}

function open(summary: HTMLElement): void {
	const details = summary.parentElement;
	if (!(details instanceof HTMLDetailsElement)) return;
	typeCode(openOffer(), '');
	details.open = !details.open;
	const first = details.querySelector<HTMLElement>('textarea');
	if (details.open && first) first.focus();
	else summary.focus();
	say(details.open ? (summary.dataset['pick'] ?? '') : '');
}

function close(): boolean {
	const offer = openOffer();
	if (!offer && !document.activeElement?.matches('input, textarea, select')) return false;
	typeCode(offer, '');
	if (offer) offer.open = false;
	say('');
	document.getElementById('butir')?.focus();
	return true;
}

function press(key: string): boolean {
	// A decision is on its way: the next key belongs to the next thing.
	if (goesOn) return false;
	const offer = openOffer();
	if (offer && chooseIn(offer, key)) return true;
	const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
	if (!target) return false;
	if (target.tagName === 'SUMMARY') open(target);
	else target.click();
	return true;
}

/** Keeps the claim while somebody is at work here, and gives it up when they go somewhere else. */
function hold(address: string, target: string): void {
	const tell = (words: Record<string, string>) => new URLSearchParams({ butir: target, ...words });
	setInterval(() => {
		if (!touched || document.visibilityState !== 'visible') return;
		touched = false;
		void fetch(address, { method: 'POST', body: tell({}) });
	}, RENEW_MS);
	addEventListener('pointermove', () => (touched = true), { passive: true });
	addEventListener('pagehide', () => {
		if (!goesOn) navigator.sendBeacon(address, tell({ lepas: '1' }));
	});
}

listen(QUEUE_SHEET, {
	does: { next: press, previous: press, choose: press, open: press, undo: press, write: press },
	other: press,
	leave: close
});
addEventListener('keydown', () => (touched = true));
addEventListener('submit', () => (goesOn = true));
addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('[data-keeps], [rel="next"], [rel="prev"]')) goesOn = true;
});
// Come back to by the button of the browser, it works again.
addEventListener('pageshow', () => (goesOn = false));
const { hold: address, target } = document.getElementById('tombol')?.dataset ?? {};
if (address && target) hold(address, target);
if (document.activeElement === document.body) document.getElementById('butir')?.focus({ preventScroll: true });
