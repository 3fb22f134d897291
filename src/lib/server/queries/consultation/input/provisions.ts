import { provisionName } from '$lib/domain/consultation/text/provision-name';
import type { Db } from '$lib/server/db/client';
import type { InputRow } from './rows';

/** Where inputs point to in the draft text: what they speak of, and what was changed for them. */
type Pointing = Pick<InputRow, 'provisionId' | 'textVersion' | 'alteredId' | 'alteredVersion'>;

/** A provision as it was called in a version that was meant, as it stands now, and what became of it. */
export type PointedAt = Awaited<ReturnType<ReturnType<typeof provisionsOf>['execute']>>[number];

/** All that these inputs point to; at most as many rows as provisions times the versions that are meant. */
export const provisionsOf = (db: Pick<Db, 'selectFrom'>, rows: readonly Pointing[]) =>
	db
		.selectFrom('provision')
		.innerJoin('consultation', 'consultation.thread_id', 'provision.thread_id')
		.innerJoin('provision_version as read', 'read.provision_id', 'provision.id')
		.leftJoin('provision_version as present', (join) =>
			join.onRef('present.provision_id', '=', 'provision.id').onRef('present.version', '=', 'consultation.text_version')
		)
		.leftJoin('provision_fate as fate', 'fate.provision_id', 'provision.id')
		.leftJoin('provision as target', 'target.id', 'fate.into_id')
		.leftJoin('provision_version as merged', (join) =>
			join.onRef('merged.provision_id', '=', 'fate.into_id').onRef('merged.version', '=', 'fate.version')
		)
		.select(['provision.id', 'provision.key', 'read.version', 'read.label', 'read.body'])
		.select(['present.words_since as wordsSince', 'fate.version as goneSince'])
		.select(['target.key as mergedKey', 'merged.label as mergedLabel', 'merged.body as mergedBody'])
		.where('provision.id', '=', (eb) => eb.fn.any(eb.val(rows.flatMap(idsOf))))
		.where('read.version', '=', (eb) => eb.fn.any(eb.val(rows.flatMap(versionsOf))));

const idsOf = ({ provisionId, alteredId }: Pointing): string[] => [provisionId, alteredId].filter((id) => id !== null);
const versionsOf = ({ textVersion, alteredVersion }: Pointing): number[] =>
	alteredVersion === null ? [textVersion] : [textVersion, alteredVersion];

/** Finds what an input points to among them. */
export function findPointed(found: readonly PointedAt[]) {
	const byPlace = new Map(found.map((of) => [`${of.id} ${of.version}`, of]));
	const at = (id: string | null, version: number | null) => byPlace.get(`${id} ${version}`);
	return {
		about: ({ provisionId, textVersion }: Pointing) => at(provisionId, textVersion),
		altered: ({ alteredId, alteredVersion }: Pointing) => at(alteredId, alteredVersion)
	};
}

export const nameOf = ({ label, body }: PointedAt): string => provisionName(label, body);
