import { DUTY_CLOCKS } from '$lib/domain/deadline/duty';
import { listRungs } from '$lib/server/db/escalation';
import { services } from '$lib/server/services';
import { heightsOf } from '$lib/server/usecases/administration/ladder';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const rungs = await listRungs(services().db);
	const ladders = DUTY_CLOCKS.map((clock) => ({ clock, rungs: rungs.filter((rung) => rung.clock === clock) }));
	return {
		ladders: ladders.flatMap(({ clock, rungs: own }) => (own.length > 0 ? [{ clock, heights: heightsOf(own) }] : []))
	};
};
