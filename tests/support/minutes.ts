import type { Actor } from '$lib/domain/actor/actor';
import { finaliseMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { writeMinutes } from '$lib/server/usecases/consultation/minutes/write-minutes';
import type { Services } from '$lib/server/services';
import { randomUUID } from 'node:crypto';
import { aPerson } from './builders';
import { aConsultation, type Prepared } from './consultations';
import type { TestDatabase } from './database';

type Person = Actor & { userId: string };
export type Drafted = Prepared & {
	head: Person;
	citizen: Person;
	parties: { host: string; account: string; paper: string };
};

export const byHost = ({ slug, facilitator }: Pick<Prepared, 'slug' | 'facilitator'>) => ({
	slug,
	doer: facilitator,
	formKey: randomUUID()
});

export function worked<T>(outcome: { ok: true; value: T } | { ok: false; refusal: string }): T {
	if (!outcome.ok) throw new Error(outcome.refusal);
	return outcome.value;
}

const emailOf = async ({ db }: Pick<Services, 'db'>, { userId }: Person): Promise<string> =>
	(await db.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email;

/** Minutes with two items and three parties: the head, a citizen with an account, and one who signs on paper. */
export async function aDraftOfMinutes(test: TestDatabase, agencyId: string): Promise<Drafted> {
	const { services } = test;
	const prepared = await aConsultation(test, agencyId, 'deliberated');
	const head = await aPerson(services, 'agency_head', agencyId);
	const citizen = await aPerson(services);
	worked(
		await writeMinutes(services, {
			...byHost(prepared),
			heldOn: '2026-12-05',
			place: 'Aula Dinas Kesehatan, Sofifi',
			summary: 'Pembahasan **antrean**.'
		})
	);
	for (const problem of ['Antrean pagi terlalu panjang', 'Papan alur pelayanan tidak ada'])
		worked(await saveItem(services, { ...byHost(prepared), itemId: null, item: anItem(agencyId, { problem }) }));
	const party = async (side: 'host' | 'public', name: string, email: string): Promise<string> => {
		const command = byHost(prepared);
		const input = { side, name, email, office: 'Jabatan contoh', gender: null };
		worked(await nameParty(services, { ...command, party: input }));
		return command.formKey;
	};
	const parties = {
		host: await party('host', 'Kepala Dinas Kesehatan', await emailOf(services, head)),
		account: await party('public', 'Ona Warga', (await emailOf(services, citizen)).toUpperCase()),
		paper: await party('public', 'Tokoh Masyarakat', '')
	};
	return { ...prepared, head, citizen, parties };
}

export const anItem = (agencyId: string, change: object = {}) => ({
	problem: 'Antrean pagi terlalu panjang',
	recommendation: 'Pendaftaran daring dibuka',
	term: 'medium' as const,
	dueDay: '2027-06-30',
	agencyId,
	personInCharge: 'Kepala Bidang Pelayanan Kesehatan',
	inputs: [],
	...change
});

export async function fixedMinutes(test: TestDatabase, agencyId: string): Promise<Drafted & { digest: string }> {
	const drafted = await aDraftOfMinutes(test, agencyId);
	worked(await finaliseMinutes(test.services, byHost(drafted)));
	const { digest } = await test.db
		.selectFrom('minutes')
		.select('digest')
		.where('thread_id', '=', drafted.threadId)
		.executeTakeFirstOrThrow();
	return { ...drafted, digest: digest ?? '' };
}
