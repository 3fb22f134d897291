const STORE = 'fkp.desk.keys';

const help = document.querySelector<HTMLDetailsElement>('#tombol');
// Single keys can be in the way of speech input and screen readers: WCAG 2.1.4 asks for a way to switch them off.
const active = document.querySelector<HTMLInputElement>('#pintasan');

/** Where writing begins in the form of the act. */
const FIELD = '#tindak form :is(textarea, select, input:not([type="hidden"]))';

const ACTS: Record<string, () => void> = {
	j: () => move(1),
	k: () => move(-1),
	'/': () => document.getElementById('cari')?.focus(),
	x: () => rowInFocus()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
	r: () => document.querySelector<HTMLElement>(FIELD)?.focus(),
	e: () => document.querySelector<HTMLAnchorElement>('a[data-next]')?.click(),
	'?': toggleHelp
};

/** The row in which the focus is. */
const rowInFocus = () => document.activeElement?.closest('li');

function move(step: 1 | -1): void {
	const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
	const here = rows.findIndex((row) => row === document.activeElement || row.closest('li')?.matches(':focus-within'));
	const next = here < 0 ? (step === 1 ? 0 : rows.length - 1) : here + step;
	rows[next]?.focus();
}

function toggleHelp(): void {
	if (!help) return;
	help.open = !help.open;
	if (help.open) help.querySelector('summary')?.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

if (help && active) {
	active.checked = localStorage.getItem(STORE) !== 'off';
	active.addEventListener('change', () => localStorage.setItem(STORE, active.checked ? 'on' : 'off'));
	addEventListener('keydown', (event) => {
		const act = ACTS[event.key];
		if (!act || !active.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		event.preventDefault();
		act();
	});
	help.hidden = false;
}
