import { PUBLIC_ID_LENGTH, SECRET_LENGTH, writeKey } from '$lib/domain/api/key';
import type { Services } from '$lib/server/services';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { makeKey } from '$lib/server/usecases/api/keys';
import { partner } from '../content/api-keys';
import { randomBytes } from 'node:crypto';
import { expectDone } from './stage';

/** A neighbourhood that files for its people by a program of its own; once. */
export async function sowKeys(services: Services): Promise<void> {
	const known = await services.db.selectFrom('api_key').select('id').limit(1).executeTakeFirst();
	if (known) return;
	const held = { membershipId: null, scopes: ['report', 'reply'], validUntil: null } as const;
	const key = writeKey(randomBytes((PUBLIC_ID_LENGTH + SECRET_LENGTH) / 2).toString('hex'));
	expectDone('key', await makeKey(services, byMachine('Data contoh'), { ...partner, key, ...held }));
}
