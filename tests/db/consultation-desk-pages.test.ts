import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { countUnsur } from '$lib/domain/consultation/words';
import { listAgenda } from '$lib/server/queries/consultation/agenda';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listCopies, listDeskConsultations, listHostedAgencies } from '$lib/server/queries/desk/consultation/list';
import { findDeskMeeting, findMeetingByCode, listDeskMeetings } from '$lib/server/queries/desk/consultation/meetings';
import { listUnsur } from '$lib/server/db/unsur';
import { loadDesk } from '$lib/server/queries/desk/consultation/desk';
import { listDeskInvitations, listDeskMaterials, listServicesFor } from '$lib/server/queries/desk/consultation/parts';
import { enterAttendance } from '$lib/server/usecases/consultation/hosting/attendance';
import { invitePeople } from '$lib/server/usecases/consultation/hosting/invitations';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { planMeeting, recordNotes } from '$lib/server/usecases/consultation/hosting/meetings';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { aConsultation, aDraft, DAY, type Prepared } from '../support/consultations';
import { useDatabase } from '../support/database';

const test = useDatabase();
const HOUR = 3_600_000;
const PHONE = '081234567890';
const EMAIL = 'ketua@idi.test';

let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
});

const by = ({ slug, facilitator }: Prepared) => ({ slug, doer: facilitator, formKey: randomUUID() });

/** Announced, with one meeting that was held: somebody came, something was noted. */
async function heldMeeting() {
	const prepared = await aConsultation(test, province.agencies.dinkes, 'scheduled');
	const startsAt = new Date(test.clock.now().getTime() + HOUR);
	const meeting = {
		title: 'Pertemuan pertama',
		startsAt,
		endsAt: new Date(startsAt.getTime() + 2 * HOUR),
		place: 'Aula',
		link: '',
		agenda: '1. Paparan'
	};
	await planMeeting(test.services, { ...by(prepared), meetingId: null, meeting });
	const [planned] = await listDeskMeetings(test.db, prepared.threadId);
	if (!planned) throw new Error('no meeting');
	test.clock.set(new Date(startsAt.getTime() + HOUR));
	const person = { name: 'Ona', organisation: 'YLKI', unsur: 'civil_society', gender: 'female' } as const;
	const people = [
		{ ...person, disability: true, phone: PHONE },
		{ ...person, name: 'Panitia', unsur: 'government' as const, gender: null, disability: null, phone: '' }
	];
	await enterAttendance(test.services, { ...by(prepared), meetingId: planned.id, channel: 'paper', people });
	const fileIds = [await aPhoto(test.services, 'foto.webp')];
	await recordNotes(test.services, { ...by(prepared), meetingId: planned.id, text: 'Peserta **sepakat**.', fileIds });
	return { prepared, planned };
}

describe('the list', () => {
	it('is of the own agency, says what is missing, and has the urgent first', async () => {
		const scheduled = await aConsultation(test, province.agencies.dinkes, 'scheduled');
		const draft = await aDraft(test.services, province.agencies.dinkes);
		const rows = (await listDeskConsultations(test.services, draft.facilitator)) ?? [];
		expect(rows.map(({ slug }) => slug)).toEqual([scheduled.slug, draft.slug]);
		expect(rows[0]).toMatchObject({ stage: 'scheduled', missing: null, runs: true, due: { late: false } });
		expect(rows[1]?.missing).toEqual(['team_decree', 'question', 'window', 'materials', 'invitations']);
		test.clock.advance({ days: 90 });
		expect((await listDeskConsultations(test.services, draft.facilitator))?.[0]?.due?.late).toBe(true);
		expect(await listCopies(test.services, draft.facilitator)).toHaveLength(2);
	});

	it('is empty for other agencies, read by who oversees, and absent for everybody else', async () => {
		const at = async (...person: Parameters<typeof aPerson> extends [unknown, ...infer Rest] ? Rest : never) =>
			listDeskConsultations(test.services, await aPerson(test.services, ...person));
		expect(await at('facilitator', province.agencies.pupr)).toEqual([]);
		expect((await at('moderator'))?.every(({ runs }) => !runs)).toBe(true);
		expect((await at('officer', province.agencies.dinkes))?.length).toBeGreaterThan(0);
		expect(await at('admin')).toBeNull();
		expect(await at()).toBeNull();
	});

	it('offers to begin for agencies that the person hosts for', async () => {
		const hosted = async (actor: Actor) => (await listHostedAgencies(test.services, actor)).map(({ id }) => id);
		const head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
		expect(await hosted(head)).toEqual([province.agencies.pupr]);
		expect(await hosted(await aPerson(test.services, 'officer', province.agencies.pupr))).toEqual([]);
		expect(await hosted(VISITOR)).toEqual([]);
	});
});

describe('the pages of one', () => {
	it('say where it stands and whose buttons these are', async () => {
		const { prepared } = await heldMeeting();
		const deskFor = async (actor: Actor, { slug } = prepared) => {
			const viewed = await findConsultationHead(test.services, slug, actor);
			return viewed && loadDesk(test.services, viewed);
		};
		const desk = await deskFor(prepared.facilitator);
		expect(desk?.path.next).toMatchObject({ kind: 'wait', until: 'opening' });
		expect(desk?.moves.map(({ action }) => action)).toEqual(['open', 'cancel']);
		expect(countUnsur(await listUnsur(test.db, prepared.threadId))).toBe(1);
		const officer = await aPerson(test.services, 'officer', province.agencies.dinkes);
		expect(await deskFor(officer)).toMatchObject({ moves: [], fix: null, reopen: false });
		const deliberated = await aConsultation(test, province.agencies.dinkes, 'deliberated');
		const late = await deskFor(deliberated.facilitator, deliberated);
		expect(late?.path).toMatchObject({
			now: 'agree',
			next: { kind: 'gather', part: 'minutes', missing: ['minutes_data'] }
		});
		expect(late?.fix).toContainEqual({ evidence: 'minutes_items', present: false });
	});

	it('show materials with their versions', async () => {
		const prepared = await aDraft(test.services, province.agencies.dinkes);
		const add = async (series: string | null, title: string) =>
			addMaterial(test.services, {
				...by(prepared),
				kind: 'regulation',
				title,
				series,
				fileId: await aPhoto(test.services)
			});
		await add(null, 'Peraturan');
		const [first] = await listDeskMaterials(test.db, prepared.threadId);
		await add(first?.series ?? null, 'Peraturan, diperbaiki');
		const [material, ...none] = await listDeskMaterials(test.db, prepared.threadId);
		expect(none).toEqual([]);
		expect(material).toMatchObject({ title: 'Peraturan, diperbaiki', latest: { version: 2 }, older: [{ version: 1 }] });
		expect(await listServicesFor(test.services, prepared.agencyId, { serviceId: null })).toEqual([]);
	});

	it('show who came and what was noted, and no telephone number or address anywhere', async () => {
		const { prepared, planned } = await heldMeeting();
		const people = [{ name: 'Ketua IDI', organisation: '', unsur: 'professional_body' as const, email: EMAIL }];
		await invitePeople(test.services, { ...by(prepared), people });
		const found = await findDeskMeeting(test.db, prepared.threadId, planned.id);
		expect(found).toMatchObject({
			people: [{ name: 'Ona' }, { name: 'Panitia' }],
			summary: { people: 2, unsur: 1, women: 1, disabled: 1 },
			notes: [{ html: expect.stringContaining('<strong>') as string, files: [{ name: 'foto.webp', isPicture: false }] }]
		});
		const invited = await listDeskInvitations(test.db, prepared.threadId);
		expect(invited.map(({ hasAddress }) => hasAddress)).toContain(true);
		const agenda = await listAgenda(test.db, prepared.threadId);
		expect(agenda).toMatchObject([{ title: 'Pertemuan pertama', place: 'Aula' }]);
		const shown = JSON.stringify([found, invited, agenda, await listDeskMeetings(test.db, prepared.threadId)]);
		expect(shown).not.toContain(PHONE);
		expect(shown).not.toContain(EMAIL);
		expect(shown).not.toContain('sealed');
		expect(await findDeskMeeting(test.db, prepared.threadId, 'bukan-uuid')).toBeUndefined();
		const other = await aDraft(test.services, province.agencies.dinkes);
		expect(await findDeskMeeting(test.db, other.threadId, planned.id)).toBeUndefined();
	});

	it('the sheet by the door opens with its code, of announced consultations that stand', async () => {
		const { prepared, planned } = await heldMeeting();
		expect(await findMeetingByCode(test.db, planned.code)).toMatchObject({ slug: prepared.slug });
		expect(await findMeetingByCode(test.db, 'tidak-ada')).toBeUndefined();
		const draft = await aDraft(test.services, province.agencies.dinkes);
		const startsAt = new Date(test.clock.now().getTime() + DAY);
		const meeting = {
			title: 'Rapat',
			startsAt,
			endsAt: new Date(startsAt.getTime() + HOUR),
			place: 'A',
			link: '',
			agenda: ''
		};
		await planMeeting(test.services, { ...by(draft), meetingId: null, meeting });
		const [unannounced] = await listDeskMeetings(test.db, draft.threadId);
		expect(await findMeetingByCode(test.db, unannounced?.code ?? '')).toBeUndefined();
	});
});
