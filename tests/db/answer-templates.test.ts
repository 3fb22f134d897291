import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { findInputPlaceValues } from '$lib/server/queries/answer/input-places';
import {
	findTemplate,
	listInputTemplates,
	listOfferedTemplates,
	listTemplates,
	listVersions
} from '$lib/server/queries/answer/templates';
import { changeTemplate, retireTemplate, writeTemplate } from '$lib/server/usecases/answer/templates';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aText, giveInput } from '../support/inputs';

const test = useDatabase();
type Doer = Actor & { userId: string };
let province: Province;
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

type Said = { act?: 'answer' | 'dispose'; category?: string | null };

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
		const seen = (await listTemplates(test.db, [dinkes])).map((one) => one.id);
		expect([seen.includes(id), seen.includes(all)]).toEqual([false, true]);
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
		const [found] = (await listTemplates(test.db, [province.agencies.pupr])).filter((one) => one.id === id);
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
		const offered = async () => (await listOfferedTemplates(test.db, threadId, 'answer')).map(({ id }) => id);
		expect(await offered()).not.toContain(kept);
		await actOnComplaint(test.services, { ref, doer: moderator, act: route, formKey: randomUUID() });
		const before = await offered();
		expect(before[0]).toBe(kept);
		expect([above, elsewhere, others].map((id) => before.includes(id))).toEqual([true, false, false]);
		await retireTemplate(test.services, { doer: colleague, id: kept, retires: true });
		expect(await offered()).not.toContain(kept);
		expect(await findTemplate(test.db, kept)).toMatchObject({ version: 1, body: SAID.body });
		await retireTemplate(test.services, { doer: colleague, id: kept, retires: false });
		expect(await offered()).toEqual(before);
	});

	it('are offered on inputs by their host or for all, and fill in what the inputs have in common', async () => {
		const { pupr, dinkes } = province.agencies;
		const own = await written(stranger, dinkes, { act: 'dispose' });
		const all = await written(moderator, null, { act: 'dispose' });
		const others = await written(officer, pupr, { act: 'dispose' });
		const ofReports = await written(stranger, dinkes);
		const offered = (await listInputTemplates(test.db, dinkes)).map(({ id }) => id);
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
