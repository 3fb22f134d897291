import { type Hit } from './kind';

const LOCAL = /[A-Za-z0-9._%+-]/;
const DOMAIN = /[A-Za-z0-9.-]/;
const LOCAL_MOST = 64;
const DOMAIN_MOST = 120;
/** Ways around a filter: "budi (at) gmail.com". */
const AT = /@|\s?[([{](?:at|et|a)[)\]}]\s?/gi;
const TOP = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;
/** Addresses of offices are there to be written to. */
const OFFICIAL = /\.(?:go\.id|mil\.id|desa\.id|lapor\.go\.id)$/i;

/** Addresses of e-mail; those of offices only warn. */
export function findEmails(text: string): Hit[] {
	const hits: Hit[] = [];
	for (const { index, 0: at } of text.matchAll(AT)) {
		const from = index - reach(text, index - 1, -1, LOCAL, LOCAL_MOST);
		const behind = index + at.length;
		let to = behind + reach(text, behind, 1, DOMAIN, DOMAIN_MOST);
		while (to > behind && /[.-]/.test(text.charAt(to - 1))) to -= 1;
		if (from === index || from < (hits.at(-1)?.to ?? 0) || !TOP.test(text.slice(behind, to))) continue;
		const domain = text.slice(behind, to);
		hits.push({ kind: 'email', from, to, confidence: OFFICIAL.test(domain) ? 'low' : 'high' });
	}
	return hits;
}

/** How many characters of a kind stand there one after another. */
function reach(text: string, at: number, step: 1 | -1, kind: RegExp, most: number): number {
	let count = 0;
	while (count < most && kind.test(text.charAt(at + step * count))) count += 1;
	return count;
}
