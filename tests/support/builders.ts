import type { Actor, Role } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import type { Services } from '$lib/server/services';
import { submitReport, type SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { insertFile } from '$lib/server/usecases/thread/attach-files';
import type { CleanFile } from '$lib/server/files/clean';
import { createHash, randomUUID } from 'node:crypto';

export type Province = { agencies: Record<'pupr' | 'dishub' | 'dinkes', string> };

/** The smallest province that a report can travel through: two districts, three agencies, three categories. */
export async function aProvince({ db }: Pick<Services, 'db'>): Promise<Province> {
	await db
		.insertInto('district')
		.values([
			{ code: '82.71', name: 'Kota Ternate', position: 1 },
			{ code: '82.03', name: 'Halmahera Utara', position: 2 }
		])
		.execute();
	const agencies = await db
		.insertInto('agency')
		.values([
			{ slug: 'pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', short_name: 'Dinas PUPR' },
			{ slug: 'dishub', name: 'Dinas Perhubungan', short_name: 'Dishub' },
			{ slug: 'dinkes', name: 'Dinas Kesehatan', short_name: 'Dinkes' }
		])
		.returning(['id', 'slug'])
		.execute();
	const ids = Object.fromEntries(agencies.map(({ id, slug }) => [slug, id])) as Province['agencies'];
	await db
		.insertInto('category')
		.values([
			{ slug: 'infrastruktur', name_id: 'Infrastruktur', name_en: 'Infrastructure', agency_id: ids.pupr, position: 1 },
			{
				slug: 'jembatan',
				parent_slug: 'infrastruktur',
				name_id: 'Jembatan',
				name_en: 'Bridges',
				agency_id: ids.pupr,
				position: 2
			},
			{ slug: 'kesehatan', name_id: 'Kesehatan', name_en: 'Health', agency_id: ids.dinkes, position: 3 }
		])
		.execute();
	return { agencies: ids };
}

/** A person with an account, and an appointment where a role is given. */
export async function aPerson(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	role?: Role,
	agencyId: string | null = null,
	mayOpenIdentity = false
): Promise<Actor & { userId: string }> {
	const name = `${role ?? 'warga'} ${randomUUID().slice(0, 8)}`;
	const { id } = await db
		.insertInto('app_user')
		.values({
			email: `${randomUUID()}@fkp.test`,
			name,
			password_hash: '-',
			email_confirmed_at: now(),
			created_at: now()
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	if (!role) return { ...VISITOR, userId: id, name };
	const appointment = { role, agencyId, mayOpenIdentity, validFrom: '2020-01-01', validUntil: null };
	await db
		.insertInto('membership')
		.values({
			user_id: id,
			role,
			agency_id: agencyId,
			decree: 'SK contoh',
			may_open_identity: mayOpenIdentity,
			valid_from: '2020-01-01',
			valid_until: null
		})
		.execute();
	return { ...VISITOR, userId: id, name, appointments: [appointment] };
}

/** A command that files a report; every call is another one. */
export const aReport = (overrides: Partial<SubmitReport> = {}): SubmitReport => ({
	doer: VISITOR,
	submissionKey: randomUUID(),
	classification: 'complaint',
	title: 'Jembatan kayu di Desa Bobaneigo rusak',
	text: 'Dua papan di tengah jembatan patah sejak hujan besar pekan lalu. Anak sekolah menyeberang lewat sungai.',
	occurredOn: '2026-11-10',
	districtCode: '82.03',
	place: 'Desa Bobaneigo',
	categorySlug: 'jembatan',
	wishedAgencyId: null,
	anonymous: false,
	confidential: false,
	channel: 'web',
	fileIds: [],
	identity: null,
	codeHash: randomUUID(),
	lang: 'id',
	...overrides
});

/** Files a report and opens it for its reporter, as number and code do. */
export async function fileReport(services: Services, overrides: Partial<SubmitReport> = {}) {
	const outcome = await submitReport(services, aReport(overrides));
	if (!outcome.ok) throw new Error(outcome.refusal);
	const { ref, threadId } = outcome.value;
	const reporter: Actor = overrides.doer ?? { ...VISITOR, openedThreadId: threadId };
	return { ref, threadId, reporter };
}

/** A stored picture that nothing holds yet, small enough to have many. */
export const aPhoto = ({ db, now }: Pick<Services, 'db' | 'now'>, name = 'bukti.webp'): Promise<string> => {
	const bytes = Buffer.from(`RIFF picture ${name}`);
	const file: CleanFile = {
		name,
		mediaType: 'image/webp',
		bytes,
		width: 1,
		height: 1,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
	return insertFile(db, file, now());
};
