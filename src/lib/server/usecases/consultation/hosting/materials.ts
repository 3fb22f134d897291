import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { MaterialKind } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from './change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

export type AddMaterial = Command & {
	doer: { userId: string | null };
	kind: MaterialKind;
	/** 3 to 150 characters. */
	title: string;
	/** Already cleaned and stored. */
	fileId: string;
	/** The material that this one replaces; its older versions stay. Null: a new one. */
	series: string | null;
};

/** Adds a material, or a newer version of one. Whoever may read the consultation may read all of its versions. */
export const addMaterial = (
	deps: Deps,
	command: AddMaterial
): Promise<Result<Done, HostingRefusal | NotBegun | 'unknown_material'>> =>
	changePart(
		deps,
		'add_material',
		command,
		'materials',
		async ({ trx, thread, at }): Promise<Result<PartEvent, 'unknown_material'>> => {
			const { kind, title, fileId, doer } = command;
			const place = await findPlace(trx, thread.id, command.series);
			if (!place || doer.userId === null) return refuse('unknown_material');
			await trx
				.insertInto('material')
				.values({ ...place, thread_id: thread.id, kind, title, file_id: fileId, author_id: doer.userId, at })
				.execute();
			return allow({ action: 'revise', public: true, data: { reason: title }, fileIds: [fileId] });
		}
	);

/** The series and number of the next version; undefined for a series that this consultation has not. */
async function findPlace(trx: Transaction<Database>, threadId: string, series: string | null) {
	if (series === null) return { series: crypto.randomUUID(), version: 1 };
	const { latest } = await trx
		.selectFrom('material')
		.select((eb) => eb.fn.max<number | null>('version').as('latest'))
		.where('thread_id', '=', threadId)
		.where('series', '=', series)
		.executeTakeFirstOrThrow();
	return latest === null ? undefined : { series, version: latest + 1 };
}
