import { describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Details } from '$lib/domain/consultation/details';
import { findDetails } from '$lib/server/db/consultation-details';
import { openAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import { listServicesFor } from '$lib/server/queries/desk/consultation/parts';
import { copyConsultation, prepareFromTemplate } from '$lib/server/usecases/consultation/hosting/copy';
import { invitePeople } from '$lib/server/usecases/consultation/hosting/invitations';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { planMeeting, recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import type { Meeting } from '$lib/server/db/meetings';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { randomUUID } from 'node:crypto';
import { aPhoto } from '../support/builders';
import { DAY, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';
import { DETAILS, HOUR, anInvitee, useHosting } from '../support/hosting';

const test = useDatabase();
const { draft, reached, by, inDays, eventsOf, aMeeting, aPlannedMeeting, stranger, officer } = useHosting(test);

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

	it('name a service that is offered, or keep the one that they named', async () => {
		const prepared = await draft();
		const service = { agency_id: prepared.agencyId, slug: randomUUID(), name: randomUUID(), position: 1 };
		const { id: serviceId } = await test.db
			.insertInto('service')
			.values(service)
			.returning('id')
			.executeTakeFirstOrThrow();
		const say = (details: Details) => reviseDetails(test.services, { ...by(prepared), details, note: '' });
		const listed = async (chosen: string | null) =>
			(await listServicesFor(test.services, prepared.agencyId, { serviceId: chosen })).map(({ id }) => id);
		expect(await listed(null)).toContain(serviceId);
		expect(await say({ ...DETAILS, serviceId })).toMatchObject({ ok: true });
		await test.db.updateTable('service').set({ valid_until: '2020-12-31' }).where('id', '=', serviceId).execute();
		expect(await listed(null)).not.toContain(serviceId);
		expect(await listed(serviceId)).toContain(serviceId);
		expect(await say({ ...DETAILS, serviceId, background: 'Diperinci' })).toMatchObject({ ok: true });
		expect(await say(DETAILS)).toMatchObject({ ok: true });
		expect(await say({ ...DETAILS, serviceId })).toEqual({ ok: false, refusal: 'unknown_service' });
	});

	it('are the host’s: an officer may not, and to strangers a draft does not exist', async () => {
		const prepared = await draft();
		const tried = (doer: Actor) => reviseDetails(test.services, { ...by(prepared), doer, details: DETAILS, note: '' });
		expect(await tried(officer())).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await tried(stranger())).toEqual({ ok: false, refusal: 'not_found' });
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
		for (const doer of [stranger(), officer(), VISITOR])
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
