import { parseReference } from '$lib/domain/thread/reference';
import { parseKind, parseTarget, parseUndo } from '$lib/forms/queue-decision';
import { nameItems } from '$lib/server/queries/queue/named';
import { countWaiting } from '$lib/server/queries/queue/waiting';
import { services } from '$lib/server/services';
import { decideAction, undoAction } from '$lib/server/web/queue-action';
import { openQueue, readerFor } from '$lib/server/web/queue-page';
import { requireModerator } from '../../require-moderator';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const actor = requireModerator(event);
	const house = services();
	const query = event.url.searchParams;
	const target = (name: string) => parseTarget(query.get(name) ?? '');
	const kind = parseKind(query.get('jenis') ?? '');
	const asked = {
		...(kind ? { kinds: [kind] } : {}),
		target: target('butir'),
		after: target('setelah'),
		before: target('sebelum')
	};
	const { items, onScreen, gone } = await openQueue(house, actor, event.locals.lang, asked);
	const counts = await countWaiting(house, readerFor(house, actor));
	return {
		kind,
		counts,
		list: await nameItems(house.db, items),
		now: house.now(),
		onScreen,
		gone,
		formKey: crypto.randomUUID(),
		done: parseReference(query.get('selesai') ?? ''),
		undone: parseReference(query.get('urung') ?? ''),
		undo: parseUndo(query.get('batal') ?? '')
	};
}) satisfies PageServerLoad;

export const actions = {
	putus: decideAction(requireModerator),
	urungkan: undoAction(requireModerator)
} satisfies Actions;
