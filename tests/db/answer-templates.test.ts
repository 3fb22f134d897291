import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Actor } from '$lib/domain/actor/actor';
import type { TemplateAct } from '$lib/domain/answer/acts';
import { readTemplateAs } from '$lib/domain/answer/draft';
import { findTemplate } from '$lib/server/db/answer-templates';
import { findInputPlaceValues } from '$lib/server/queries/answer/input-places';
import {
	findRenewedTemplate,
	listInputTemplates,
	listOfferedTemplates,
	listTemplates,
	listVersions
} from '$lib/server/queries/answer/templates';
import { changeTemplate, retireTemplate, writeTemplate } from '$lib/server/usecases/answer/templates';
import { findAnswerDraft, saveAnswerDraft } from '$lib/server/usecases/answer/answer-draft';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aText, anAnswer, giveInput } from '../support/inputs';

const test = useDatabase();
type Doer = Actor & { userId: string };
let province: Province;
const today = () => dayOf(test.services.now(), test.services.env.zone);
let officer: Doer, colleague: Doer, stranger: Doer, moderator: Doer;

beforeAll(async () => {
	province = await aProvince(test.services);
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	colleague = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	stranger = await aPerson(test.services, 'officer', province.agencies.dinkes);
	moderator = await aPerson(test.services, 'moderator');
});

const SAID = {
	act: 'answer',
	category: null,
	name: 'Jembatan rusak',
	body: '{nama}, kami memeriksa jembatan itu.'
} as const;

type Said = { act?: TemplateAct; category?: string | null };

async function written(doer: Doer, agencyId: string | null, said: Said = {}) {
	const done = await writeTemplate(test.services, { ...SAID, ...said, doer, agencyId, formKey: randomUUID() });
	if (!done.ok) throw new Error(done.refusal);
	return done.value.id;
}

const change = (doer: Doer, id: string, state: string, body: string, takesOver = false) =>
	changeTemplate(test.services, { ...SAID, doer, id, state, body, takesOver });

describe('templates of answers', () => {
	it('are written for one’s own agency, and for all by who keeps order', async () => {
		const { pupr, dinkes } = province.agencies;
		const form = { ...SAID, formKey: randomUUID() };
		const refused = { ok: false, refusal: 'not_found' };
		expect(await writeTemplate(test.services, { ...form, doer: officer, agencyId: dinkes })).toEqual(refused);
		expect(await writeTemplate(test.services, { ...form, doer: officer, agencyId: null })).toEqual(refused);
		expect(await writeTemplate(test.services, { ...form, doer: moderator, agencyId: pupr })).toEqual(refused);
		const id = await written(officer, pupr);
		const all = await written(moderator, null);
		expect(await change(stranger, id, '1', 'Kami tidak berhak di sini.')).toEqual(refused);
		expect(await retireTemplate(test.services, { doer: stranger, id: all, retires: true })).toEqual(refused);
		const seen = (await listTemplates(test.db, today(), [dinkes])).map((one) => one.id);
		expect([seen.includes(id), seen.includes(all)]).toEqual([false, true]);
	});

	it('are written by facilitators for inputs of their agency’s consultations, and for nothing else', async () => {
		const { pupr, dinkes } = province.agencies;
		const doer = await aPerson(test.services, 'facilitator', dinkes);
		const refused = { ok: false, refusal: 'not_found' };
		const id = await written(doer, dinkes, { act: 'dispose' });
		const forms = { ...SAID, doer, formKey: randomUUID() };
		expect(await writeTemplate(test.services, { ...forms, agencyId: dinkes })).toEqual(refused);
		expect(await writeTemplate(test.services, { ...forms, act: 'dispose', agencyId: pupr })).toEqual(refused);
		expect(await writeTemplate(test.services, { ...forms, act: 'dispose', agencyId: null })).toEqual(refused);
		const said = { ...SAID, doer, id, state: '1', takesOver: false };
		expect(await changeTemplate(test.services, said)).toEqual(refused);
		expect(await changeTemplate(test.services, { ...said, act: 'dispose' })).toMatchObject({ ok: true });
		const answers = await written(stranger, dinkes);
		expect(await changeTemplate(test.services, { ...said, id: answers, act: 'dispose' })).toEqual(refused);
		expect(await retireTemplate(test.services, { doer, id: answers, retires: true })).toEqual(refused);
		expect((await listInputTemplates(test.db, today(), dinkes)).map((one) => one.id)).toContain(id);
		await retireTemplate(test.services, { doer, id, retires: true });
	});

	it('end with an agency whose place nobody takes, and come back with it', async () => {
		const { id: gone } = await test.db
			.insertInto('agency')
			.values({ slug: 'bubar', name: 'Dinas Bubar', short_name: 'Bubar' })
			.returning('id')
			.executeTakeFirstOrThrow();
		const doer = await aPerson(test.services, 'officer', gone);
		const id = await written(doer, gone, { act: 'dispose' });
		const ends = (valid_until: IsoDate | null, merged_into: string | null) =>
			test.db.updateTable('agency').set({ valid_until, merged_into }).where('id', '=', gone).execute();
		const standing = async (at: string) => {
			const offered = (
				await listInputTemplates(test.db, at as IsoDate, at > '2027' ? province.agencies.pupr : gone)
			).map((one) => one.id);
			return [offered.includes(id), (await findTemplate(test.db, at as IsoDate, id))?.retiredAt === null];
		};
		await ends('2026-06-30' as IsoDate, null);
		expect(await standing('2026-06-30')).toEqual([true, true]);
		expect(await standing('2026-07-01')).toEqual([false, false]);
		await ends('2026-06-30' as IsoDate, province.agencies.pupr);
		expect(await standing('2027-07-01')).toEqual([true, true]);
		await ends(null, null);
		expect(await standing('2026-07-01')).toEqual([true, true]);
	});

	it('that changed since they were taken are told of once before the answer is sent', async () => {
		const { pupr } = province.agencies;
		const id = await written(officer, pupr);
		const { ref, threadId } = await fileReport(test.services);
		const act = async (doer: Actor, said: ActCommand['act']) => {
			const done = await actOnComplaint(test.services, { ref, doer, act: said, formKey: randomUUID() });
			return done.ok || done.refusal;
		};
		await act(moderator, { action: 'route', agencyId: pupr });
		const of = { userId: officer.userId, threadId, act: 'answer' } as const;
		const text = 'Pelapor, kami memeriksa jembatan itu Senin pagi bersama kepala desa.';
		const page = { key: 'meja', state: null };
		await saveAnswerDraft(test.services, { of, page, words: { teks: text }, taken: { id, version: 1 } });
		await change(colleague, id, '1', 'Kami menutup jembatan itu.');
		const answer = { action: 'answer', text } as const;
		expect(await act(officer, answer)).toBe('template_renewed');
		expect((await findAnswerDraft(test.services, of))?.now.words).toEqual({ teks: text });
		// Told of the second version, it had a third by the time it was sent; then it was retired.
		await change(colleague, id, '2', 'Kami mengganti jembatan itu.');
		expect(await act(officer, { ...answer, templateSeen: '2' })).toBe('template_renewed');
		await retireTemplate(test.services, { doer: colleague, id, retires: true });
		expect(await act(officer, { ...answer, templateSeen: '3' })).toBe('template_renewed');
		expect(await act(officer, { ...answer, templateSeen: '3x' })).toBe(true);
		expect(await findAnswerDraft(test.services, of)).toBeNull();
	});

	it('ask about inputs too, where what the answer began from says something else by now', async () => {
		const topic = await aConsultation(test, province.agencies.pupr, 'open');
		await giveInput(test.services, topic.slug, { doer: await aPerson(test.services) });
		const id = await written(officer, province.agencies.pupr);
		const answer = (stamp: string) =>
			disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator, { template: { id, stamp } }));
		await change(colleague, id, '1', 'Kami menutup jembatan itu.');
		expect(await answer('1')).toMatchObject({ refusal: 'template_renewed' });
		expect(await findRenewedTemplate(test.db, today(), readTemplateAs({ id, stamp: '1' }))).toMatchObject({
			stamp: '2'
		});
		expect(await answer('2')).toMatchObject({ ok: true });
	});

	it('sent twice are one; changed by two at once one of them is told, and every version stays', async () => {
		const form = { ...SAID, doer: officer, agencyId: province.agencies.pupr, formKey: randomUUID() };
		const twice = [await writeTemplate(test.services, form), await writeTemplate(test.services, form)];
		expect(twice[1]).toEqual(twice[0]);
		const id = await written(officer, province.agencies.pupr);
		const outcomes = await Promise.all([
			change(officer, id, '1', 'Kami menutup jembatan itu.'),
			change(colleague, id, '1', 'Kami mengganti papan jembatan.', true)
		]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes).toContainEqual({ ok: false, refusal: 'changed_meanwhile' });
		await change(colleague, id, '2', 'Kami membangun jembatan baru.', true);
		expect((await listVersions(test.db, id)).map(({ version }) => version)).toEqual([3, 2, 1]);
		const [found] = (await listTemplates(test.db, today(), [province.agencies.pupr])).filter((one) => one.id === id);
		expect(found?.owner).toBe(colleague.name);
		await expect(
			sql`update answer_template_version set body = 'diam-diam diubah' where template_id = ${id}`.execute(test.db)
		).rejects.toThrow('append-only');
	});

	it('are offered on reports of their agency and category, the nearest first, until they are retired', async () => {
		const { pupr, dinkes } = province.agencies;
		const kept = await written(officer, pupr, { category: 'jembatan' });
		const above = await written(officer, pupr, { category: 'infrastruktur' });
		const elsewhere = await written(officer, pupr, { category: 'kesehatan' });
		const others = await written(stranger, dinkes);
		const { ref, threadId } = await fileReport(test.services);
		const route = { action: 'route', agencyId: pupr } as const;
		const offered = async () => (await listOfferedTemplates(test.db, today(), threadId, 'answer')).map(({ id }) => id);
		expect(await offered()).not.toContain(kept);
		await actOnComplaint(test.services, { ref, doer: moderator, act: route, formKey: randomUUID() });
		const before = await offered();
		expect(before[0]).toBe(kept);
		expect([above, elsewhere, others].map((id) => before.includes(id))).toEqual([true, false, false]);
		await retireTemplate(test.services, { doer: colleague, id: kept, retires: true });
		expect(await offered()).not.toContain(kept);
		expect(await findTemplate(test.db, today(), kept)).toMatchObject({ version: 1, body: SAID.body });
		await retireTemplate(test.services, { doer: colleague, id: kept, retires: false });
		expect(await offered()).toEqual(before);
	});

	it('are offered on inputs by their host or for all, and fill in what the inputs have in common', async () => {
		const { pupr, dinkes } = province.agencies;
		const own = await written(stranger, dinkes, { act: 'dispose' });
		const all = await written(moderator, null, { act: 'dispose' });
		const others = await written(officer, pupr, { act: 'dispose' });
		const ofReports = await written(stranger, dinkes);
		const offered = (await listInputTemplates(test.db, today(), dinkes)).map(({ id }) => id);
		expect(offered).toEqual([own, all]);
		expect(offered).not.toContain(others);
		expect(offered).not.toContain(ofReports);

		const { threadId, slug, facilitator } = await aConsultation(test, dinkes, 'open');
		await aText(test.services, threadId, facilitator.userId);
		const doer = await aPerson(test.services);
		for (const provisionKey of ['biaya', 'biaya', 'jam-loket'])
			await giveInput(test.services, slug, { doer, textVersion: 1, provisionKey });
		const head = { id: threadId, title: 'Standar pelayanan', agency: { name: 'Dinas Kesehatan' } };
		expect(await findInputPlaceValues(test.services, head, [1, 2])).toMatchObject({
			nomor: '1, 2',
			pasal: '2. biaya',
			konsultasi: 'Standar pelayanan'
		});
		expect(await findInputPlaceValues(test.services, head, [1, 2, 3])).not.toHaveProperty('pasal');
		expect(await findInputPlaceValues(test.services, head, [])).not.toHaveProperty('nomor');
	});
});
