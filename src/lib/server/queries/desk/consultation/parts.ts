import { dayOf } from '$lib/domain/calendar/zone';
import type { Details } from '$lib/domain/consultation/details';
import type { MaterialKind, RecordKind } from '$lib/domain/consultation/words';
import { isUuid } from '$lib/domain/uuid';
import type { Db } from '$lib/server/db/client';
import { isOfferedOn } from '$lib/server/db/services';
import type { Services } from '$lib/server/services';

type File = { id: string; fileId: string; bytes: number; version: number; at: string; takenBack: string | null };
export type DeskMaterial = { series: string; kind: MaterialKind; title: string; latest: File; older: File[] };

/** The materials of a consultation with all their versions, the newest of each first. */
export async function listDeskMaterials(db: Db, threadId: string): Promise<DeskMaterial[]> {
	const rows = await db
		.selectFrom('material')
		.innerJoin('file', 'file.id', 'material.file_id')
		.select(['material.id', 'series', 'kind', 'title', 'version', 'at', 'file.id as fileId', 'file.size as bytes'])
		.select('taken_back_reason as takenBack')
		.where('thread_id', '=', threadId)
		.orderBy('at')
		.orderBy('version')
		.execute();
	const materials = new Map<string, DeskMaterial>();
	for (const { series, kind, title, at, ...file } of rows) {
		const latest = { ...file, at: at.toISOString() };
		const before = materials.get(series);
		const older = before ? [before.latest, ...before.older] : [];
		materials.set(series, { series, kind, title, latest, older });
	}
	return [...materials.values()];
}

/** Whom the host invited. Whether there is an address, never the address. */
export const listDeskInvitations = (db: Db, threadId: string) =>
	db
		.selectFrom('invitation')
		.select(['id', 'name', 'organisation', 'unsur', 'sent_at as sentAt'])
		.select((eb) => eb('sealed', 'is not', null).$castTo<boolean>().as('hasAddress'))
		.where('thread_id', '=', threadId)
		.orderBy('name')
		.orderBy('id')
		.execute();

/** Services that a consultation can be about: those that its host offers, and the one that it is about. */
export const listServicesFor = (
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	agencyId: string,
	{ serviceId }: Pick<Details, 'serviceId'>
) =>
	db
		.selectFrom('service')
		.select(['id', 'name'])
		.where((eb) => {
			const isOffered = isOfferedOn(dayOf(now(), env.zone));
			return eb.or([eb.and([eb('agency_id', '=', agencyId), isOffered]), eb('id', '=', serviceId)]);
		})
		.orderBy('position')
		.execute();

/** What a host may take back, by its name. */
export async function findRecord(db: Db, threadId: string, kind: RecordKind, id: string) {
	if (!isUuid(id)) return undefined;
	return db
		.selectFrom(kind)
		.select((eb) => (kind === 'publication' ? eb.ref('name') : eb.ref('title')).$castTo<string>().as('title'))
		.select('taken_back_reason as takenBack')
		.where('id', '=', id)
		.where('thread_id', '=', threadId)
		.executeTakeFirst();
}
