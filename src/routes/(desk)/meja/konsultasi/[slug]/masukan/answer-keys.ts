import { parseNumbers } from '$lib/forms/consultation/numbers';

const STORE = 'fkp.desk.keys';

const form = document.querySelector<HTMLFormElement>('form#jawab');
const help = document.querySelector<HTMLDetailsElement>('#tombol');
// Single keys can be in the way of speech input and screen readers: WCAG 2.1.4 asks for a way to switch them off.
const active = document.querySelector<HTMLInputElement>('#pintasan');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=nomor][form=jawab]')];
const all = boxes.find(({ dataset }) => 'all' in dataset);
const groups = boxes.filter(({ dataset }) => 'group' in dataset);
const membersOf = (group: HTMLInputElement) => [
	...(group.closest('[data-row]')?.querySelectorAll<HTMLInputElement>('[data-member]') ?? [])
];

function chosen(): Set<number> {
	const carried = form?.querySelectorAll<HTMLInputElement>('input[type=hidden][name=nomor]') ?? [];
	const values = [...boxes.filter(({ checked }) => checked), ...carried].map(({ value }) => value);
	return new Set(values.flatMap((value) => parseNumbers(value) ?? []));
}

const marks = [...document.querySelectorAll<HTMLElement>('[data-counted]')];
const plain = marks.map(({ textContent }) => textContent);

function count(): void {
	const { size } = chosen();
	const counted = document.querySelector<HTMLElement>('[data-counts]')?.dataset['counts'] ?? '';
	for (const [at, mark] of marks.entries())
		mark.textContent =
			size > 0 ? counted.replace('{jumlah}', size.toLocaleString(document.documentElement.lang)) : (plain[at] ?? '');
}

/** A box of many ticks what it stands for; one of them taken out takes the tick from it. */
function follow(box: HTMLInputElement): void {
	const below = box === all ? groups : [box];
	for (const group of below) {
		group.checked = box.checked;
		for (const member of membersOf(group)) member.checked = box.checked;
	}
	if (box.checked) return;
	if (all) all.checked = false;
	const group = 'member' in box.dataset && groups.find((of) => membersOf(of).includes(box));
	if (group) group.checked = false;
}

function tick(box: HTMLInputElement | undefined): void {
	if (!box) return;
	box.checked = !box.checked;
	box.dispatchEvent(new Event('change', { bubbles: true }));
}

const rowNow = () => rows.find((row) => row.contains(document.activeElement));

function move(by: 1 | -1): void {
	const now = rowNow();
	const next = now ? rows[rows.indexOf(now) + by] : rows[0];
	next?.focus();
	next?.scrollIntoView({ block: 'nearest' });
}

function decide(digit: number): void {
	form?.querySelectorAll<HTMLInputElement>('[name=jawaban]')[digit - 1]?.click();
}

const leave = () => (rowNow() ?? rows[0])?.focus();

const KEYS: Record<string, () => void> = {
	j: () => move(1),
	k: () => move(-1),
	x: () => tick((rowNow() ?? rows[0])?.querySelector<HTMLInputElement>('[data-group]') ?? undefined),
	a: () => tick(all),
	o: () => (rowNow() ?? rows[0])?.querySelector('summary')?.click(),
	r: () => form?.querySelector('textarea')?.focus(),
	'?': () => {
		if (!help) return;
		help.open = !help.open;
		if (help.open) help.querySelector('summary')?.focus();
	}
};

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.matches('textarea, select, input:not([type=checkbox], [type=radio])');

function onKey(event: KeyboardEvent): void {
	if (!active?.checked || event.altKey) return;
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
		if (form?.contains(document.activeElement)) form.requestSubmit();
		return;
	}
	if (event.ctrlKey || event.metaKey || event.repeat) return;
	if (event.key === 'Escape' && form?.contains(document.activeElement)) return leave();
	if (isTyping(event.target)) return;
	const act = /^[1-9]$/.test(event.key) ? () => decide(Number(event.key)) : KEYS[event.key.toLowerCase()];
	if (!act) return;
	act();
	event.preventDefault();
}

addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement && boxes.includes(target)) {
		follow(target);
		count();
	}
});
// What the browser kept of the boxes when it came back to the page.
addEventListener('pageshow', count);
count();

if (help && active) {
	active.checked = localStorage.getItem(STORE) !== 'off';
	active.addEventListener('change', () => localStorage.setItem(STORE, active.checked ? 'on' : 'off'));
	addEventListener('keydown', onKey);
	help.hidden = false;
}
