import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, type ComplaintAction } from '$lib/domain/complaint/acts';
import { LANGS } from '$lib/domain/language';
import { DIGESTS } from '$lib/domain/notice/channel';
import { isDuty } from '$lib/server/notices/channels';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { noticesDue, selectDue } from '$lib/server/notices/mail/take-notices';
import { readReaders } from '$lib/server/notices/mail/readers';
import { readStanding } from '$lib/server/notices/mail/standing';
import { findToldEvents, toldTo } from '$lib/server/notices/mail/told-events';
import { composeDailyPush, composePush } from '$lib/server/notices/push/compose-push';
import { useDatabase } from '../support/database';
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
	await test.db.updateTable('app_user').set({ duties_way: 'both', own_way: 'both', gathered_way: 'both' }).execute();
	const at = test.clock.now();
	for (const user_id of people.values()) {
		const row = { user_id, sealed: Buffer.from('kenarikode'), made_at: at, seen_at: at, seen_in: 'kenarikode' };
		await test.db
			.insertInto('push_subscription')
			.values({ ...row, id: crypto.randomUUID(), endpoint_key: user_id, session_id: null })
			.execute();
	}
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

type Said = { audience: string; lang: string; to: string; words: string };

/** Who reads it, by key. */
const nameOf = (recipient: string) => [...people].find(([, id]) => recipient === `user:${id}`)?.[0] ?? recipient;

async function letters(): Promise<Said[]> {
	await writeDueLetters(test.services);
	await writeDueDigests(test.services);
	const rows = await test.db.selectFrom('mail').selectAll().execute();
	return rows.map(({ audience, recipient, subject, body_text, body_html, calendar }) => ({
		audience,
		to: nameOf(recipient),
		lang: /<html lang="(\w+)">/.exec(body_html)?.[1] ?? '',
		words: [subject, body_text, body_html, calendar].join('\n')
	}));
}

/** What devices would be shown of all that is due to them, one by one and gathered. */
async function pushes(): Promise<Said[]> {
	const notices = await selectDue(noticesDue(test.db, test.clock.now(), null, 'push')).execute();
	const readerOf = await readReaders(test.db, notices);
	const stands = await readStanding(test.db, notices, '2026-11-24');
	const events = new Map((await findToldEvents(test.db, notices)).map(({ eventId, read }) => [eventId, read()]));
	return notices.flatMap((notice) => {
		const told = events.get(notice.eventId);
		const reader = readerOf(notice);
		if (!told || !reader || !stands(notice, told)) return [];
		const mine = { reader, told: { ...toldTo(told, notice.recipient), dueDay: notice.dueDay } };
		const { env } = test.services;
		const texts = [
			composePush([mine.told], reader, env),
			...DIGESTS.map((digest) => composeDailyPush(digest, [mine], env))
		];
		return texts.flatMap((text) =>
			text
				? [{ audience: notice.audience, to: nameOf(notice.recipient), lang: text.lang, words: JSON.stringify(text) }]
				: []
		);
	});
}

/** All singles once more as a letter of the day. */
async function gatherAgain(): Promise<void> {
	for (const digest of DIGESTS) {
		const rows = await test.db.selectFrom('notice').select(['event_id', 'recipient', 'audience']).execute();
		const whose = rows.filter(({ audience }) => (digest === 'duties' ? isDuty(audience) : audience === 'followers'));
		await sql`
			update delivery set due_at = ${test.clock.now()}, digest = ${digest} from unnest(
				${whose.map(({ event_id }) => event_id)}::uuid[], ${whose.map(({ recipient }) => recipient)}::text[]
			) as one (event_id, recipient)
			where delivery.event_id = one.event_id and delivery.recipient = one.recipient and channel = 'mail'`.execute(test.db);
	}
	await writeDueDigests(test.services);
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
			const shown = await pushes();
			const singles = await letters();
			await gatherAgain();
			const said = [...shown, ...singles, ...(await letters())];
			const leaks = said.flatMap(({ audience, to, words }) =>
				forbidden(mode, audience)
					.filter((canary) => words.includes(canary))
					.map(
						(canary) =>
							`${audience} (${to}) reads “${canary}”: ${words.slice(Math.max(0, words.indexOf(canary) - 60), words.indexOf(canary) + 60)}`
					)
			);
			expect([...new Set(leaks)]).toEqual([]);
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
