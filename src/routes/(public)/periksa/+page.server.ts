import { findHead } from '$lib/server/queries/transparency/stored-log';
import { services } from '$lib/server/services';
import { readCheckpoint } from '$lib/server/transparency/checkpoint';
import { openLogKey } from '$lib/server/transparency/log-key';
import { verifierKey } from '$lib/server/transparency/note';
import type { PageServerLoad } from './$types';

export const load = (async () => {
	const house = services();
	const note = await findHead(house.db);
	const size = note === null ? 0 : (readCheckpoint(note)?.size ?? 0);
	return { note, size, key: verifierKey(await openLogKey(house)), origin: house.env.origin };
}) satisfies PageServerLoad;
