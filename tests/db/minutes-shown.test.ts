import type { CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { printMinutes } from '$lib/server/proof/print-minutes';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { publicConsultationYear } from '$lib/server/queries/agency/public-year';
import { findFile } from '$lib/server/queries/file/find-file';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { finaliseMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { recordPublication } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { aDraftOfMinutes, byHost, fixedMinutes, worked, type Drafted } from '../support/minutes';

const test = useDatabase();
let agencyId: string, otherAgency: string;

beforeEach(() => test.clock.set('2026-11-21T05:05:00Z'));
beforeAll(async () => {
	({ dinkes: agencyId, pupr: otherAgency } = (await aProvince(test.services)).agencies);
});

const seenBy = async ({ slug }: Pick<Drafted, 'slug'>, actor: Actor) => {
	const viewed = await findConsultationHead(test.services, slug, actor);
	return viewed && findMinutes(test.services, viewed, actor);
};

async function signedByAll(drafted: Drafted & { digest: string }): Promise<string> {
	const { slug, digest: readDigest, parties, citizen, head, facilitator } = drafted;
	const scanFileId = await aPhoto(test.services, randomUUID());
	const sign = (doer: Actor, partyId: string) => ({ slug, doer, partyId, readDigest, formKey: randomUUID() });
	worked(await signMinutes(test.services, { ...sign(facilitator, parties.paper), scanFileId }));
	worked(await signMinutes(test.services, sign(citizen, parties.account)));
	worked(await signMinutes(test.services, sign(head, parties.host)));
	return scanFileId;
}

describe('who reads minutes', () => {
	it('is the host while they are written, the parties once they are fixed, everybody once they are published', async () => {
		const drafted = await aDraftOfMinutes(test, agencyId);
		const { facilitator, citizen, head } = drafted;
		const readers = async () => ({
			host: (await seenBy(drafted, facilitator))?.state ?? null,
			head: (await seenBy(drafted, head))?.state ?? null,
			party: (await seenBy(drafted, citizen))?.state ?? null,
			visitor: (await seenBy(drafted, VISITOR))?.state ?? null
		});
		expect(await readers()).toEqual({ host: 'written', head: 'written', party: null, visitor: null });
		worked(await finaliseMinutes(test.services, byHost(drafted)));
		expect(await readers()).toEqual({ host: 'final', head: 'final', party: 'final', visitor: null });
		const { digest } = (await seenBy(drafted, citizen))?.fixed ?? { digest: '' };
		await signedByAll({ ...drafted, digest });
		expect(await readers()).toEqual({ host: 'signed', head: 'signed', party: 'signed', visitor: null });
		const { slug } = drafted;
		worked(await moveStage(test.services, { slug, doer: head, formKey: randomUUID(), act: { action: 'publish' } }));
		expect(await readers()).toEqual({ host: 'signed', head: 'signed', party: 'signed', visitor: 'signed' });
	});

	it('reads them as they were signed, whatever is renamed since', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		await signedByAll(drafted);
		const before = await seenBy(drafted, drafted.head);
		await test.db.updateTable('agency').set({ name: 'Dinas Baru' }).where('id', '=', agencyId).execute();
		expect(await seenBy(drafted, drafted.head)).toEqual(before);
		await test.db.updateTable('agency').set({ name: 'Dinas Kesehatan' }).where('id', '=', agencyId).execute();
	});
});

describe('a signed copy', () => {
	it('is opened by the host alone, before and after publication', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		const scan = await signedByAll(drafted);
		const { slug, head, facilitator, citizen } = drafted;
		worked(await moveStage(test.services, { slug, doer: head, formKey: randomUUID(), act: { action: 'publish' } }));
		const open = async (actor: Actor) => (await findFile(test.db, scan, { actor, writer: null }))?.isPublic;
		expect(await open(facilitator)).toBe(false);
		expect(await open(head)).toBe(false);
		const strangers = [
			...[VISITOR, citizen, await aPerson(test.services), await aPerson(test.services, 'moderator')],
			...[await aPerson(test.services, 'facilitator', otherAgency), await aPerson(test.services, 'admin')]
		];
		for (const stranger of strangers) expect(await open(stranger)).toBeUndefined();
	});
});

describe('the printed minutes', () => {
	it('are the same bytes for the same minutes, tagged, and say what they are', async () => {
		const drafted = await fixedMinutes(test, agencyId);
		await signedByAll(drafted);
		const view = await seenBy(drafted, drafted.head);
		if (!view) throw new Error('no minutes');
		const printing = { page: 'https://fkp.test/konsultasi/x/berita-acara', province: 'Maluku Utara' };
		const print = (at: Date) => printMinutes(view, { ...printing, zone: 'Asia/Jayapura', lang: 'id', at });
		const bytes = await print(new Date(0));
		expect(Buffer.from(bytes).equals(Buffer.from(await print(test.clock.now())))).toBe(true);
		const text = Buffer.from(bytes).toString('latin1');
		expect(text).toContain('/MarkInfo');
		expect(text).toContain('/StructTreeRoot');
	});
});

describe('the yearly report', () => {
	it('counts what PEKPPP asks for, of consultations that closed in the year', async () => {
		const drafted = await fixedMinutes(test, otherAgency);
		await signedByAll(drafted);
		const { slug, head, threadId, facilitator } = drafted;
		const report = () => publicConsultationYear(test.services, 'pupr', '2026');
		const none = { made: 0, counted: 0, percent: null };
		expect(await report()).toMatchObject({ rows: [{ slug, items: 0, kept: none }], total: { kept: none } });
		worked(await moveStage(test.services, { slug, doer: head, formKey: randomUUID(), act: { action: 'publish' } }));
		for (const medium of ['website', 'website', 'social'] as const)
			worked(
				await recordPublication(test.services, {
					slug,
					doer: facilitator,
					formKey: randomUUID(),
					publication: { medium, name: 'Kanal dinas', url: '', publishedOn: '2026-12-06' }
				})
			);
		expect(await report()).toMatchObject({
			rows: [{ slug, stage: 'published', items: 2, kept: { counted: 2, percent: 0 }, months: null, media: 2 }],
			total: { consultations: 1, kept: { counted: 2, confirmed: 0, percent: 0 } }
		});
		const settled = { status: 'confirmed', reported_at: new Date('2027-01-20T00:00:00Z') } as const;
		await test.db.updateTable('commitment').set(settled).where('thread_id', '=', threadId).execute();
		expect(await report()).toMatchObject({ rows: [{ kept: { confirmed: 2, percent: 100 }, months: 2 }] });
		const become = (status: CommitmentStatus) =>
			test.db.updateTable('commitment').set({ status }).where('position', '=', 2).execute();
		await become('waived');
		expect(await report()).toMatchObject({ rows: [{ kept: { counted: 2, waived: 1, percent: 50 }, months: null }] });
		await become('released');
		expect(await report()).toMatchObject({ rows: [{ kept: { counted: 1, released: 1, percent: 100 }, months: 2 }] });
		expect(await publicConsultationYear(test.services, 'pupr', '2025')).toMatchObject({
			rows: [],
			years: [2026, 2025]
		});
		for (const nonsense of ['abc', '1999', '2026.5', '99999'])
			expect(await publicConsultationYear(test.services, 'pupr', nonsense)).toBeUndefined();
		expect(await publicConsultationYear(test.services, 'nowhere', null)).toBeUndefined();
	});
});
