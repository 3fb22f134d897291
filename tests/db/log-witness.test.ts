import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTile } from '$lib/server/db/log-tree';
import { envWith } from '$lib/server/env';
import { findLogPage } from '$lib/server/queries/transparency/log-page';
import { findHead } from '$lib/server/queries/transparency/stored-log';
import type { Services } from '$lib/server/services';
import { writeAddCheckpoint } from '$lib/server/transparency/add-checkpoint';
import { readCheckpoint, writeCheckpoint } from '$lib/server/transparency/checkpoint';
import { openLogKeys, openWitnessKey } from '$lib/server/transparency/log-key';
import { consistencyProof } from '$lib/server/transparency/merkle';
import { cosignedAt, openNote, readNote, signNote, verifierKey } from '$lib/server/transparency/note';
import { subtreesOf } from '$lib/server/transparency/tiles';
import { askWitnesses } from '$lib/server/usecases/transparency/ask-witnesses';
import { witnessHead } from '$lib/server/usecases/transparency/witness-head';
import { aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { behindItsBack, forgetKeptHead, growAll, signAnew } from '../support/log';
import { listenAs, startWitness } from '../support/witness';

const test = useDatabase();
const PATIENCE_MS = 2_000;
let house: Services;
let keyOfLog: string;

const witnessedBy = (...witnesses: { verifier: string; address: string }[]): Services => ({
	...house,
	env: envWith(house.env, {
		witnesses,
		outboundHosts: new Set(witnesses.map(({ address }) => new URL(address).host))
	})
});
const standing = async (watched: Services) =>
	(await findLogPage(watched)).witnesses.map(({ size, failure }) => ({ size, failure }));
const headNow = async () => (await findHead(test.db)) ?? '';
const proofFrom = async (old: number, size: number) =>
	consistencyProof(
		subtreesOf((level, nth) => readTile(test.db, level, nth)),
		old,
		size
	);

beforeAll(async () => {
	await aProvince(test.services);
	house = test.services;
	keyOfLog = verifierKey((await openLogKeys(house)).signers[0]);
});

const withoutCosignatures = () =>
	test.db.transaction().execute(async (trx) => {
		await sql`select set_config('session_replication_role', 'replica', true)`.execute(trx);
		await sql`delete from log_cosignature`.execute(trx);
	});

const logs = async () => Promise.resolve([keyOfLog]);

describe('the head of the log', () => {
	it('is signed by whoever witnesses it, and by who does not answer, is slow or answers rubbish it is not held up', async () => {
		const good = await startWitness('kampus.contoh.test', logs);
		const another = await startWitness('lain.contoh.test', () => Promise.resolve([]));
		const bad = {
			rubbish: await listenAs((_, answer) => answer.end('\u2014 kampus.contoh.test QUFB\n')),
			other: await listenAs((_, answer) => answer.writeHead(500).end('x'.repeat(10_000))),
			size: await listenAs((_, answer) => answer.writeHead(409).end('banyak')),
			slow: await listenAs(() => undefined),
			dead: 'http://127.0.0.1:1'
		};
		const named = (nth: number, address: string) => ({ verifier: `${nth}${good.verifier}`, address });
		const watched = witnessedBy(good, another, ...Object.values(bad).map((address, nth) => named(nth, address)));
		await growAll(house);
		await askWitnesses(watched, PATIENCE_MS);
		const { size } = readCheckpoint(await headNow()) ?? { size: -1 };
		expect(size).toBe(good.seen());
		expect(await standing(watched)).toEqual([
			{ size, failure: null },
			{ size: 0, failure: 'unknown_log' },
			...['nonsense', 'nonsense', 'nonsense', 'unreachable', 'unreachable'].map((failure) => ({ size: 0, failure }))
		]);
		const served = await headNow();
		expect(served.split('\n').filter((line) => line.startsWith('\u2014 '))).toHaveLength(2);
		expect(openNote(served, ...(await openLogKeys(house)).keys)).toBe(readNote(served)?.text);
	});

	it('is shown again as it grows, also to a witness that has seen more of it than it remembers here', async () => {
		const witness = await startWitness('ingat.contoh.test', logs);
		const watched = witnessedBy(witness);
		await askWitnesses(watched);
		await fileReport(test.services);
		const { size } = await growAll(house);
		await sql`update log_witness set size = 0 where verifier = ${witness.verifier}`.execute(test.db);
		await askWitnesses(watched);
		expect(await standing(watched)).toEqual([{ size, failure: null }]);
	});

	it('that tells another history is signed by nobody who has seen the first, whoever else has signed it', async () => {
		const [first, second] = [await startWitness('satu.contoh.test', logs), await startWitness('dua.contoh.test', logs)];
		await growAll(house);
		await askWitnesses(witnessedBy(second));
		const seen = second.seen();
		const restore = await behindItsBack(test.db, sql`update thread_event set at = at - interval '1 day'`);
		try {
			await withoutCosignatures();
			await signAnew(house);
			await askWitnesses(witnessedBy(first, second));
			expect(await standing(witnessedBy(first, second))).toEqual([
				{ size: first.seen(), failure: null },
				{ size: seen, failure: null }
			]);
			await fileReport(test.services);
			await growAll(house);
			await askWitnesses(witnessedBy(first, second));
			expect(await standing(witnessedBy(first, second))).toEqual([
				{ size: first.seen(), failure: null },
				{ size: seen, failure: 'other_history' }
			]);
			expect(second.seen()).toBe(seen);
		} finally {
			await withoutCosignatures();
			await restore();
			forgetKeptHead(house);
		}
	});
});

describe('the forum as a witness of another log', () => {
	it('signs what goes on from what it signed last, once each, and nothing else', async () => {
		const watching: Services = { ...house, env: envWith(house.env, { witnessedLogs: [keyOfLog] }) };
		const { size: early } = await growAll(house);
		const first = await headNow();
		await fileReport(test.services);
		const { size } = await growAll(house);
		const note = await headNow();
		const ask = async (old: number, of = note, proof = proofFrom(old, size)) =>
			witnessHead(watching, writeAddCheckpoint({ old, proof: await proof, note: of }));

		const answer = await ask(0, first, Promise.resolve([]));
		const key = await openWitnessKey(house);
		const text = readNote(first)?.text ?? '';
		expect(answer.status === 200 && cosignedAt(answer.body.trimEnd(), text, key)).toBeInstanceOf(Date);
		expect(await ask(0)).toEqual({ status: 409, size: early });
		expect(await ask(early, note, Promise.resolve([Buffer.alloc(32)]))).toEqual({ status: 422 });
		expect((await Promise.all([ask(early), ask(early)])).map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(await ask(size)).toMatchObject({ status: 200 });

		const { signers } = await openLogKeys(house);
		const other = signNote(writeCheckpoint({ origin: signers[0].name, size, root: Buffer.alloc(32, 1) }), ...signers);
		expect(await ask(size, other, Promise.resolve([]))).toEqual({ status: 409, size });
		expect(await ask(size, note.replace(/\n\u2014 .*\n$/s, '\n\u2014 x QUFBQQ==\n'))).toEqual({ status: 403 });
		expect(await ask(size + 1, note, Promise.resolve([]))).toEqual({ status: 400 });
		expect(await witnessHead(watching, 'halo')).toEqual({ status: 400 });
		expect(await witnessHead(house, writeAddCheckpoint({ old: size, proof: [], note }))).toEqual({ status: 404 });
		await expect(sql`update witnessed_log set size = 1`.execute(test.db)).rejects.toThrow('only grows');
	});
});
