import { parseNumbers } from '$lib/forms/consultation/numbers';
import { listen } from '$lib/ui/keys/listen';
import { ANSWER_SHEET } from './answer-sheet';

const form = document.querySelector<HTMLFormElement>('form#jawab');
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
	const counted = form?.querySelector<HTMLElement>('[data-counts]')?.dataset['counts'] ?? '';
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

function decide(digit: string): void {
	form?.querySelectorAll<HTMLInputElement>('[name=jawaban]')[Number(digit) - 1]?.click();
}

function leave(): boolean {
	if (!form?.contains(document.activeElement)) return false;
	(rowNow() ?? rows[0])?.focus();
	return true;
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

listen(ANSWER_SHEET, {
	does: {
		next: () => move(1),
		previous: () => move(-1),
		choose: () => tick((rowNow() ?? rows[0])?.querySelector<HTMLInputElement>('[data-group]') ?? undefined),
		chooseAll: () => tick(all),
		open: () => (rowNow() ?? rows[0])?.querySelector('summary')?.click(),
		decide,
		write: () => form?.querySelector('textarea')?.focus()
	},
	leave,
	sends: '#jawab'
});
