import { isUuid } from '$lib/domain/uuid';
import { findHandover } from '$lib/server/queries/sp4n/handing';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireModerator } from '../../../require-moderator';
import type { PageServerLoad } from './$types';

const countIn = (query: URLSearchParams, name: string): number | null =>
	/^\d{1,3}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null;

export const load: PageServerLoad = async (event) => {
	requireModerator(event);
	const { id } = event.params;
	const reports = isUuid(id) ? await findHandover(services(), id) : null;
	if (!reports) error(404);
	const { searchParams } = event.url;
	return { id, reports, handed: countIn(searchParams, 'masuk'), left: countIn(searchParams, 'sisa') ?? 0 };
};
