import { parseDeskQuery, type DeskAddress } from '$lib/forms/desk-query';
import { chooseDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';

/** The list of a desk that an address names, for pages about it; 404 for who has none. */
export async function openList(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const actor = requireStaff(event);
	const { userId } = actor;
	const desk = await chooseDesk(services(), actor, parseDeskQuery(event.url.searchParams));
	if (!desk?.list || userId === null) error(404);
	const { seat: chair, list, filter, view } = desk;
	const here = { chair, list, filter, view: view?.code } satisfies DeskAddress;
	return { ...desk, list, here, doer: { ...actor, userId } };
}

/** What an address asked, without the form that was sent to it; and what was done. */
export function askedAgain({ searchParams }: URL, saved: string): URLSearchParams {
	const query = new URLSearchParams(searchParams);
	// The view that was open may be gone: chair, list and filter are found without it.
	for (const name of [...query.keys()]) if (name.startsWith('/') || name === 'tampilan') query.delete(name);
	query.set('sudah', saved);
	return query;
}
