import { nameOf, type Sheet } from './sheet';

const STORE = 'fkp.desk.keys';
/** Held down these go on; nothing else happens twice. */
const MOVES: readonly string[] = ['next', 'previous'];

/** Does what its name says; false where it had nothing to do, and then the key keeps what it does by itself. */
type Deed = (key: string) => unknown;
type OfPage<Name extends string> = Exclude<Name, 'help' | 'send' | 'leave'>;

type Ways<Name extends string> = {
	does: Record<OfPage<Name>, Deed>;
	/** What a key does that is on no sheet. */
	other?: Deed;
	/** Esc: of all keys that one works while somebody types. */
	leave?: () => boolean;
	/** Which forms Ctrl+Enter sends, from within; from outside of all fields the one of what is open. */
	sends?: string;
};

/** Single keys of a page, once its list of them (`KeysHelp`) is there: never while somebody types, and not where they were switched off. */
export function listen<Name extends string>(sheet: Sheet<Name>, ways: Ways<Name>): void {
	const help = document.querySelector<HTMLDetailsElement>('#tombol');
	// Single keys can be in the way of speech input and screen readers: WCAG 2.1.4 asks for a way to switch them off.
	const active = document.querySelector<HTMLInputElement>('#pintasan');
	if (!help || !active) return;
	active.checked = localStorage.getItem(STORE) !== 'off';
	active.addEventListener('change', () => localStorage.setItem(STORE, active.checked ? 'on' : 'off'));
	addEventListener('keydown', (event) => {
		if (active.checked && !event.altKey && press(sheet, ways, event, help)) event.preventDefault();
	});
	help.hidden = false;
}

function press<Name extends string>(
	sheet: Sheet<Name>,
	{ does, other, leave, sends }: Ways<Name>,
	event: KeyboardEvent,
	help: HTMLDetailsElement
): boolean {
	const { key, target, repeat } = event;
	if (event.ctrlKey || event.metaKey) return key === 'Enter' && !repeat && sends !== undefined && send(sends);
	if (key === 'Escape') return leave?.() ?? false;
	if (isTyping(target)) return false;
	const pressed = key.length === 1 ? key.toLowerCase() : key;
	const name = nameOf(sheet, pressed);
	if (repeat && !MOVES.includes(name ?? '')) return false;
	if (name === 'help') return toggle(help);
	const deed = name && Object.hasOwn(does, name) ? does[name as OfPage<Name>] : other;
	return deed !== undefined && deed(pressed.toLowerCase()) !== false;
}

/** A box that is ticked is no writing: there the keys still work. */
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

function send(forms: string): boolean {
	const { activeElement } = document;
	// With the focus nowhere, or on the row of the report that is open.
	const form = activeElement?.matches('body, [data-row][aria-current]')
		? document.querySelector<HTMLFormElement>(forms)
		: activeElement?.closest('form');
	if (!form?.matches(forms)) return false;
	// By no button: the first of the form may fetch a template.
	form.requestSubmit();
	return true;
}

function toggle(help: HTMLDetailsElement): true {
	help.open = !help.open;
	if (help.open) help.querySelector('summary')?.focus();
	return true;
}
