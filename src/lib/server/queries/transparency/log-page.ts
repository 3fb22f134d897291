import { listWitnesses } from '../../db/log-witnesses';
import type { Services } from '../../services';
import { readCheckpoint } from '../../transparency/checkpoint';
import { openLogKeys } from '../../transparency/log-key';
import { verifierKey } from '../../transparency/note';
import { findHead } from './stored-log';

/** What everybody is told of the log: its head, the keys that sign it and have signed it, and who witnesses it. */
export async function findLogPage(house: Pick<Services, 'db' | 'env'>) {
	const { db, env } = house;
	const [note, { keys, signers }, rows] = await Promise.all([
		findHead(db),
		openLogKeys(house),
		listWitnesses(
			db,
			env.witnesses.map(({ verifier }) => verifier)
		)
	]);
	const key = verifierKey(signers[0]);
	return {
		note,
		size: note === null ? 0 : (readCheckpoint(note)?.size ?? 0),
		key,
		olderKeys: keys
			.map((one) => ({
				key: verifierKey(one),
				made: one.madeAt.toISOString(),
				retired: one.retiredAt?.toISOString() ?? null
			}))
			.filter((one) => one.key !== key),
		witnesses: env.witnesses.map(({ verifier }) => {
			const row = rows.find((one) => one.verifier === verifier);
			return {
				key: verifier,
				name: verifier.split('+', 1)[0] ?? verifier,
				size: row?.size ?? 0,
				signedAt: row?.signed_at?.toISOString() ?? null,
				failure: row?.failure ?? null,
				failingSince: row?.failing_since?.toISOString() ?? null
			};
		}),
		origin: env.origin
	};
}
