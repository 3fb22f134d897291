import { wallClock } from '../../auth/wall-clock';
import { keepWitnessed, lockWitnessed } from '../../db/log-witnesses';
import type { Services } from '../../services';
import { readAddCheckpoint, type AddCheckpoint } from '../../transparency/add-checkpoint';
import { openWitnessKey } from '../../transparency/log-key';
import { EMPTY_ROOT } from '../../transparency/merkle';
import { cosign, openNote, readVerifierKey } from '../../transparency/note';
import { isConsistent } from '../../transparency/verify';

/** What a witness answers, as C2SP tlog-witness has it. With 409 goes the size that it has seen last. */
export type WitnessAnswer =
	{ status: 200; body: string } | { status: 409; size: number } | { status: 400 | 403 | 404 | 422 };

type House = Pick<Services, 'db' | 'env'>;

/**
 * Signs the head of another log that this forum is named to witness, where it begins with the head that was signed last, and
 * keeps it: no other history of that log is signed here ever again.
 */
export async function witnessHead(house: House, body: string): Promise<WitnessAnswer> {
	const asked = readAddCheckpoint(body);
	if (!asked) return { status: 400 };
	const known = house.env.witnessedLogs.flatMap((verifier) => readVerifierKey(verifier) ?? []);
	const keys = known.filter(({ name }) => name === asked.head.origin);
	if (keys.length === 0) return { status: 404 };
	if (openNote(asked.note, ...keys) === null) return { status: 403 };
	if (asked.old > asked.head.size) return { status: 400 };
	return seeHead(house, asked);
}

async function seeHead(house: House, { old, proof, note, text, head }: AddCheckpoint): Promise<WitnessAnswer> {
	const key = await openWitnessKey(house);
	const at = wallClock();
	return house.db.transaction().execute(async (trx): Promise<WitnessAnswer> => {
		const last = (await lockWitnessed(trx, head.origin)) ?? { size: 0, root: EMPTY_ROOT };
		if (last.size !== old) return { status: 409, size: last.size };
		if (head.size === old && !head.root.equals(last.root)) return { status: 409, size: last.size };
		if (!isConsistent(last, head, proof)) return { status: 422 };
		await keepWitnessed(trx, { ...head, note, at });
		return { status: 200, body: cosign(text, key, at) };
	});
}
