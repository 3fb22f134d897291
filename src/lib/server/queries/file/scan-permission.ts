import { hostRole } from '$lib/domain/consultation/hosting/host';
import type { Actor } from '$lib/domain/actor/actor';
import type { Db } from '../../db/client';
import { capacitiesIn } from '../../identity/standing';

/** A signed copy shows signatures and telephone numbers: it is for the host alone, whatever the minutes are. */
export async function findScanPermission(
	db: Db,
	fileId: string,
	actor: Actor
): Promise<{ isPublic: false } | undefined> {
	const scan = await db
		.selectFrom('signatory')
		.innerJoin('consultation', 'consultation.thread_id', 'signatory.thread_id')
		.select(['consultation.thread_id as id', 'consultation.agency_id as agencyId'])
		.where('scan_file_id', '=', fileId)
		.executeTakeFirst();
	if (!scan) return undefined;
	const capacities = await capacitiesIn(db, { ...scan, kind: 'consultation' }, actor);
	return hostRole(capacities) ? { isPublic: false } : undefined;
}
