import { isUuid } from '$lib/domain/uuid';
import { parseReference } from '$lib/domain/thread/reference';
import { MOST_AT_ONCE } from '$lib/forms/sp4n';
import { findElsewhere, findHandover } from '$lib/server/queries/sp4n/handing';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireModerator } from '../../../require-moderator';
import type { PageServerLoad } from './$types';

/** What was chosen and is not in this file, by the address that its form led to. */
const refsIn = (query: URLSearchParams): string[] =>
	(query.get('sisa') ?? '')
		.split('.')
		.slice(0, MOST_AT_ONCE)
		.flatMap((said) => parseReference(said) ?? []);

const countIn = (query: URLSearchParams, name: string): number | null =>
	/^\d{1,3}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null;

export const load: PageServerLoad = async (event) => {
	requireModerator(event);
	const { id } = event.params;
	const reports = isUuid(id) ? await findHandover(services(), id) : null;
	if (!reports) error(404);
	const { searchParams } = event.url;
	const left = await findElsewhere(services().db, refsIn(searchParams));
	return { id, reports, handed: countIn(searchParams, 'masuk'), left };
};
