import { allow, refuse, type Result } from '$lib/domain/result';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { SentAs } from '../../db/sent-requests';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';

/** What came in from a program. */
export type Sent = {
	keyId: string;
	/** What its sender calls it, which lasts; null: it is known by all that it says, for as long as programs try again. */
	name: string | null;
	/** All that it says. */
	says: string;
	/** What becomes of the same that comes while this is at work: it has the same effect, or is sent away for now. */
	meanwhile: 'waits' | 'refused';
};

/** Why what was sent is not even begun: its name stands for other words, or the same is at work at this moment. */
export type NotSent = 'key_reused' | 'sent_at_once';

/** What came of it: the first event, and the key under which it was done. */
export type Stamped = { eventId: string; formKey: string };

const SECOND = 1000;
const AGAIN_MS = 600 * SECOND;
/** Nothing that is sent takes so long; only a crash leaves it standing. */
const AT_WORK_MS = 60 * SECOND;

/** What came of the same when it was sent before; null where nothing has. */
export async function findSent(deps: Deps, sent: Sent): Promise<Result<Stamped | null, NotSent>> {
	const prints = printsOf(deps, sent);
	const known = await findRow(deps.db, sent, prints);
	if (!known || !isStill(deps, sent, known)) return allow(null);
	return judge(deps, sent, known, prints);
}

/**
 * Does what was sent, once: sent again, at once or later, on whichever machine, it is answered by what came of it the first
 * time. What came of it is written with the effect, so that a crash before the answer loses nothing; a refusal leaves the name
 * as good as new. `work` is given the house in which everything it does is marked with the key, and the key of a form.
 */
export async function sendOnce<Refusal extends string>(
	deps: Deps,
	sent: Sent,
	work: (house: Deps, formKey: string) => Promise<Result<unknown, Refusal>>
): Promise<Result<Stamped, Refusal | NotSent>> {
	const claimed = await claim(deps, sent);
	if (!claimed.ok) return claimed;
	if ('eventId' in claimed.value) return allow(claimed.value);
	const sentAs = claimed.value;
	let done: Result<unknown, Refusal> | null = null;
	try {
		done = await work({ ...deps, throughKey: sent.keyId, sentAs }, sentAs.formKey);
	} finally {
		if (!done?.ok) await release(deps, sentAs);
	}
	return done.ok ? allow(await stampedAs(deps, sentAs)) : done;
}

type Row = {
	digest: string;
	form_key: string;
	at: Date;
	event_id: string | null;
	says: string | null;
	working_until: Date | null;
};
type Prints = { digests: readonly string[]; said: readonly string[] };

const PURPOSE = 'sent request';

/** The name and the words as fingerprints, under every secret that is known. */
function printsOf({ env }: Pick<Deps, 'env'>, { keyId, name, says }: Sent): Prints {
	const seal = createSeal(env.secret);
	const content = name === null ? `says ${says}` : `name ${name}`;
	return { digests: seal.macs(PURPOSE, `${keyId} ${content}`), said: seal.macs(PURPOSE, `said ${says}`) };
}

const findRow = (db: Db, { keyId }: Sent, { digests }: Prints): Promise<Row | undefined> =>
	db
		.selectFrom('sent_request')
		.select(['digest', 'form_key', 'at', 'event_id', 'says', 'working_until'])
		.where('key_id', '=', keyId)
		.where('digest', 'in', digests)
		.executeTakeFirst();

/** What says the same without a name, later than programs try again, is meant anew. */
const isStill = ({ now }: Deps, { name }: Sent, { at }: Row): boolean =>
	name !== null || now().getTime() - at.getTime() < AGAIN_MS;

function judge({ now }: Deps, { meanwhile }: Sent, row: Row, { said }: Prints): Result<Stamped | null, NotSent> {
	if (row.says !== null && !said.includes(row.says)) return refuse('key_reused');
	if (row.event_id !== null) return allow({ eventId: row.event_id, formKey: row.form_key });
	const isAtWork = row.working_until !== null && row.working_until > now();
	return meanwhile === 'refused' && isAtWork ? refuse('sent_at_once') : allow(null);
}

/** Takes it on, unless it is done. Who takes over what a crash left goes on under the same key, so that it stays one effect. */
function claim(deps: Deps, sent: Sent): Promise<Result<SentAs | Stamped, NotSent>> {
	const prints = printsOf(deps, sent);
	const [[digest = ''], [says = '']] = [prints.digests, prints.said];
	return deps.db.transaction().execute(async (trx): Promise<Result<SentAs | Stamped, NotSent>> => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${`sent ${digest}`}, 0))`.execute(trx);
		const found = await findRow(trx, sent, prints);
		const known = found && isStill(deps, sent, found) ? found : null;
		const judged = known ? judge(deps, sent, known, prints) : allow(null);
		if (!judged.ok) return judged;
		if (judged.value) return allow(judged.value);
		const at = deps.now();
		const working_until = new Date(at.getTime() + AT_WORK_MS);
		const sentAs = {
			keyId: sent.keyId,
			digest: known?.digest ?? digest,
			says,
			formKey: known?.form_key ?? randomUUID()
		};
		const row = { key_id: sent.keyId, digest: sentAs.digest, says, at, form_key: sentAs.formKey, event_id: null };
		await trx
			.insertInto('sent_request')
			.values({ ...row, working_until })
			// Whoever was at work until now may still be done with it.
			.onConflict((conflict) =>
				conflict.columns(['key_id', 'digest']).doUpdateSet(known ? { working_until } : { ...row, working_until })
			)
			.execute();
		return allow(sentAs);
	});
}

const ofRequest = ({ keyId, digest }: SentAs) => sql<boolean>`key_id = ${keyId} and digest = ${digest}`;

const release = ({ db }: Deps, sentAs: SentAs) =>
	db.deleteFrom('sent_request').where(ofRequest(sentAs)).where('event_id', 'is', null).execute();

async function stampedAs({ db }: Deps, sentAs: SentAs): Promise<Stamped> {
	const row = await db
		.selectFrom('sent_request')
		.select(['event_id', 'form_key'])
		.where(ofRequest(sentAs))
		.executeTakeFirst();
	if (!row?.event_id) throw new Error('What a program sent was done without an event');
	return { eventId: row.event_id, formKey: row.form_key };
}
