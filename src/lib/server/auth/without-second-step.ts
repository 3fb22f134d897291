import type { Appointment, Role } from '$lib/domain/actor/actor';
import { secondStepDuty, type SecondStepDuty, type SecondStepRule } from '$lib/domain/actor/second-step';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../db/client';
import { isInForce } from '../db/in-force';

export type WithoutStep = {
	id: string;
	name: string;
	isInvited: boolean;
	roles: Role[];
	duty: Extract<SecondStepDuty, { state: 'due' | 'late' }>;
};

/** Everybody in office of whom a rule asks a second step, and who has none: those who cannot serve first. */
export async function listWithoutSecondStep(db: Db, rule: SecondStepRule, today: IsoDate): Promise<WithoutStep[]> {
	const people = await db
		.selectFrom('app_user as person')
		.select(['person.id', 'person.name', 'person.invited_at as invitedAt'])
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('membership')
					.select(['role', 'agency_id as agencyId', 'may_open_identity as mayOpenIdentity'])
					.select(['valid_from as validFrom', 'valid_until as validUntil'])
					.whereRef('user_id', '=', 'person.id')
					.where(isInForce(today))
					.$castTo<Appointment>()
			).as('inForce')
		)
		.where(sql<boolean>`exists (select from membership where user_id = person.id and ${isInForce(today)})`)
		.where(sql<boolean>`not exists (select from passkey where user_id = person.id)`)
		.where(sql<boolean>`not exists (select from authenticator where user_id = person.id and confirmed_at is not null)`)
		.orderBy('person.name')
		.execute();
	const asked = people.flatMap(({ id, name, invitedAt, inForce }) => {
		const duty = secondStepDuty(inForce, false, rule, today);
		if (duty.state !== 'due' && duty.state !== 'late') return [];
		return [{ id, name, isInvited: invitedAt !== null, roles: inForce.map(({ role }) => role), duty }];
	});
	return asked.toSorted((a, b) => Number(b.duty.state === 'late') - Number(a.duty.state === 'late'));
}
