import { countedTitle } from './counted-title';

const EVERY_MS = 60_000;

type Count = { total: number; late: number };

const navigation = document.querySelector<HTMLElement>('nav[data-counts]');
const { counts: address = '', lateWords = '', titled } = navigation?.dataset ?? {};
const told = (value: number) => value.toLocaleString(document.documentElement.lang);

/** Only numbers change: what somebody writes, and where they are, stays. */
function show(counts: Record<string, Count>): void {
	for (const link of navigation?.querySelectorAll('a') ?? []) {
		const count = counts[link.getAttribute('href') ?? ''];
		if (!count) continue;
		const [late, total] = [
			link.querySelector<HTMLElement>('[data-late]'),
			link.querySelector<HTMLElement>('[data-total]')
		];
		if (!late || !total) continue;
		const says = lateWords.replace('{n}', told(count.late));
		[late.hidden, late.title] = [count.late === 0, says];
		const [heard, seen] = late.children;
		if (heard && seen) [heard.textContent, seen.textContent] = [`${says},`, told(count.late)];
		[total.hidden, total.textContent] = [count.total === 0, told(count.total)];
	}
	const waiting = titled === undefined ? undefined : counts[titled]?.total;
	if (waiting !== undefined) document.title = countedTitle(document.title, waiting);
}

let tag = '';
let asked = Date.now();

async function ask(): Promise<void> {
	if (document.visibilityState !== 'visible' || Date.now() - asked < EVERY_MS) return;
	asked = Date.now();
	const answer = await fetch(address, { cache: 'no-store', headers: { 'if-none-match': tag } }).catch(() => null);
	if (!answer || answer.status === 304) return;
	// Signed out meanwhile, or without an office: then nothing is asked any more.
	if (!answer.ok || answer.redirected) return void clearInterval(timer);
	tag = answer.headers.get('etag') ?? '';
	show((await answer.json()) as Record<string, Count>);
}

const timer = setInterval(() => void ask(), EVERY_MS);
// Who comes back to the page after a while sees how it is now.
document.addEventListener('visibilitychange', () => void ask());
