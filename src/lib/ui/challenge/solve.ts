import { ROUNDS } from '$lib/domain/limit/challenge';

/** Does the work that was asked for, bit by bit so that the page stays awake, and says when it is done. */
async function solve(box: HTMLElement): Promise<void> {
	const { salt = '', target = '', most = '0' } = box.dataset;
	const [counter, question, ready] = [
		box.querySelector<HTMLInputElement>('input[data-counter]'),
		box.querySelector<HTMLElement>('[data-question]'),
		box.querySelector<HTMLElement>('[data-ready]')
	];
	const working = box.querySelector<HTMLElement>('[data-working]');
	// Without a secure address there is no such work: the question stays.
	if (!counter || !question || !ready || !working || !globalThis.crypto?.subtle) return;
	question.hidden = true;
	working.hidden = false;
	const found = await search(salt, target, Number(most));
	working.hidden = true;
	if (found === null) {
		question.hidden = false;
		return;
	}
	counter.value = String(found);
	ready.hidden = false;
}

async function search(salt: string, target: string, most: number): Promise<number | null> {
	const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => parseInt(pair, 16));
	const text = new TextEncoder();
	for (let counter = 0; counter <= most; counter += 1) {
		const key = await crypto.subtle.importKey('raw', text.encode(`${salt}.${counter}`), 'PBKDF2', false, [
			'deriveBits'
		]);
		const way = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations: ROUNDS };
		const derived = new Uint8Array(await crypto.subtle.deriveBits(way, key, 128));
		if ([...derived].map((byte) => byte.toString(16).padStart(2, '0')).join('') === target) return counter;
	}
	return null;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-challenge]')) void solve(box);
