import type { Sealed } from '$lib/domain/site/keys';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';
import { CONTEXT } from './context';
import { keyIdOf, type Seal } from './seal';

/** A column in which something lies sealed. */
type Place = {
	of: Sealed;
	table: string;
	/** What its context is made of. */
	key: readonly string[];
	context: (key: readonly string[]) => string;
	sealed: RawBuilder<Buffer>;
	/** What is set to the bytes `anew.sealed`. */
	store: RawBuilder<unknown>;
	/** So much of it is held in memory at once. */
	batch: number;
};

const BATCH = 200;
/** A picture is some megabytes. */
const BATCH_OF_PICTURES = 4;

const own = ([id = '']: readonly string[]) => id;
const first = (context: (id: string) => string) => (key: readonly string[]) => context(own(key));
const inColumn = (
	of: Sealed,
	table: string,
	key: string[],
	context: Place['context'],
	more: Partial<Place> = {}
): Place => ({
	of,
	table,
	key,
	context,
	sealed: sql`sealed`,
	store: sql`sealed = anew.sealed`,
	batch: BATCH,
	...more
});

/** All of them. The keys that last come last: once they lie under the present secret, everything does. */
export const PLACES: readonly Place[] = [
	inColumn('reporter', 'reporter', ['thread_id'], own),
	inColumn('guest', 'guest', ['post_id'], own),
	inColumn('invitation', 'invitation', ['id'], own),
	inColumn('attendance', 'attendance', ['id'], own),
	inColumn('follower', 'follower', ['id'], first(CONTEXT.follower)),
	inColumn('push_subscription', 'push_subscription', ['id'], first(CONTEXT.push)),
	inColumn('vapid_key', 'vapid_key', ['only_one'], CONTEXT.vapid),
	inColumn('log_key', 'log_key', ['id'], CONTEXT.log),
	inColumn('witness_key', 'witness_key', ['only_one'], CONTEXT.witness),
	inColumn('mail_in', 'mail_in', ['id'], first(CONTEXT.mailIn), { batch: BATCH_OF_PICTURES }),
	inColumn('mail_pen', 'mail_pen', ['mail_in_id'], first(CONTEXT.mailPen)),
	inColumn('draft', 'draft', ['id'], first(CONTEXT.draft), {
		sealed: sql`decode(form->>'sealed', 'base64')`,
		store: sql`form = jsonb_build_object('sealed', translate(encode(anew.sealed, 'base64'), E'\\n', ''))`
	}),
	inColumn('draft', 'draft', ['user_id'], first(CONTEXT.draftToken), {
		sealed: sql`token`,
		store: sql`token = anew.sealed`
	}),
	inColumn('answer_draft', 'answer_draft', ['user_id', 'thread_id', 'act'], ([userId = '', threadId = '', act = '']) =>
		CONTEXT.answer(userId, threadId, act)
	),
	inColumn('masked', 'redaction', ['id'], own, { batch: BATCH_OF_PICTURES }),
	inColumn('picture_facts', 'picture_facts', ['file_id'], first(CONTEXT.picture)),
	inColumn('proof_seed', 'proof_seed', ['month'], first(CONTEXT.draw)),
	inColumn('authenticator', 'authenticator', ['user_id'], first(CONTEXT.authenticator)),
	inColumn('webhook', 'webhook', ['id'], first(CONTEXT.webhook)),
	inColumn('sso_link', 'sso_link', ['user_id'], first(CONTEXT.sso)),
	...['session', 'ceremony'].map((table) =>
		inColumn('sso_hint', table, ['sso_subject'], first(CONTEXT.ssoHint), {
			sealed: sql`sso_hint`,
			store: sql`sso_hint = anew.sealed`
		})
	),
	inColumn('lasting_key', 'lasting_key', ['purpose'], first(CONTEXT.lasting))
];

const keyIn = ({ sealed }: Place) => sql<string>`encode(substring(${sealed} from 2 for 4), 'hex')`;

export type Lying = { of: Sealed; keyId: string; count: number };

/** How much lies under which key. */
export async function countSealed(db: Db): Promise<Lying[]> {
	const each = PLACES.map(
		(place) => sql`select ${place.of} as of, ${keyIn(place)} as "keyId", count(*)::int as count
			from ${sql.table(place.table)} where ${place.sealed} is not null group by 2`
	);
	const { rows } = await sql<Lying>`
		select of, "keyId", sum(count)::int as count from (${sql.join(each, sql` union all `)}) as lying group by 1, 2`.execute(
		db
	);
	return rows;
}

/** How much lies under one of these keys. */
export const countUnder = async (db: Db, keyIds: readonly string[]): Promise<number> =>
	(await countSealed(db)).reduce((sum, { keyId, count }) => sum + (keyIds.includes(keyId) ? count : 0), 0);

type Row = { at: string; key: string[]; sealed: Buffer };
type Asked = { secret: readonly [string, ...string[]]; seal: Seal; damaged: Set<string> };

/**
 * Seals some rows of a place anew that lie under an older secret; returns how many it looked at, 0 when none is left. What
 * does not open is left as it is, and remembered among the damaged. In a transaction: the rows are locked until it ends.
 */
export async function resealSome(trx: Db, place: Place, { secret, seal, damaged }: Asked): Promise<number> {
	const older = secret.slice(1).map(keyIdOf);
	const key = sql.join(place.key.map((column) => sql`${sql.ref(column)}::text`));
	const { rows } = await sql<Row>`
		select ctid::text as at, array[${key}] as key, ${place.sealed} as sealed from ${sql.table(place.table)}
		where ${keyIn(place)} = any(${older}) and ctid <> all(${[...damaged]}::tid[])
		limit ${place.batch} for update`.execute(trx);
	const anew = rows.flatMap((row) => {
		const sealed = sealedAnew(seal, place.context(row.key), row.sealed);
		if (!sealed) damaged.add(row.at);
		return sealed ? [{ at: row.at, sealed }] : [];
	});
	if (anew.length > 0)
		await sql`
			update ${sql.table(place.table)} as place set ${place.store}
			from unnest(${anew.map(({ at }) => at)}::tid[], ${anew.map(({ sealed }) => sealed)}::bytea[]) as anew (at, sealed)
			where place.ctid = anew.at`.execute(trx);
	return rows.length;
}

function sealedAnew(seal: Seal, context: string, sealed: Buffer): Buffer | null {
	try {
		return seal.seal(context, seal.open(context, sealed));
	} catch {
		return null;
	}
}
