import { randomBytes } from 'node:crypto';
import { HANDLING_ROLES } from '../../../src/lib/domain/actor/actor';
import { publicIdOf, writeKey } from '../../../src/lib/domain/api/key';
import type { Scope } from '../../../src/lib/domain/api/scope';
import { keyOf } from '../../../src/lib/server/auth/secret-key';
import { database } from './database';

type Held = { name: string; scopes: Scope[]; by?: string };

/** A key as an administrator makes one: of a partner, or of the officer or head with this address. */
export async function aKey({ name, scopes, by }: Held): Promise<string> {
	const key = writeKey(randomBytes(30).toString('hex'));
	const office = by
		? await database()
				.selectFrom('membership')
				.innerJoin('app_user', 'app_user.id', 'membership.user_id')
				.select('membership.id')
				.where('email', '=', by)
				.where('role', 'in', HANDLING_ROLES)
				.executeTakeFirstOrThrow()
		: null;
	await database()
		.insertInto('api_key')
		.values({
			public_id: publicIdOf(key) ?? '',
			digest: keyOf(key),
			name,
			membership_id: office?.id ?? null,
			scopes,
			valid_until: null,
			made_at: new Date()
		})
		.execute();
	return key;
}
