import type { Actor } from '$lib/domain/actor/actor';
import { mayChange, serviceAgenciesOf } from '$lib/domain/administration/authority';
import { findService, type ServiceRow } from '$lib/server/db/services';
import { services } from '$lib/server/services';
import { toldTo } from '$lib/server/web/form/told';
import { everyTextFor } from '$lib/text/every-catalogue';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

type Asked = Pick<RequestEvent, 'locals' | 'url'> & Partial<Pick<RequestEvent, 'request'>>;

/** Who keeps services, and of which agencies; for everybody else there is no such page. */
export function requireServiceKeeper(event: Asked): { doer: Actor; agencies: 'all' | string[] } {
	const doer = requireStaff(event);
	const agencies = serviceAgenciesOf(doer);
	if (agencies.length === 0) error(404);
	return { doer, agencies };
}

/** A service that is this person's to change. One that another agency keeps, perhaps since a moment ago, says so. */
export async function requireKeptService(
	event: Asked & { params: { slug: string } }
): Promise<{ doer: Actor; slug: string; service: ServiceRow; keepsAll: boolean }> {
	const { doer, agencies } = requireServiceKeeper(event);
	const service = (await findService(services().db, event.params.slug)) ?? error(404);
	if (!mayChange(doer, { subject: 'service', act: 'edit', agencyId: service.agencyId })) {
		const words = everyTextFor(event.locals.lang);
		const told = toldTo(event, words, words.refusals.province.service_elsewhere);
		error(403, { message: told.what, told });
	}
	return { doer, slug: service.slug, service, keepsAll: agencies === 'all' };
}
