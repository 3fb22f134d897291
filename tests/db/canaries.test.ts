import { beforeAll, describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, type ComplaintAction } from '$lib/domain/complaint/acts';
import { LANGS } from '$lib/domain/language';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { useDatabase } from '../support/database';
import { everythingSaid, giveDevices, leaksIn } from '../support/everything-said';
import { AGENCY, addPerson, addThread, happen, seedProvince, type TestThread } from '../support/mail-thread';

const test = useDatabase();

/** Who hears, in each language: a person of each office, a neighbour who follows and one who passed by. */
const ROLES = {
	petugas: { role: 'officer', agencyId: AGENCY.id },
	kepala: { role: 'agency_head', agencyId: AGENCY.id },
	moderator: { role: 'moderator' },
	pengawas: { role: 'inspector' },
	sekretaris: { role: 'secretary' },
	tetangga: {},
	penulis: {}
} as const;
const people = new Map<string, string>();
const idOf = (name: string) => people.get(name) ?? '';

/** No letter or push to anybody says these: who somebody is and how they are reached. */
const IDENTITY = { name: 'Kenarinama Pelapor', email: 'kenarisurel@pelapor.test', phone: '081399887766' };
const SECRET = [...Object.values(IDENTITY), 'orang.test', 'kenariorang', '$argon2', 'kenarikode'];

/** What a matter is about: said of one that may be read, and of no other. */
const TITLE = 'Kenarijudul loket tutup';
const BODY = 'Kenariisi laporan sepanjang ini tidak pernah ada di surat.';
const WORDS = 'Kenarikata yang ditulis dengan peristiwa.';
const OFFICES = [AGENCY.name, AGENCY.short_name, 'Kategori Kesehatan', 'Kota Ternate'];

const MODES = ['terbuka', 'anonim', 'rahasia', 'disembunyikan'] as const;
type Mode = (typeof MODES)[number];

beforeAll(async () => {
	await seedProvince(test);
	for (const lang of LANGS)
		for (const [name, person] of Object.entries(ROLES))
			people.set(`${name}-${lang}`, await addPerson(test, `kenariorang-${name}-${lang}`, { ...person, lang }));
	for (const lang of LANGS)
		people.set(`pelapor-${lang}`, await addPerson(test, `kenariorang-pelapor-${lang}`, { lang }));
	await giveDevices(test, people.values(), 'kenarikode');
});

/** A report of an account in this language, or of a guest, that both neighbours follow. */
async function aReport(mode: Mode, by: 'id' | 'en' | 'guest'): Promise<TestThread> {
	const reporter = by === 'guest' ? { identity: IDENTITY } : { reporterId: idOf(`pelapor-${by}`), identity: IDENTITY };
	const thread = await addThread(test, { title: TITLE, body: BODY, confidential: mode === 'rahasia', ...reporter });
	const at = test.clock.now();
	await test.db
		.updateTable('complaint')
		.set({ anonymous: mode === 'anonim' })
		.where('thread_id', '=', thread.id)
		.execute();
	for (const lang of LANGS) {
		const row = { thread_id: thread.id, user_id: idOf(`tetangga-${lang}`), at };
		await test.db.insertInto('follow').values(row).execute();
	}
	return thread;
}

const ACTIONS = Object.keys(COMPLAINT_ACTS) as ComplaintAction[];

/** Every act there is, on every step of the ladder, with words. */
async function everythingHappens(thread: TestThread): Promise<void> {
	const author = { role: 'citizen', words: WORDS } as const;
	const postOf = async (userId: string) => {
		const eventId = await happen(test, thread, 'note', { ...author, userId });
		return (await test.db.selectFrom('post').select('id').where('event_id', '=', eventId).executeTakeFirstOrThrow()).id;
	};
	const posts = await Promise.all(LANGS.map((lang) => postOf(idOf(`penulis-${lang}`))));
	for (const action of ACTIONS)
		for (const [nth, level] of (['officers', 'heads', 'secretariat', 'inspectors'] as const).entries()) {
			if (nth > 1 && !['remind', 'escalate', 'queue_overdue'].includes(action)) continue;
			await happen(test, thread, action, {
				role: nth % 2 === 0 ? 'officer' : 'moderator',
				agencyId: nth % 2 === 0 ? AGENCY.id : null,
				from: 'in_progress',
				to: 'in_progress',
				words: WORDS,
				dueDay: '2026-12-04',
				data: { postId: posts[nth % 2] ?? '', level, step: 'inspectorate', mentions: [...people.values()] }
			});
		}
}

/** What of a matter in this mode must not be said to this group. */
function forbidden(mode: Mode, audience: string): string[] {
	if (mode === 'rahasia') return [...SECRET, TITLE, BODY, WORDS, 'Kenarijudul', 'Kenarikata', ...OFFICES];
	const unread = mode === 'disembunyikan' && audience !== 'reporter' ? [TITLE, 'Kenarikata'] : [];
	return [...SECRET, BODY, 'Kenariisi', ...unread];
}

describe.each(MODES)('%s: nothing private is in any letter or push, in any language', (mode) => {
	it.each(mode === 'terbuka' ? (['id', 'en', 'guest'] as const) : (['en'] as const))(
		'of a report by %s',
		async (by) => {
			test.clock.advance({ days: 1 });
			for (const table of ['mail', 'push', 'fan_out', 'notice', 'follow'] as const)
				await test.db.deleteFrom(table).execute();
			const thread = await aReport(mode, by);
			await everythingHappens(thread);
			await tellCrowds(test.services);
			if (mode === 'disembunyikan')
				await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('id', '=', thread.id).execute();
			const said = await everythingSaid(test, people);
			expect(leaksIn(said, (audience) => forbidden(mode, audience))).toEqual([]);
			expect([...new Set(said.map(({ lang }) => lang))].toSorted()).toEqual(['en', 'id']);
			const kinds = new Set(said.map(({ audience }) => audience));
			for (const kind of ['reporter', 'author', 'officers', 'heads', 'moderators', 'digest'])
				expect(kinds).toContain(kind);
			expect(kinds.has('followers')).toBe(mode === 'terbuka' || mode === 'anonim');
			expect(kinds.has('following')).toBe(mode === 'terbuka' || mode === 'anonim');
			// The canaries sing where they may: nothing here passes for want of words.
			const sung = said.some(({ audience, words }) => audience === 'reporter' && words.includes('Kenarikata'));
			expect(sung).toBe(mode !== 'rahasia');
		}
	);
});
