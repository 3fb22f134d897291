import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A browser's user presses again when nothing has come for so long. */
const PATIENCE_MS = 10_000;
const PRESS_AGAIN_MS = 500;
const NO_ANSWER = 0;

/**
 * What somebody does: pages in turn, the last of which is answered when it is done. Its mark is found in the database.
 * @typedef {{ path: string, fields?: Record<string, string> }} Step
 * @typedef {{ cookie: string, address: string }} Who
 * @typedef {'reply' | 'support' | 'report'} Kind
 * @typedef {{ kind: Kind, mark: string, steps: Step[], who: Who, begunAt: number, answeredAt: number | null, refused: number | null }} Act
 */

/** @param {number} nth */
const someAddress = (nth) => `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`;

/** @param {Pick<Act, 'kind' | 'mark' | 'steps' | 'who'>} act @returns {Act} */
const begun = (act) => ({ ...act, begunAt: Date.now(), answeredAt: null, refused: null });

/** @param {string} ref @param {string} cookie @param {number} nth */
export function makeReply(ref, cookie, nth) {
	const mark = randomUUID();
	const fields = { kunci: randomUUID(), teks: `Di tempat kami sama, belum ada petugas yang datang. Catatan ${mark}` };
	const who = { cookie, address: someAddress(nth) };
	return begun({ kind: 'reply', mark, steps: [{ path: `/pengaduan/${ref}/balas`, fields }], who });
}

/** @param {string} ref @param {string} cookie @param {number} nth */
export function makeSupport(ref, cookie, nth) {
	const step = { path: `/pengaduan/${ref}/dukung?kunci=${randomUUID()}`, fields: {} };
	return begun({
		kind: 'support',
		mark: `${ref} ${cookie}`,
		steps: [step],
		who: { cookie, address: someAddress(nth) }
	});
}

/** The form of a guest. @param {number} nth */
export function makeReport(nth) {
	const mark = randomUUID();
	const text = 'Sudah tiga minggu obat hipertensi kosong. Petugas meminta kami membeli sendiri di apotek yang jauh.';
	const place = { district: '82.71', place: 'Puskesmas Kalumata' };
	const about = { title: `Obat kosong ${mark}`, category: 'obat-tenaga-kesehatan', classification: 'complaint' };
	const steps = [
		{ path: '/lapor', fields: { text } },
		{ path: '/lapor/lokasi?/lanjut', fields: place },
		{ path: '/lapor/perihal', fields: about },
		{ path: '/lapor/diri', fields: {} },
		{ path: '/lapor/tinjau', fields: {} }
	];
	return begun({ kind: 'report', mark, steps, who: { cookie: '', address: someAddress(nth) } });
}

/** Presses until there is an answer. A refusal is one, too. @param {string} url @param {Act} act @param {(status: number) => void} onFailure */
export async function perform(url, act, onFailure) {
	for (const step of act.steps) {
		for (;;) {
			const { status, cookie } = await send(url, step, act.who);
			if (cookie) act.who.cookie = cookie;
			if (status === 303) break;
			if (status >= 400 && status < 500) {
				act.refused = status;
				return;
			}
			onFailure(status);
			await sleep(PRESS_AGAIN_MS);
		}
	}
	act.answeredAt = Date.now();
}

/** As a browser without script. @param {string} url @param {Step} step @param {Who} who */
export async function send(url, { path, fields }, { cookie, address }) {
	try {
		const answer = await fetch(url + path, {
			...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
			headers: { accept: 'text/html', origin: url, cookie, 'x-forwarded-for': address },
			redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE_MS)
		});
		await answer.arrayBuffer();
		return { status: answer.status, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
	} catch {
		return { status: NO_ANSWER, cookie: '' };
	}
}
