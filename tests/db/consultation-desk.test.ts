import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Details } from '$lib/domain/consultation/details';
import type { Attendee, Invitee } from '$lib/domain/consultation/hosting/people';
import { findDetails } from '$lib/server/db/consultation-details';
import { openAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import { enterAttendance, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { copyConsultation, prepareFromTemplate } from '$lib/server/usecases/consultation/hosting/copy';
import { invitePeople, withdrawInvitation } from '$lib/server/usecases/consultation/hosting/invitations';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { planMeeting, recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import type { Meeting } from '$lib/server/db/meetings';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { signIn, type SignIn } from '$lib/server/usecases/consultation/hosting/sign-in';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { aConsultation, aDraft, DAY, type Prepared } from '../support/consultations';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';

const test = useDatabase();
const HOUR = 3_600_000;

let province: Province;
let stranger: Actor, officer: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	stranger = await aPerson(test.services, 'facilitator', province.agencies.pupr);
	officer = await aPerson(test.services, 'officer', province.agencies.dinkes);
});

const draft = () => aDraft(test.services, province.agencies.dinkes, 'hybrid');
const reached = (stage: 'scheduled' | 'open' | 'deliberated') => aConsultation(test, province.agencies.dinkes, stage);
const by = ({ slug, facilitator }: Prepared) => ({ slug, doer: facilitator, formKey: randomUUID() });
const inDays = (days: number) => new Date(test.clock.now().getTime() + days * DAY);

const eventsOf = (threadId: string) =>
	test.db
		.selectFrom('thread_event')
		.select(['action', 'public', 'data'])
		.where('thread_id', '=', threadId)
		.orderBy('seq')
		.execute();
const DETAILS: Details = {
	title: 'Standar pelayanan rawat jalan di rumah sakit provinsi',
	question: 'Apa yang **perlu** diperbaiki?',
	background: 'Antrean terlalu panjang.',
	scope: 'service_problem',
	method: 'hybrid',
	opensAt: null,
	closesAt: null,
	teamDecree: 'SK 12/2026',
	contact: '0921-123',
	serviceId: null,
	aboutServiceStandard: true,
	aboutServiceDeclaration: false,
	aboutSurvey: true,
	questions: ['Berapa lama Anda menunggu?', 'Apakah petunjuknya jelas?']
};

const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
	title: 'Pertemuan pertama',
	startsAt: inDays(2),
	endsAt: new Date(inDays(2).getTime() + 3 * HOUR),
	place: 'Aula Dinas Kesehatan',
	link: '',
	agenda: '1. Paparan\n2. Diskusi',
	...change
});

async function aPlannedMeeting(prepared: Prepared, change: Partial<Meeting> = {}) {
	const done = await planMeeting(test.services, { ...by(prepared), meetingId: null, meeting: aMeeting(change) });
	if (!done.ok) throw new Error(done.refusal);
	return test.db
		.selectFrom('meeting')
		.selectAll()
		.where('thread_id', '=', prepared.threadId)
		.orderBy('starts_at', 'desc')
		.executeTakeFirstOrThrow();
}

const anAttendee = (change: Partial<Attendee> = {}): Attendee => ({
	name: 'Ona Tamo',
	organisation: 'Forum Pasien',
	unsur: 'civil_society',
	gender: 'female',
	disability: true,
	phone: '081234567890',
	...change
});

const anInvitee = (change: Partial<Invitee> = {}): Invitee => ({
	name: 'Ketua IDI',
	organisation: 'IDI Ternate',
	unsur: 'professional_body',
	email: 'ketua@idi.test',
	...change
});

describe('details', () => {
	it('are written, rendered and found, once a form', async () => {
		const prepared = await draft();
		const details = { ...DETAILS, opensAt: inDays(3), closesAt: inDays(10) };
		const command = { ...by(prepared), details, note: '' };
		const both = await Promise.all([reviseDetails(test.services, command), reviseDetails(test.services, command)]);
		expect(both).toEqual(Array(2).fill({ ok: true, value: { slug: prepared.slug } }));
		expect(await findDetails(test.db, prepared.threadId)).toEqual(details);
		const row = await test.db
			.selectFrom('consultation')
			.select('question_html')
			.where('thread_id', '=', prepared.threadId)
			.executeTakeFirstOrThrow();
		expect(row.question_html).toContain('<strong>perlu</strong>');
		expect((await eventsOf(prepared.threadId)).filter(({ action }) => action === 'revise')).toHaveLength(1);
	});

	it.each<[string, Partial<Details>, string]>([
		['a window with one end', { opensAt: new Date('2027-01-01') }, 'window'],
		[
			'a window that ends before it begins',
			{ opensAt: new Date('2027-02-01'), closesAt: new Date('2027-01-01') },
			'window'
		],
		['a window that is past', { opensAt: new Date('2026-01-01'), closesAt: new Date('2026-02-01') }, 'in_the_past'],
		['a service of nobody here', { serviceId: randomUUID() }, 'unknown_service']
	])('are refused: %s', async (_, change, refusal) => {
		const prepared = await draft();
		const outcome = await reviseDetails(test.services, {
			...by(prepared),
			details: { ...DETAILS, ...change },
			note: ''
		});
		expect(outcome).toEqual({ ok: false, refusal });
	});

	it('are the host’s: an officer may not, and to strangers a draft does not exist', async () => {
		const prepared = await draft();
		const tried = (doer: Actor) => reviseDetails(test.services, { ...by(prepared), doer, details: DETAILS, note: '' });
		expect(await tried(officer)).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await tried(stranger)).toEqual({ ok: false, refusal: 'not_found' });
		expect(await tried(VISITOR)).toEqual({ ok: false, refusal: 'not_found' });
	});

	it('say what changed once announced, and move the clock of the window', async () => {
		const prepared = await reached('scheduled');
		const before = await findDetails(test.db, prepared.threadId);
		const details = { ...before, opensAt: inDays(4) };
		expect(await reviseDetails(test.services, { ...by(prepared), details, note: ' ' })).toEqual({
			ok: false,
			refusal: 'reason_required'
		});
		expect(await reviseDetails(test.services, { ...by(prepared), details, note: 'Mundur tiga hari.' })).toMatchObject({
			ok: true
		});
		const clock = await test.db
			.selectFrom('deadline')
			.select('due_at')
			.where('thread_id', '=', prepared.threadId)
			.where('clock', '=', 'opening')
			.executeTakeFirstOrThrow();
		expect(clock.due_at).toEqual(details.opensAt);
	});

	it('stay as people read them while they write; the window only grows', async () => {
		const prepared = await reached('open');
		const before = await findDetails(test.db, prepared.threadId);
		const revise = (change: Partial<Details>) =>
			reviseDetails(test.services, { ...by(prepared), details: { ...before, ...change }, note: 'Perubahan.' });
		const closesAt = (days: number) => new Date((before.closesAt?.getTime() ?? 0) + days * DAY);
		expect(await revise({ question: 'Hal lain sama sekali?' })).toEqual({ ok: false, refusal: 'fixed_once_open' });
		expect(await revise({ questions: ['Pertanyaan baru?'] })).toEqual({ ok: false, refusal: 'fixed_once_open' });
		expect(await revise({ closesAt: closesAt(-1) })).toEqual({ ok: false, refusal: 'never_shorter' });
		expect(await revise({ closesAt: closesAt(7), contact: 'Loket 3' })).toMatchObject({ ok: true });
	});

	it('are settled when the window has closed', async () => {
		const prepared = await reached('deliberated');
		const details = await findDetails(test.db, prepared.threadId);
		expect(await reviseDetails(test.services, { ...by(prepared), details, note: 'x' })).toEqual({
			ok: false,
			refusal: 'wrong_stage'
		});
	});
});

describe('materials', () => {
	const aMaterial = async (prepared: Prepared, series: string | null = null) => ({
		...by(prepared),
		kind: 'service_standard' as const,
		title: 'Standar pelayanan',
		series,
		fileId: await aPhoto(test.services)
	});

	it('keep their versions, and nobody can make two of the same number', async () => {
		const prepared = await draft();
		expect(await addMaterial(test.services, await aMaterial(prepared))).toMatchObject({ ok: true });
		const [first] = await test.db
			.selectFrom('material')
			.selectAll()
			.where('thread_id', '=', prepared.threadId)
			.execute();
		const newer = await Promise.all(
			[1, 2, 3].map(async () => addMaterial(test.services, await aMaterial(prepared, first?.series ?? null)))
		);
		expect(newer.every(({ ok }) => ok)).toBe(true);
		const rows = await test.db
			.selectFrom('material')
			.select('version')
			.where('thread_id', '=', prepared.threadId)
			.orderBy('version')
			.execute();
		expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
		const attached = await test.db
			.selectFrom('attachment')
			.select('file_id')
			.where('thread_id', '=', prepared.threadId)
			.execute();
		expect(attached).toHaveLength(4);
	});

	it('replace none of another consultation, and come of a form once', async () => {
		const [one, other] = [await draft(), await draft()];
		await addMaterial(test.services, await aMaterial(one));
		const { series } = await test.db
			.selectFrom('material')
			.select('series')
			.where('thread_id', '=', one.threadId)
			.executeTakeFirstOrThrow();
		expect(await addMaterial(test.services, await aMaterial(other, series))).toEqual({
			ok: false,
			refusal: 'unknown_material'
		});
		const command = await aMaterial(other);
		await Promise.all([addMaterial(test.services, command), addMaterial(test.services, command)]);
		expect(
			await test.db.selectFrom('material').select('id').where('thread_id', '=', other.threadId).execute()
		).toHaveLength(1);
	});
});

describe('invitations', () => {
	it('seal the address, skip whom the list has, and are told to no follower', async () => {
		const prepared = await draft();
		const people = [anInvitee(), anInvitee({ name: 'KETUA idi' }), anInvitee({ name: 'Akademisi', email: '' })];
		expect(await invitePeople(test.services, { ...by(prepared), people })).toMatchObject({ ok: true });
		await invitePeople(test.services, { ...by(prepared), people });
		const rows = await test.db
			.selectFrom('invitation')
			.selectAll()
			.where('thread_id', '=', prepared.threadId)
			.orderBy('name')
			.execute();
		expect(rows.map(({ name, sealed }) => [name, sealed !== null])).toEqual([
			['Akademisi', false],
			['Ketua IDI', true]
		]);
		const idi = rows[1];
		expect(idi?.sealed?.toString('latin1')).not.toContain('idi.test');
		const seal = createSeal(test.services.env.secret);
		expect(await openAddress(test.db, seal, 'invitation', idi?.id ?? '')).toBe('ketua@idi.test');
		expect((await eventsOf(prepared.threadId)).filter(({ public: shown }) => shown)).toEqual([]);
	});

	it('are sent with the announcement, and then stay', async () => {
		const prepared = await draft();
		await invitePeople(test.services, {
			...by(prepared),
			people: [anInvitee(), anInvitee({ name: 'Lain', email: '' })]
		});
		const [one] = await test.db
			.selectFrom('invitation')
			.select('id')
			.where('thread_id', '=', prepared.threadId)
			.where('sealed', 'is', null)
			.execute();
		const withdrawal = { ...by(prepared), invitationId: one?.id ?? '' };
		expect(await withdrawInvitation(test.services, withdrawal)).toMatchObject({ ok: true });
		expect(await withdrawInvitation(test.services, withdrawal)).toMatchObject({ ok: true });
		const details = { ...DETAILS, method: 'online' as const, opensAt: inDays(3), closesAt: inDays(10) };
		await reviseDetails(test.services, { ...by(prepared), details, note: '' });
		await addMaterial(test.services, {
			...by(prepared),
			kind: 'other',
			title: 'Bahan',
			series: null,
			fileId: await aPhoto(test.services)
		});
		const announced = await moveStage(test.services, { ...by(prepared), act: { action: 'schedule' } });
		expect(announced).toMatchObject({ ok: true });
		const [sent] = await test.db
			.selectFrom('invitation')
			.select(['id', 'sent_at'])
			.where('thread_id', '=', prepared.threadId)
			.execute();
		expect(sent?.sent_at).not.toBeNull();
		await writeDueLetters(test.services);
		const letters = await test.db
			.selectFrom('mail')
			.select('recipient')
			.where('thread_id', '=', prepared.threadId)
			.where('audience', '=', 'invitees')
			.execute();
		expect(letters).toEqual([{ recipient: `invitee:${sent?.id}` }]);
		expect(await withdrawInvitation(test.services, { ...by(prepared), invitationId: sent?.id ?? '' })).toEqual({
			ok: false,
			refusal: 'already_sent'
		});
	});

	it('reach whoever is added after the announcement at once, and nobody twice', async () => {
		const prepared = await reached('open');
		const letters = async () => {
			await writeDueLetters(test.services);
			return test.db
				.selectFrom('mail')
				.select(['recipient', 'subject'])
				.where('thread_id', '=', prepared.threadId)
				.where('audience', '=', 'invitees')
				.orderBy('subject')
				.execute();
		};
		const command = { ...by(prepared), people: [anInvitee(), anInvitee({ name: 'Tanpa surel', email: '' })] };
		await Promise.all([invitePeople(test.services, command), invitePeople(test.services, command)]);
		expect(await letters()).toHaveLength(1);
		await invitePeople(test.services, {
			...by(prepared),
			people: [anInvitee(), anInvitee({ name: 'Susulan', email: 'susulan@idi.test' })]
		});
		const sent = await letters();
		expect(new Set(sent.map(({ recipient }) => recipient)).size).toBe(2);
		expect(sent).toHaveLength(2);
		expect(sent.every(({ subject }) => subject.includes('Undangan Forum Konsultasi Publik'))).toBe(true);
	});

	it('are not sent before the announcement', async () => {
		const prepared = await draft();
		await invitePeople(test.services, { ...by(prepared), people: [anInvitee()] });
		await writeDueLetters(test.services);
		const mails = await test.db.selectFrom('mail').select('id').where('thread_id', '=', prepared.threadId).execute();
		expect(mails).toEqual([]);
	});
});

describe('meetings', () => {
	it('are planned, moved, and stand once they have begun', async () => {
		const prepared = await reached('scheduled');
		const meeting = await aPlannedMeeting(prepared);
		const move = (change: Partial<Meeting>) =>
			planMeeting(test.services, { ...by(prepared), meetingId: meeting.id, meeting: aMeeting(change) });
		expect(await move({ place: '', link: '' })).toEqual({ ok: false, refusal: 'place_or_link' });
		expect(await move({ title: 'Pertemuan utama' })).toMatchObject({ ok: true });
		const bad = { ...by(prepared), meetingId: 'bukan-uuid', meeting: aMeeting() };
		expect(await planMeeting(test.services, bad)).toEqual({ ok: false, refusal: 'not_found' });
		const notes = { meetingId: meeting.id, text: 'Peserta sepakat.', fileIds: [] as string[] };
		expect(await recordNotes(test.services, { ...by(prepared), ...notes })).toEqual({
			ok: false,
			refusal: 'too_early'
		});
		test.clock.set(new Date(meeting.starts_at.getTime() + HOUR));
		expect(await move({ title: 'Lain' })).toEqual({ ok: false, refusal: 'meeting_begun' });
		const photo = await aPhoto(test.services, 'foto.webp');
		const command = { ...by(prepared), ...notes, fileIds: [photo] };
		await Promise.all([recordNotes(test.services, command), recordNotes(test.services, command)]);
		const posts = await test.db
			.selectFrom('post')
			.leftJoin('attachment', 'attachment.post_id', 'post.id')
			.select(['kind', 'meeting_id', 'file_id'])
			.where('post.thread_id', '=', prepared.threadId)
			.execute();
		expect(posts).toEqual([{ kind: 'meeting_note', meeting_id: meeting.id, file_id: photo }]);
	});
});

describe('attendance', () => {
	const seatsOf = (meetingId: string) =>
		test.db.selectFrom('attendance').selectAll().where('meeting_id', '=', meetingId).execute();

	async function aSitting() {
		const prepared = await reached('scheduled');
		const meeting = await aPlannedMeeting(prepared);
		return { prepared, meeting, doors: () => test.clock.set(new Date(meeting.starts_at.getTime() - HOUR)) };
	}

	const aSignIn = (code: string, change: Partial<SignIn> = {}): SignIn => ({
		code,
		doer: VISITOR,
		voice: `device:${randomUUID()}`,
		network: randomUUID(),
		formKey: randomUUID(),
		person: anAttendee(),
		...change
	});

	it('is entered from a list when the doors are open, once a form, with the number sealed', async () => {
		const { prepared, meeting, doors } = await aSitting();
		const command = {
			...by(prepared),
			meetingId: meeting.id,
			channel: 'list' as const,
			people: [anAttendee(), anAttendee({ name: 'Rusli', phone: '' })]
		};
		expect(await enterAttendance(test.services, command)).toEqual({ ok: false, refusal: 'too_early' });
		doors();
		const sent = await Promise.all([enterAttendance(test.services, command), enterAttendance(test.services, command)]);
		expect(sent.every(({ ok }) => ok)).toBe(true);
		const seats = await seatsOf(meeting.id);
		expect(seats.map(({ name }) => name).sort()).toEqual(['Ona Tamo', 'Rusli']);
		const ona = seats.find(({ name }) => name === 'Ona Tamo');
		expect(JSON.stringify(ona)).not.toContain('081234567890');
		expect(createSeal(test.services.env.secret).open(ona?.id ?? '', ona?.sealed ?? Buffer.of())).toEqual({
			phone: '081234567890'
		});
	});

	it('is entered once, however often its list is pasted and in whatever spelling', async () => {
		const { prepared, meeting, doors } = await aSitting();
		doors();
		const at = { ...by(prepared), meetingId: meeting.id, channel: 'list' as const };
		const enter = (...names: string[]) => {
			const people = names.map((name) => anAttendee({ name }));
			return enterAttendance(test.services, { ...at, formKey: randomUUID(), people });
		};
		expect(await enter('Siti Aminah', 'Rusli')).toMatchObject({ ok: true, value: { added: 2, known: 0 } });
		const events = (await eventsOf(prepared.threadId)).length;
		const again = ['Dr. SITI AMINAH, S.Kep., Ns.', 'rusli '];
		expect(await enter(...again)).toMatchObject({ ok: true, value: { added: 0, known: 2 } });
		expect(await eventsOf(prepared.threadId)).toHaveLength(events);
		expect(await enter(...again, 'Budi')).toMatchObject({ ok: true, value: { added: 1, known: 2 } });
		expect(await seatsOf(meeting.id)).toHaveLength(3);
		const one = { ...at, formKey: randomUUID(), people: [anAttendee({ name: 'BUDI' })], alone: true };
		expect(await enterAttendance(test.services, one)).toEqual({ ok: false, refusal: 'already_listed' });
	});

	it('loses a line that was a mistake, until the minutes are fixed, and keeps no name of it', async () => {
		const { prepared, meeting, doors } = await aSitting();
		doors();
		const at = { ...by(prepared), meetingId: meeting.id };
		await enterAttendance(test.services, {
			...at,
			channel: 'list',
			people: [anAttendee(), anAttendee({ name: 'Rusli' })]
		});
		const [ona, rusli] = (await seatsOf(meeting.id)).toSorted((a, b) => a.name.localeCompare(b.name));
		const strike = (attendanceId = '', change: { doer?: Actor; meetingId?: string } = {}) =>
			strikeAttendance(test.services, { ...at, attendanceId, formKey: randomUUID(), ...change });
		expect(await strike(ona?.id, { doer: stranger })).toMatchObject({ ok: false });
		expect(await strike(ona?.id, { meetingId: randomUUID() })).toEqual({ ok: false, refusal: 'already_struck' });
		expect((await Promise.all([strike(ona?.id), strike(ona?.id)])).filter(({ ok }) => ok)).toHaveLength(1);
		expect((await seatsOf(meeting.id)).map(({ name }) => name)).toEqual(['Rusli']);
		expect(JSON.stringify(await eventsOf(prepared.threadId))).not.toContain('Ona Tamo');
		await test.db
			.updateTable('consultation')
			.set({ minutes_final_at: test.clock.now() })
			.where('thread_id', '=', prepared.threadId)
			.execute();
		expect(await strike(rusli?.id)).toEqual({ ok: false, refusal: 'minutes_fixed' });
	});

	it('by QR is one seat a device and one a form, between the hours of the doors', async () => {
		const { meeting, doors } = await aSitting();
		const code = meeting.sign_in_code;
		expect(await signIn(test.services, aSignIn(code))).toEqual({ ok: false, refusal: 'too_early' });
		doors();
		const one = aSignIn(code);
		const ten = await Promise.all(Array.from({ length: 10 }, () => signIn(test.services, one)));
		expect(ten.every(({ ok }) => ok)).toBe(true);
		const windows = await Promise.all(
			Array.from({ length: 10 }, () => signIn(test.services, { ...one, formKey: randomUUID() }))
		);
		expect(windows).toEqual(Array(10).fill({ ok: false, refusal: 'already_signed_in' }));
		expect(await signIn(test.services, aSignIn('tidak-ada'))).toEqual({ ok: false, refusal: 'not_found' });
		test.clock.set(new Date(meeting.ends_at.getTime() + 4 * HOUR));
		expect(await signIn(test.services, aSignIn(code))).toEqual({ ok: false, refusal: 'closed' });
		expect(await seatsOf(meeting.id)).toMatchObject([{ channel: 'qr', user_id: null }]);
	});

	it('by QR with an account makes a participant, and two people at once are two seats', async () => {
		const { meeting, doors } = await aSitting();
		doors();
		const citizen = await aPerson(test.services);
		await Promise.all([
			signIn(test.services, aSignIn(meeting.sign_in_code, { doer: citizen, voice: `user:${citizen.userId}` })),
			signIn(test.services, aSignIn(meeting.sign_in_code))
		]);
		const seats = await seatsOf(meeting.id);
		expect(seats.map(({ user_id }) => user_id).sort()).toEqual([citizen.userId, null].sort());
	});
});

describe('beginning again', () => {
	it('a copy takes words, questions and guests of the earlier one, and nothing of its time', async () => {
		const earlier = await draft();
		const details = { ...DETAILS, opensAt: inDays(3), closesAt: inDays(10) };
		await reviseDetails(test.services, { ...by(earlier), details, note: '' });
		await invitePeople(test.services, { ...by(earlier), people: [anInvitee()] });
		const command = {
			doer: earlier.facilitator,
			source: earlier.slug,
			submissionKey: randomUUID(),
			title: 'Standar pelayanan rawat jalan tahun 2027'
		};
		const both = await Promise.all([
			copyConsultation(test.services, command),
			copyConsultation(test.services, command)
		]);
		expect(both[0]).toEqual(both[1]);
		const slug = both[0]?.ok ? both[0].value.slug : '';
		const { thread_id: id } = await test.db
			.selectFrom('consultation')
			.select('thread_id')
			.where('slug', '=', slug)
			.executeTakeFirstOrThrow();
		expect(await findDetails(test.db, id)).toEqual({
			...details,
			title: command.title,
			teamDecree: '',
			opensAt: null,
			closesAt: null
		});
		const [guest] = await test.db.selectFrom('invitation').selectAll().where('thread_id', '=', id).execute();
		const seal = createSeal(test.services.env.secret);
		expect(await openAddress(test.db, seal, 'invitation', guest?.id ?? '')).toBe('ketua@idi.test');
		expect(guest?.sent_at).toBeNull();
	});

	it('is for the host of the earlier one alone', async () => {
		const { slug } = await draft();
		for (const doer of [stranger, officer, VISITOR])
			expect(
				await copyConsultation(test.services, { doer, source: slug, submissionKey: randomUUID(), title: 'Tiruan' })
			).toEqual({ ok: false, refusal: 'not_found' });
	});

	it('a template brings its words', async () => {
		const { facilitator, agencyId } = await draft();
		const outline = { ...DETAILS, question: 'Apakah standar ini wajar?' };
		const made = await prepareFromTemplate(test.services, {
			doer: facilitator,
			agencyId,
			title: 'Rancangan standar pelayanan',
			scope: 'policy_draft',
			method: 'online',
			submissionKey: randomUUID(),
			outline
		});
		expect(made).toMatchObject({ ok: true });
	});
});
