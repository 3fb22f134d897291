import { sessionKeeper } from '$lib/server/auth/lucia';
import { keyOf } from '$lib/server/auth/secret-key';
import type { Services } from '$lib/server/services';
import type { Session } from 'lucia';

export type MySession = { key: string; device: string; place: string; since: string; here: boolean };

/** Where this person is signed in, this place first. Sessions are named by their keys, which open nothing. */
export async function listMySessions(deps: Pick<Services, 'db' | 'env'>, current: Session): Promise<MySession[]> {
	const here = keyOf(current.id);
	const sessions = (await sessionKeeper(deps).getUserSessions(current.userId)).map(
		({ id, device, place, createdAt }): MySession => ({
			key: id,
			device,
			place: place ?? '',
			since: createdAt.toISOString(),
			here: id === here
		})
	);
	return sessions.sort((a, b) => Number(b.here) - Number(a.here));
}
