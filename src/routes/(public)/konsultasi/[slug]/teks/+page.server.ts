import { myPins } from '$lib/server/queries/consultation/text/my-pins';
import { publicText } from '$lib/server/queries/consultation/text/public-text';
import { compareTexts } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { url, locals } = event;
	const { db, env } = services();
	const { head } = await event.parent();
	madeOfThreads(event, [head.id]);
	if (head.textVersion === 0) return { text: null, changes: null, pins: [] };
	const asked = url.searchParams.get('versi') ?? String(head.textVersion);
	const text = /^\d{1,6}$/.test(asked) ? await publicText(db, head, Number(asked)) : null;
	if (!text) error(404);
	const { version } = text.shown;
	const showsChanges = url.searchParams.has('perubahan') && version > 1;
	const comparison = showsChanges ? await compareTexts({ db }, head, version - 1, version) : null;
	const mine = { userId: locals.actor.userId, voice: voiceOf(event, env) };
	return {
		text,
		changes: comparison?.changes ?? null,
		pins: version === head.textVersion ? await myPins(db, head.id, mine) : []
	};
}) satisfies PageServerLoad;
