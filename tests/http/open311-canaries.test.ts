import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { aKey } from '../support/site/api-key';
import type { Asker } from '../support/site/asker';
import { agencyId, database } from '../support/site/database';
import { actAs, type DemoEmail } from '../support/site/people';
import { mustPost } from '../support/site/post';
import { aReport, sendPublicReport, sendReport } from '../support/site/report';
import { visitor } from '../support/site/visitor';
import { expect, test } from './support/test';

const BASE = '/open311/v2/';
const SECRET = 'Zulkenariwati';
const PHONE = '081277990011';
const EMAIL = 'kenari.rahasia@contoh.id';
const NOTE = 'Catatan kenari untuk rekan';
/** What nobody may learn here of any report: who filed it, and what offices say among themselves. */
const NEVER = [SECRET, PHONE, PHONE.slice(2), EMAIL, NOTE];

type Mode = { name: string; ref: string; isOpen: boolean; words: readonly string[] };
const modes: Mode[] = [];
const WHO: Record<string, Asker> = {};
const KEYS: Record<string, string> = { none: '' };

const words = (mode: string) => `Obat darah tinggi kosong sejak pekan lalu, kenari ${mode} ${randomUUID()}`;

async function aMode(
	name: string,
	{ isOpen, sent }: { isOpen: boolean; sent: (text: string) => Promise<{ ref: string }> }
): Promise<string> {
	const text = words(name);
	const { ref } = await sent(text);
	modes.push({ name, ref, isOpen, words: [text, ref] });
	return ref;
}

const who = { name: SECRET, email: EMAIL, phone: PHONE };
const open = (more: object) => (text: string) => sendPublicReport(visitor(), aReport({ ...who, text, ...more }));
const unseen = (more: object) => (text: string) => sendReport(visitor(), aReport({ ...who, text, ...more }));

beforeAll(async () => {
	const [officer, moderator] = [visitor(), visitor()];
	await actAs(officer, 'dinkes@fkp.test');
	await actAs(moderator, 'moderator@fkp.test');
	const partner = await aKey({ name: `Mitra kenari ${randomUUID().slice(0, 8)}`, scopes: ['report', 'reply'] });
	const keyOf = (by: DemoEmail) =>
		aKey({ name: `Kantor kenari ${randomUUID().slice(0, 8)}`, scopes: ['report', 'answer', 'act'], by });
	const [agency, head] = [await keyOf('dinkes@fkp.test'), await keyOf('kepala.dinkes@fkp.test')];
	Object.assign(KEYS, { partner, agency, head });
	Object.assign(WHO, { nobody: visitor(), officer, moderator });

	const plain = await aMode('open', { isOpen: true, sent: open({}) });
	await aMode('anonymous', { isOpen: true, sent: open({ anonymous: true }) });
	await aMode('confidential', { isOpen: false, sent: unseen({ confidential: true }) });
	await aMode('unseen', { isOpen: false, sent: unseen({}) });
	const hidden = await aMode('hidden', { isOpen: false, sent: open({}) });
	await mustPost(moderator, `/pengaduan/${hidden}/${VERB_OF.hide_thread}`, { aturan: 'B1', teks: 'Tidak pantas.' });
	const archived = await aMode('archived', { isOpen: false, sent: unseen({}) });
	await mustPost(moderator, `/pengaduan/${archived}/${VERB_OF.archive}`, {
		alasan: 'not_public_service',
		teks: 'Urusan pusat.'
	});
	await mustPost(officer, `/pengaduan/${plain}/${VERB_OF.note}`, { teks: NOTE });
	await mustPost(officer, `/pengaduan/${plain}/${VERB_OF.answer}`, { teks: 'Obat dikirim dari gudang hari Senin.' });
});

const refs = () => modes.map(({ ref }) => ref);
const window = () => {
	const [start, end] = [Date.now() - 900_000, Date.now() + 60_000].map((at) => new Date(at).toISOString());
	return `start_date=${start}&end_date=${end}`;
};

/** Every call that reads, of each of these reports and of all. */
const CALLS = (format: string): string[] => [
	...['discovery', 'services', 'requests', 'servicerequestupdates'].map((call) => `${call}.${format}`),
	`requests.${format}?${window()}`,
	`requests.${format}?service_request_id=${refs().join(',')}`,
	`requests.${format}?updated_after=${new Date(Date.now() - 900_000).toISOString()}`,
	`servicerequestupdates.${format}?${window()}`,
	...refs().flatMap((ref) => [`requests/${ref}.${format}`, `tokens/${ref}.${format}`])
];

/** Who sits at the browser, and whose key comes along. */
const TABLE = [
	['nobody', 'none'],
	['nobody', 'partner'],
	['nobody', 'agency'],
	['nobody', 'head'],
	['officer', 'agency'],
	['moderator', 'none']
] as const;

test('whoever asks, with whatever key, hears of what everybody may read, and nothing else', async () => {
	const formats = ['xml', 'json'] as const;
	const seen = new Map<string, Set<string>>();
	for (const [role, key] of TABLE) {
		const calls = [...formats.flatMap(CALLS), 'requests.csv', `requests.csv?${window()}`];
		const answers = calls.map(async (call) => {
			const api_key = KEYS[key] ?? '';
			const address = `${BASE}${call}${api_key && `${call.includes('?') ? '&' : '?'}api_key=${api_key}`}`;
			return { call, text: await (await (WHO[role] ?? visitor()).get(address)).text() };
		});
		for (const { call, text } of await Promise.all(answers)) {
			const at = `${role} with the key of ${key}: ${call}`;
			for (const word of NEVER) expect(text, at).not.toContain(word);
			for (const { isOpen, ref, words: told } of modes) {
				if (!isOpen) for (const word of told) expect(text, at).not.toContain(word);
				if (text.includes(ref)) seen.set(ref, (seen.get(ref) ?? new Set()).add(call.replace(/[./?].*/, '')));
			}
		}
	}
	// No test of silence: what is open was said by every call that lists.
	for (const { ref, isOpen } of modes)
		expect([...(seen.get(ref) ?? [])].sort()).toEqual(isOpen ? ['requests', 'servicerequestupdates', 'tokens'] : []);
});

test('with a key nobody reads what their office may read in the forum', async () => {
	const own = modes.find(({ name }) => name === 'confidential')?.ref ?? '';
	const moderator = WHO['moderator'] ?? visitor();
	await mustPost(moderator, `/pengaduan/${own}/${VERB_OF.route}`, { instansi: await agencyId('dinkes') });
	const asked = (query: string) =>
		visitor()
			.get(`${BASE}requests/${own}.json${query}`)
			.then(async (answer) => [answer.status(), await answer.text()]);
	const unknown = await asked('?api_key=');
	expect(unknown[0]).toBe(404);
	for (const key of Object.values(KEYS)) expect(await asked(`?api_key=${key}`)).toEqual(unknown);
	const agencies = await database()
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'thread_id')
		.select('agency_id')
		.where('ref', '=', own)
		.execute();
	expect(agencies[0]?.agency_id).not.toBeNull();
});
