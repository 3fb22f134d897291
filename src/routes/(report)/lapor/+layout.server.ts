import { services } from '$lib/server/services';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import type { LayoutServerLoad } from './$types';

export const load = (async ({ cookies, locals }) => {
	const writer = readWriter({ cookies, locals });
	const draft = writer && (await findDraft(services(), writer));
	return { atCounter: draft?.atCounter ?? false };
}) satisfies LayoutServerLoad;
