import { allow, refuse } from '$lib/domain/result';
import { sql } from 'kysely';
import { keyIdOf } from '../../identity/seal';
import { byMachine, changeProvince } from '../administration/change-province';
import type { Deps } from '../record';

/** Puts into the history that the environment names another secret than before. */
export const noticeKey = (deps: Deps) =>
	changeProvince(deps, byMachine('FKP_SECRET'), async (db) => {
		const present = keyIdOf(deps.env.secret[0]);
		const { rows } = await sql<{ known: string | null }>`
			select coalesce(
				(select subject_id from province_change where subject = 'key' and act = 'renew_key' order by id desc limit 1),
				(select encode(substring(sealed from 2 for 4), 'hex') from lasting_key limit 1)
			) as known`.execute(db);
		const known = rows[0]?.known ?? present;
		if (known === present) return refuse('same_province');
		return allow({
			changes: [
				{
					subject: 'key',
					subjectId: present,
					act: 'renew_key',
					before: { rahasia: known },
					after: { rahasia: present }
				}
			],
			effect: {},
			make: async () => undefined
		});
	});
