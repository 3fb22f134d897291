import { beforeAll, describe, expect, it } from 'vitest';
import { CONSULTATION_ACTS, type ConsultationAction } from '$lib/domain/consultation/acts';
import { aConsultationEvent } from '$lib/domain/consultation/event.fixture';
import type { ConsultationParticulars } from '$lib/domain/consultation/particulars';
import type { PostKind } from '$lib/domain/thread/post';
import { LANGS, type Lang } from '$lib/domain/language';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { writeNotices } from '$lib/server/notices/who';
import { useDatabase } from '../support/database';
import { everythingSaid, giveDevices, leaksIn } from '../support/everything-said';
import { AGENCY, addPerson, seedProvince } from '../support/mail-thread';

const test = useDatabase();

/** Who hears, in each language: a person of each office, and whoever comes to a consultation in each way. */
const ROLES = {
	petugas: { role: 'officer', agencyId: AGENCY.id },
	kepala: { role: 'agency_head', agencyId: AGENCY.id },
	fasilitator: { role: 'facilitator', agencyId: AGENCY.id },
	moderator: { role: 'moderator' },
	pengawas: { role: 'inspector' },
	sekretaris: { role: 'secretary' },
	pengikut: {},
	penulis: {},
	hadirin: {},
	pihak: {},
	pelapor: {}
} as const;
const people = new Map<string, string>();
const idOf = (name: keyof typeof ROLES, lang: Lang) => people.get(`${name}-${lang}`) ?? '';

/** Nobody reads these in a letter or on a screen: who somebody is, how they are reached, what opens a door. */
const SECRET = [
	...['orang.test', 'kenariorang', '$argon2', 'kenarikode', 'Kenaritamu', 'Kenarihadir', 'Kenariorganisasi'],
	...['Kenaripihak', 'Kenariundangan', 'kenarisegel', 'kenarisandihadir', 'Kenarikontak', 'Kenaripenyusun'],
	...['Kenarirancang', 'Kenariberita', 'Kenarimasukan', 'Kenaritertahan', 'Kenariberkas']
];
/** Said of a consultation that everybody may read, and of no other. */
const [TITLE, WORDS, PLACE] = [
	'Kenarijudul loket pendaftaran',
	'Kenarikata yang ditulis dengan tindakan.',
	'Kenarirapat'
];

/** Said to its writer and to those who let it in. */
const HELD = 'Kenaridiam';

/** Nobody outside may read it yet, everybody may, nobody may any more; what was written with each act is hidden. */
const MODES = ['rancangan', 'terbuka', 'disembunyikan', 'kata disembunyikan'] as const;
type Mode = (typeof MODES)[number];

beforeAll(async () => {
	await seedProvince(test);
	for (const lang of LANGS)
		for (const [name, person] of Object.entries(ROLES))
			people.set(`${name}-${lang}`, await addPerson(test, `kenariorang-${name}-${lang}`, { ...person, lang }));
	await giveDevices(test, people.values(), 'kenarikode');
});

type Topic = { id: string; slug: string; inputs: string[] };
let made = 0;

/** A consultation with all that is private in one. */
async function aTopic(mode: Mode): Promise<Topic> {
	const { db, clock } = test;
	const at = clock.now();
	made += 1;
	const published_at = mode === 'rancangan' ? null : at;
	const thread = { kind: 'consultation', ref: `7Q4M-000${made}`, title: TITLE, confidential: false } as const;
	const { id } = await db
		.insertInto('thread')
		.values({ ...thread, published_at, hidden_at: null, locked_at: null, created_at: at, last_event_at: at })
		.returning('id')
		.executeTakeFirstOrThrow();
	const slug = `topik-${made}`;
	await db
		.insertInto('consultation')
		.values({
			thread_id: id,
			slug,
			stage: mode === 'rancangan' ? 'draft' : 'open',
			agency_id: AGENCY.id,
			facilitator_id: idOf('fasilitator', 'id'),
			scope: 'service_problem',
			method: 'online',
			question: 'Kenarirancang pertanyaan',
			background: 'Kenarirancang latar belakang',
			team_decree: 'Kenaripenyusun',
			contact: 'Kenarikontak',
			opens_at: at,
			closes_at: new Date(at.getTime() + 14 * 86_400_000),
			service_id: null,
			minutes_final_at: null,
			submission_key: crypto.randomUUID()
		})
		.execute();
	await comeTogether(id, at);
	const inputs = await Promise.all([
		...LANGS.map((lang) => anInput(id, 'Kenarimasukan', { userId: idOf('penulis', lang) })),
		anInput(id, 'Kenarimasukan', { guest: true }),
		anInput(id, 'Kenaritertahan', { guest: true, hidden: at, held: 'waiting' })
	]);
	return { id, slug, inputs };
}

/** A meeting with who is invited, who signed in, who signs, and who follows. */
async function comeTogether(thread_id: string, at: Date): Promise<void> {
	const { db } = test;
	const sealed = Buffer.from('kenarisegel');
	const ends_at = new Date(at.getTime() + 3_600_000);
	const meeting = { thread_id, title: PLACE, starts_at: at, ends_at, sign_in_code: `kenarisandihadir${made}` };
	const { id: meeting_id } = await db.insertInto('meeting').values(meeting).returning('id').executeTakeFirstOrThrow();
	const guest = { thread_id, unsur: 'academic', sealed, at } as const;
	await db
		.insertInto('invitation')
		.values({ ...guest, name: 'Kenariundangan', organisation: 'Kenariorganisasi', sent_at: null })
		.execute();
	await db
		.insertInto('minutes')
		.values({ thread_id, held_on: '2026-11-24', place: 'Kenariberita', summary: 'Kenariberita' })
		.execute();
	for (const [position, lang] of LANGS.entries()) {
		const seat = { name: 'Kenarihadir', organisation: 'Kenariorganisasi', channel: 'list' } as const;
		await db
			.insertInto('attendance')
			.values({ ...guest, ...seat, meeting_id, user_id: idOf('hadirin', lang), form_key: crypto.randomUUID() })
			.execute();
		const party = { position: position + 1, side: 'public', name: 'Kenaripihak', office: 'Kenariorganisasi' } as const;
		await db
			.insertInto('signatory')
			.values({ thread_id, ...party, user_id: idOf('pihak', lang), sealed })
			.execute();
		await db
			.insertInto('follow')
			.values({ thread_id, user_id: idOf('pengikut', lang), at })
			.execute();
	}
}

type Given = { userId?: string; guest?: true; hidden?: Date; held?: 'waiting' };

async function anInput(thread_id: string, body: string, { userId, guest, hidden, held }: Given): Promise<string> {
	const { db, clock } = test;
	const { id } = await db
		.insertInto('post')
		.values({
			thread_id,
			event_id: await anEvent(thread_id, 'contribute', {}, userId ?? null),
			kind: 'input',
			author_role: 'citizen',
			author_agency_id: null,
			author_user_id: userId ?? null,
			body,
			body_html: body,
			created_at: clock.now(),
			hidden_at: hidden ?? null,
			...(held && { held })
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const row = { kind: 'propose', unsur: 'service_user', organisation: 'Kenariorganisasi', channel: 'web' } as const;
	await db
		.insertInto('input')
		.values({ post_id: id, thread_id, number: (numbered += 1), ...row, display_name: guest ? 'Kenaritamu' : null })
		.execute();
	const known = { post_id: id, code_hash: `kenarikode ${id}`, sealed: Buffer.from('kenarisegel'), has_contact: true };
	if (guest) await db.insertInto('guest').values(known).execute();
	return id;
}
let numbered = 0;
let sequence = 0;

const eventOf = (action: ConsultationAction, data: ConsultationParticulars, userId: string | null) => ({
	...aConsultationEvent({ action, seq: (sequence += 1), at: test.clock.now(), role: 'facilitator', userId, data }),
	id: crypto.randomUUID()
});

const insertEvent = (
	thread_id: string,
	{ id, from, to, role, agencyId, userId, data, ...rest }: ReturnType<typeof eventOf>
) =>
	test.db
		.insertInto('thread_event')
		.values({
			...rest,
			id,
			thread_id,
			from_status: from,
			to_status: to,
			actor_role: role,
			actor_agency_id: agencyId,
			actor_user_id: userId,
			data: JSON.stringify(data),
			form_key: null
		})
		.execute();

async function anEvent(
	threadId: string,
	action: ConsultationAction,
	data: ConsultationParticulars,
	userId: string | null
): Promise<string> {
	const event = eventOf(action, data, userId);
	await insertEvent(threadId, event);
	return event.id;
}

/** Every act there is, on every step of the ladder, with words, as its use case writes it down. */
async function everythingHappens(mode: Mode, topic: Topic): Promise<void> {
	for (const action of Object.keys(CONSULTATION_ACTS) as ConsultationAction[])
		for (const [nth, level] of (['officers', 'heads', 'secretariat', 'inspectors'] as const).entries()) {
			if (nth > 0 && !['remind', 'escalate', 'queue_overdue'].includes(action)) continue;
			for (const postId of action === 'dispose' ? topic.inputs.slice(0, 1) : topic.inputs.slice(0, 3))
				await happen(mode, topic, action, { level, postId, promisedBy: AGENCY.id, invited: true });
		}
}

async function happen(mode: Mode, { id, inputs }: Topic, action: ConsultationAction, data: ConsultationParticulars) {
	const { db, clock, services } = test;
	await db.updateTable('invitation').set({ sent_at: null }).where('thread_id', '=', id).execute();
	// What a guest writes waits, and moderators are asked to look at it.
	const waits = (action === 'contribute' || action === 'reply') && data.postId === inputs[2];
	const event = { ...eventOf(action, data, idOf('fasilitator', 'en')), public: !waits };
	const seen = { kind: 'consultation', ref: '', title: TITLE, confidential: false, hidden: false } as const;
	await db.transaction().execute(async (trx) => {
		await insertEvent(id, event);
		const [body, held] = waits ? [HELD, { held: 'waiting' } as const] : [WORDS, {}];
		const written = {
			kind: 'reply' satisfies PostKind,
			author_role: 'facilitator',
			author_user_id: event.userId
		} as const;
		await trx
			.insertInto('post')
			.values({
				...written,
				...held,
				thread_id: id,
				event_id: event.id,
				author_agency_id: AGENCY.id,
				reply_to: inputs[0] ?? null,
				body,
				body_html: body,
				created_at: event.at,
				hidden_at: mode === 'kata disembunyikan' || waits ? clock.now() : null
			})
			.execute();
		const thread = { ...seen, id, published: mode !== 'rancangan' };
		await writeNotices(trx, services, { event, thread, agencyId: AGENCY.id, dueDay: '2026-12-04' });
	});
}

const OUTSIDE = ['followers', 'following', 'participants', 'invitees'];

/** What of a consultation in this mode must not be said to this group. */
function forbidden(mode: Mode, audience: string): string[] {
	if (mode === 'rancangan' && OUTSIDE.includes(audience)) return [...SECRET, TITLE, WORDS, PLACE, AGENCY.name];
	if (mode === 'disembunyikan') return [...SECRET, 'Kenarijudul', 'Kenarikata', HELD, PLACE];
	const unread = mode === 'kata disembunyikan' ? ['Kenarikata'] : [];
	const looks = ['contributors', 'moderators', 'facilitators', 'author'].includes(audience);
	return [...SECRET, ...unread, ...(looks ? [] : [HELD])];
}

describe.each(MODES)('%s: nothing private of a consultation is in any letter or push', (mode) => {
	it('to anybody, in any language', async () => {
		for (const table of ['mail', 'push', 'fan_out', 'notice', 'follow'] as const)
			await test.db.deleteFrom(table).execute();
		const topic = await aTopic(mode);
		test.clock.advance({ days: 1 });
		await everythingHappens(mode, topic);
		await tellCrowds(test.services);
		if (mode === 'disembunyikan')
			await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('id', '=', topic.id).execute();
		const said = await everythingSaid(test, people);
		expect(leaksIn(said, (audience) => forbidden(mode, audience))).toEqual([]);
		expect([...new Set(said.map(({ lang }) => lang))].toSorted()).toEqual(['en', 'id']);
		const kinds = new Set(said.map(({ audience }) => audience));
		for (const kind of ['contributors', 'signatories', 'officers', 'heads', 'facilitators', 'moderators', 'digest'])
			expect(kinds).toContain(kind);
		const isOut = mode !== 'rancangan' && mode !== 'disembunyikan';
		for (const kind of OUTSIDE) expect([kind, kinds.has(kind)]).toEqual([kind, isOut]);
		// The canaries sing where they may: nothing here passes for want of words.
		const sings = (to: string, canary: string) =>
			said.some(({ audience, words }) => audience === to && words.includes(canary));
		const mayBeQuoted = mode === 'terbuka' || mode === 'rancangan';
		expect([sings('contributors', 'Kenarikata'), sings('moderators', HELD)]).toEqual([
			mayBeQuoted,
			mode !== 'disembunyikan'
		]);
	});
});
