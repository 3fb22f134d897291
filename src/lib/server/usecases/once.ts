import type { Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import { createSeal } from '../identity/seal';
import { canonicalJson } from '$lib/domain/canonical-json';
import type { Deps } from './record';

type Trx = Transaction<Database>;

/** A form that was sent, or a request of that shape. */
export type Sending = {
	/** Drawn with the form, so that a double click or a repeated request has one effect; null: each time anew. */
	formKey: string | null;
	/** What it does: one page may hold several forms under one key. */
	act: string;
	doer: Pick<Actor, 'userId'>;
	/** All that it says. Files are named by their ids. */
	says: object;
	/** What it is answered as a rule: written with the claim, so that it need not be written again. */
	usually?: object;
};

/**
 * Does what a form asks, once. Sent again with the same words by the same person it is answered as it was; with other
 * words it is refused as `form_spent`, for those words are nowhere yet. A refusal leaves the form as good as new.
 */
export async function once<Done extends object, Refusal extends string>(
	trx: Trx,
	deps: Deps,
	sending: Sending,
	work: () => Promise<Result<Done, Refusal>>
): Promise<Result<Done, Refusal | 'form_spent'>> {
	const { formKey: key, act, usually = {} } = sending;
	if (key === null) return work();
	const digests = await digestsOf(trx, deps, sending);
	const [digest = ''] = digests;
	// Of two that come at once, one waits here for what becomes of the other.
	const claimed = await trx
		.insertInto('spent_form')
		.values({ key, act, digest, outcome: JSON.stringify(usually), at: deps.now() })
		.onConflict((row) => row.doNothing())
		.returning('key')
		.executeTakeFirst();
	if (!claimed) return answerAgain(trx, key, act, digests);
	const done = await work();
	if (!done.ok) await trx.deleteFrom('spent_form').where(isRow({ key, act })).execute();
	else if (!isSame(done.value, usually)) await keepOutcome(trx, { key, act }, done.value);
	return done;
}

const isSame = (one: object, other: object): boolean => canonicalJson(one as Json) === canonicalJson(other as Json);

const keepOutcome = (trx: Trx, row: { key: string; act: string }, outcome: object) =>
	trx
		.updateTable('spent_form')
		.set({ outcome: JSON.stringify(outcome) })
		.where(isRow(row))
		.execute();

/** Whether a form under this key has had its effect. */
export const isKeySpent = async (db: Db, key: string): Promise<boolean> =>
	(await db.selectFrom('spent_form').select('act').where('key', '=', key).limit(1).executeTakeFirst()) !== undefined;

const isRow = ({ key, act }: { key: string; act: string }) => sql<boolean>`key = ${key} and act = ${act}`;

async function answerAgain<Done extends object>(
	trx: Trx,
	key: string,
	act: string,
	digests: readonly string[]
): Promise<Result<Done, 'form_spent'>> {
	const spent = await trx
		.selectFrom('spent_form')
		.select(['digest', 'outcome'])
		.where(isRow({ key, act }))
		.executeTakeFirstOrThrow();
	return digests.includes(spent.digest) ? allow(spent.outcome as Done) : refuse('form_spent');
}

/** Names under which commands speak of files. */
const OF_FILES = ['fileIds', 'fileId', 'scanFileId'];

/** Files are compared by what is in them: uploaded twice they have two ids. */
async function digestsOf(trx: Trx, { env }: Deps, { doer, says }: Sending): Promise<string[]> {
	const said = Object.entries(JSON.parse(JSON.stringify(says)) as Record<string, Json>);
	const words = Object.fromEntries(said.filter(([name]) => !OF_FILES.includes(name)));
	const ids = said.filter(([name]) => OF_FILES.includes(name)).flatMap(([, value]) => value as string | string[]);
	const content = canonicalJson({ by: doer.userId, words, files: await listFingerprints(trx, ids) });
	return createSeal(env.secret).macs('spent form', content);
}

type Json = Parameters<typeof canonicalJson>[0];

async function listFingerprints(trx: Trx, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await trx.selectFrom('file').select('sha256').where('id', 'in', ids).orderBy('sha256').execute();
	return rows.map(({ sha256 }) => sha256);
}
