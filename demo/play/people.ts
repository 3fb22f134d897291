import type { Role } from '$lib/domain/actor/actor';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import type { Transaction } from 'kysely';
import type { Services } from '$lib/server/services';
import { hashPassword } from '$lib/server/auth/password';
import type { Database } from '$lib/server/db/schema';
import { DEMO_PASSWORD } from './accounts';
import { citizenNames } from '../content/names';
import { officers } from '../content/officers';
import type { DemoOfficer } from '../content/types';
import { idOf, type AgencyIds } from './reference-data';
import { workdayBack, type Timetable } from './timetable';

/** Its officer left and nobody was appointed: what is then missing must be seen somewhere. */
export const VACANT_AGENCY = 'pangan';

/** Of somebody who visits from afar and reads English. */
const READS_ENGLISH = 'warga.96@fkp.test';

/** Held at an agency in the list of people, but roles of the whole province in the law. */
const PROVINCE_WIDE: readonly Role[] = ['moderator', 'inspector', 'secretary', 'admin'];
const MAY_OPEN_IDENTITY = ['moderator@fkp.test', 'pengawas@fkp.test'];

const DEPUTY: DemoOfficer = {
	agency: 'dikbud',
	role: 'officer',
	displayName: 'Petugas Pengganti Dinas Pendidikan dan Kebudayaan',
	email: 'dikbud2@fkp.test',
	decree: 'SK 821.2/158/2026 (contoh)'
};
const STAFF: readonly DemoOfficer[] = [...officers, DEPUTY];

/** Everybody signs in with the same password, so it is hashed once. */
export async function insertPeople(trx: Transaction<Database>, ids: AgencyIds, timetable: Timetable): Promise<void> {
	const password_hash = await hashPassword(DEMO_PASSWORD);
	const since = startOfDay(addDays(timetable.today, -300), timetable.zone);
	const account = { password_hash, email_confirmed_at: since, created_at: since };
	const citizens = [
		{ email: 'warga@fkp.test', name: 'Warga Demo' },
		...citizenNames.map((name, index) => ({ email: `warga.${index + 1}@fkp.test`, name }))
	];
	const people = [...STAFF.map(({ email, displayName }) => ({ email, name: displayName })), ...citizens];
	const rows = await trx
		.insertInto('app_user')
		.values(people.map((person) => ({ ...account, ...person, lang: person.email === READS_ENGLISH ? 'en' : 'id' })))
		.returning(['id', 'email'])
		.execute();
	const userIds = new Map(rows.map(({ id, email }) => [email, id]));
	await trx
		.insertInto('membership')
		.values(
			STAFF.map((officer) => ({ user_id: userIds.get(officer.email) ?? '', ...asAppointment(officer, ids, timetable) }))
		)
		.execute();
}

/** A demo that was sown before objections reached the secretariat gets who acts for it now. */
export async function insertSecretary({ db, env, now }: Pick<Services, 'db' | 'env' | 'now'>): Promise<void> {
	const secretary = officers.find(({ role }) => role === 'secretary');
	const known = await db.selectFrom('membership').select('id').where('role', '=', 'secretary').executeTakeFirst();
	if (!secretary || known) return;
	const { email, displayName: name, decree } = secretary;
	const at = now();
	const person = {
		email,
		name,
		password_hash: await hashPassword(DEMO_PASSWORD),
		email_confirmed_at: at,
		created_at: at
	};
	await db.transaction().execute(async (trx) => {
		const user = await trx
			.insertInto('app_user')
			.values(person)
			.onConflict((on) => on.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!user) return;
		const since = { valid_from: dayOf(at, env.zone), valid_until: null };
		await trx
			.insertInto('membership')
			.values({ user_id: user.id, role: 'secretary', agency_id: null, decree, may_open_identity: false, ...since })
			.execute();
	});
}

const asAppointment = (officer: DemoOfficer, ids: AgencyIds, timetable: Timetable) => ({
	role: officer.role,
	agency_id: PROVINCE_WIDE.includes(officer.role) ? null : idOf(ids, agencyOf(officer)),
	decree: officer.decree,
	may_open_identity: MAY_OPEN_IDENTITY.includes(officer.email),
	valid_from: addDays(timetable.today, -290),
	valid_until: lastDayOf(officer, timetable)
});

/** The consultation that the facilitator prepares is the health office's. */
const agencyOf = ({ role, agency }: DemoOfficer) => (role === 'facilitator' ? 'dinkes' : agency);

function lastDayOf({ email, role, agency }: DemoOfficer, timetable: Timetable) {
	if (email === DEPUTY.email) return addDays(timetable.today, -1);
	if (agency === VACANT_AGENCY && role === 'officer') return workdayBack(timetable, 12);
	return addDays(timetable.today, 430);
}
