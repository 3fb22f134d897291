import { publicIdOf } from '$lib/domain/api/key';
import { mayHoldKey, suits, type KeyHolder, type Scope } from '$lib/domain/api/scope';
import type { Facts } from '$lib/domain/administration/change';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { queueAccountMail } from '../../auth/account-mail';
import { keyOf } from '../../auth/secret-key';
import type { Db } from '../../db/client';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';
import type { Database } from '../../db/schema';
import { momentOf } from '../administration/agencies';
import { changeProvince, type Asking } from '../administration/change-province';
import type { Deps } from '../record';

export type MakeKey = {
	/** As it is given to its holder; only its digest is kept. */
	key: string;
	name: string;
	/** The appointment that it is held by; null: it is held outside, under its name. */
	membershipId: string | null;
	scopes: readonly Scope[];
	validUntil: IsoDate | null;
};

export type KeyRefusal =
	'no_key' | 'no_such_office' | 'scope_unfit' | 'key_in_the_past' | 'key_name_taken' | 'key_ended';

/** Makes a key for an officer or for a partner, in the history and by letter to the officer. */
export const makeKey = (deps: Deps, asking: Asking, made: MakeKey) =>
	changeProvince<KeyRefusal>(deps, asking, async (db) => {
		const publicId = publicIdOf(made.key);
		if (publicId === null) return refuse('no_key');
		const { today } = momentOf(deps);
		const holder: KeyHolder = made.membershipId === null ? 'partner' : 'officer';
		const office = made.membershipId === null ? null : await findOffice(db, made.membershipId, today);
		if (office === undefined) return refuse('no_such_office');
		if (!made.scopes.every((scope) => suits(scope, holder))) return refuse('scope_unfit');
		if (made.validUntil !== null && made.validUntil < today) return refuse('key_in_the_past');
		if (await isNameOfOther(db, made)) return refuse('key_name_taken');
		const after = factsOf({ ...made, office });
		return allow({
			changes: [{ subject: 'api_key', subjectId: publicId, act: 'create', before: null, after }],
			effect: {},
			make: async (trx, { at }) => {
				await insertKey(trx, publicId, made, at);
				if (office) await queueAccountMail(trx, deps, office, { kind: 'api_key_made' });
			}
		});
	});

/** Ends a key at once, and tells its officer. */
export const endKey = (deps: Deps, asking: Asking, publicId: string) =>
	changeProvince<KeyRefusal>(deps, asking, async (db) => {
		const held = await findHeld(db, publicId);
		if (!held) return refuse('no_key');
		if (held.ended_at !== null) return refuse('key_ended');
		const owner = held.userId !== null && held.lang !== null ? { id: held.userId, lang: held.lang } : null;
		return allow({
			changes: [{ subject: 'api_key', subjectId: publicId, act: 'end', before: { nama: held.name }, after: null }],
			effect: {},
			make: async (trx, { at }) => {
				await trx.updateTable('api_key').set({ ended_at: at }).where('public_id', '=', publicId).execute();
				if (owner) await queueAccountMail(trx, deps, owner, { kind: 'api_key_ended' });
			}
		});
	});

/** Somebody who handles the reports of an agency today, and has come in. */
async function findOffice(db: Db, membershipId: string, today: IsoDate) {
	const found = await db
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.innerJoin('agency', 'agency.id', 'membership.agency_id')
		.select(['app_user.id', 'app_user.lang', 'app_user.name as person', 'agency.name as agency', 'membership.role'])
		.where('membership.id', '=', membershipId)
		.where(isInForce(today))
		.where(HAS_ARRIVED)
		.executeTakeFirst();
	return found && mayHoldKey(found.role) ? found : undefined;
}

const findHeld = (db: Db, publicId: string) =>
	db
		.selectFrom('api_key')
		.leftJoin('membership', 'membership.id', 'api_key.membership_id')
		.leftJoin('app_user', 'app_user.id', 'membership.user_id')
		.select(['api_key.name', 'api_key.ended_at', 'app_user.id as userId', 'app_user.lang'])
		.where('public_id', '=', publicId)
		.executeTakeFirst();

/** A holder may have several keys under one name; nobody takes that of another, nor passes for an agency. */
async function isNameOfOther(db: Db, { name, membershipId }: MakeKey): Promise<boolean> {
	const same = (column: 'name' | 'short_name') => sql<boolean>`lower(${sql.ref(column)}) = lower(${name})`;
	const held = db
		.selectFrom('api_key')
		.select('id')
		.where(same('name'))
		.where('membership_id', 'is distinct from', membershipId);
	const agencies = db
		.selectFrom('agency')
		.select('id')
		.where((eb) => eb.or([same('name'), same('short_name')]));
	return (await held.union(agencies).limit(1).executeTakeFirst()) !== undefined;
}

type Office = NonNullable<Awaited<ReturnType<typeof findOffice>>>;

const factsOf = ({ name, scopes, validUntil, office }: MakeKey & { office: Office | null }): Facts => ({
	nama: name,
	pemegang: office ? `${office.person}, ${office.agency}` : '',
	lingkup: scopes.join(', '),
	sampai: validUntil ?? ''
});

const insertKey = (trx: Transaction<Database>, publicId: string, made: MakeKey, at: Date) =>
	trx
		.insertInto('api_key')
		.values({
			public_id: publicId,
			digest: keyOf(made.key),
			name: made.name,
			membership_id: made.membershipId,
			scopes: [...made.scopes],
			valid_until: made.validUntil,
			made_at: at
		})
		.execute();
