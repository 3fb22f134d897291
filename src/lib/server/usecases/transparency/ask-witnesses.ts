import type { WitnessFailure } from '$lib/domain/log/words';
import { wallClock } from '../../auth/wall-clock';
import { keepCosignature, keepFailure, knowWitness } from '../../db/log-witnesses';
import { findLastHead, readTile } from '../../db/log-tree';
import { postOutbound } from '../../outbound/post';
import type { Services } from '../../services';
import { writeAddCheckpoint } from '../../transparency/add-checkpoint';
import { consistencyProof } from '../../transparency/merkle';
import { cosignedAt, readNote, readVerifierKey } from '../../transparency/note';
import { subtreesOf } from '../../transparency/tiles';

type House = Pick<Services, 'db' | 'env' | 'log'>;
type Witness = { verifier: string; address: string };
type Head = { size: number; note: string };

/** A witness has so long; those beside it are not kept waiting. */
const PATIENCE_MS = 10_000;

/**
 * Shows the newest head to each witness that has not signed it, all at once, and keeps what they sign. Nothing of the forum
 * waits for them: one that is dead, slow or answers rubbish is asked again a minute later.
 */
export async function askWitnesses(house: House, patienceMs = PATIENCE_MS): Promise<void> {
	const head = await findLastHead(house.db);
	if (!head) return;
	await Promise.all(house.env.witnesses.map((witness) => askOne(house, witness, head, patienceMs)));
}

async function askOne(house: House, witness: Witness, head: Head, patienceMs: number): Promise<void> {
	const { verifier } = witness;
	const known = await knowWitness(house.db, verifier);
	if (known.signed_at !== null && known.size >= head.size && known.failure === null) return;
	const answer = await seek(house, witness, head, { old: Math.min(known.size, head.size), patienceMs });
	if ('line' in answer) {
		await keepCosignature(house.db, { verifier, size: head.size, ...answer });
		return;
	}
	await keepFailure(house.db, verifier, answer.failure, wallClock());
	const tell = answer.failure === 'other_history' ? 'error' : 'warn';
	house.log[tell]('a witness has not signed the head of the log', { witness: verifier, failure: answer.failure });
}

type Answer = { line: string; at: Date } | { failure: WitnessFailure };
type Asking = { old: number; patienceMs: number; isAgain?: boolean };

/** Asks on from what it says that it has seen last, once. */
async function seek(house: House, witness: Witness, head: Head, asking: Asking): Promise<Answer> {
	const { old, patienceMs, isAgain = false } = asking;
	const read = subtreesOf((level, nth) => readTile(house.db, level, nth));
	const proof = await consistencyProof(read, old, head.size);
	const outcome = await postOutbound(
		`${witness.address}/add-checkpoint`,
		{
			headers: { 'content-type': 'text/plain; charset=utf-8' },
			body: writeAddCheckpoint({ old, proof, note: head.note })
		},
		{ known: house.env.outboundHosts, patienceMs }
	);
	if (outcome.outcome !== 'answered') return { failure: 'unreachable' };
	const { status, body } = outcome;
	if (status === 200) return signedBy(witness, head, body);
	if (status === 409) {
		const seen = /^(0|[1-9]\d{0,15})\n?$/.exec(body)?.[1];
		if (seen === undefined) return { failure: 'nonsense' };
		const isBehind = Number(seen) !== old && Number(seen) <= head.size;
		return isBehind && !isAgain
			? seek(house, witness, head, { ...asking, old: Number(seen), isAgain: true })
			: { failure: 'other_history' };
	}
	return { failure: FAILURES[status] ?? 'nonsense' };
}

const FAILURES: Partial<Record<number, WitnessFailure>> = {
	403: 'refused_signature',
	404: 'unknown_log',
	422: 'other_history'
};

/** Of what it has answered the line that is its signature, and nothing else. */
function signedBy({ verifier }: Witness, { note }: Head, body: string): Answer {
	const key = readVerifierKey(verifier, 'cosignature');
	const text = readNote(note)?.text;
	if (!key || text === undefined) return { failure: 'nonsense' };
	for (const line of body.split('\n')) {
		const at = cosignedAt(line, text, key);
		if (at) return { line: `${line}\n`, at };
	}
	return { failure: 'nonsense' };
}
