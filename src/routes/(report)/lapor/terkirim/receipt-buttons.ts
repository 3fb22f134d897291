const buttons = document.getElementById('simpan-tanda');
const print = buttons?.querySelector<HTMLButtonElement>('[data-print]');
const copy = buttons?.querySelector<HTMLButtonElement>('[data-copy]');
const said = buttons?.querySelector<HTMLElement>('[data-copied]');

async function keepCopy(): Promise<void> {
	await navigator.clipboard.writeText(copy?.dataset['copy'] ?? '');
	if (said) said.textContent = said.dataset['copied'] ?? '';
}

print?.addEventListener('click', () => window.print());
copy?.addEventListener('click', () => void keepCopy());
if (copy) copy.hidden = !('clipboard' in navigator);
if (buttons) buttons.hidden = false;
