import { describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { openAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import { enterAttendance, strikeAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { invitePeople, withdrawInvitation } from '$lib/server/usecases/consultation/hosting/invitations';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { signIn, type SignIn } from '$lib/server/usecases/consultation/hosting/sign-in';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto } from '../support/builders';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { DETAILS, HOUR, anAttendee, anInvitee, useHosting } from '../support/hosting';

const test = useDatabase();
const { draft, reached, by, inDays, eventsOf, aPlannedMeeting, stranger } = useHosting(test);

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
		expect(await strike(ona?.id, { doer: stranger() })).toMatchObject({ ok: false });
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
