import { listen } from '$lib/ui/keys/listen';
import { DESK_SHEET } from './desk-sheet';

/** Where writing begins in the form of the act: at its words, else at its first field. */
const FIELDS = ['textarea', ':is(select, input:not([type="hidden"]))', 'button'];

function write(): void {
	const [first] = FIELDS.flatMap((field) => document.querySelector<HTMLElement>(`#tindak form ${field}`) ?? []);
	first?.focus();
}

/** The row in which the focus is. */
const rowInFocus = () => document.activeElement?.closest('li');

function move(step: 1 | -1): void {
	const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
	const here = rows.findIndex((row) => row === document.activeElement || row.closest('li')?.matches(':focus-within'));
	const next = here < 0 ? (step === 1 ? 0 : rows.length - 1) : here + step;
	rows[next]?.focus();
}

listen(DESK_SHEET, {
	does: {
		next: () => move(1),
		previous: () => move(-1),
		// The row is a link, which opens by itself.
		open: () => false,
		choose: () => rowInFocus()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click(),
		write,
		nextCase: () => document.querySelector<HTMLAnchorElement>('a[data-next]')?.click(),
		search: () => document.getElementById('cari')?.focus()
	},
	sends: '#tindak form'
});
