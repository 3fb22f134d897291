import type { Db } from '$lib/server/db/client';
import { lastingMac } from '$lib/server/identity/lasting-key';
import type { Services } from '$lib/server/services';
import { randomInt } from 'node:crypto';

const HOW_MANY = 10;
/** Without letters and digits that are taken for one another in handwriting. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const LENGTH = 3 * GROUP;

type House = Pick<Services, 'now' | 'env'>;

/** `k7qm 4xw2-9hbd` as it was printed. Null for what is no such code. */
export function readRecoveryCode(typed: string): string | null {
	const signs = typed.toUpperCase().replace(/[\s-]/g, '');
	return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}

const makeCode = () => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
const printed = (code: string) => (code.match(/.{4}/g) ?? []).join('-');

const keyOf = ({ env }: Pick<House, 'env'>, userId: string, code: string) =>
	lastingMac(env, 'recovery code', `${userId} ${code}`);

/** Ten new codes in place of those before; shown once, kept as fingerprints. */
export async function makeRecoveryCodes(db: Db, house: House, userId: string): Promise<string[]> {
	const codes = Array.from({ length: HOW_MANY }, makeCode);
	await forgetRecoveryCodes(db, userId);
	await db
		.insertInto('recovery_code')
		.values(codes.map((code) => ({ user_id: userId, key: keyOf(house, userId, code), used_at: null })))
		.execute();
	return codes.map(printed);
}

export const forgetRecoveryCodes = (db: Db, userId: string) =>
	db.deleteFrom('recovery_code').where('user_id', '=', userId).execute();

/** Takes a code, once: of two that come at once one is right. */
export async function spendRecoveryCode(db: Db, house: House, userId: string, code: string): Promise<boolean> {
	const spent = await db
		.updateTable('recovery_code')
		.set({ used_at: house.now() })
		.where('user_id', '=', userId)
		.where('key', '=', keyOf(house, userId, code))
		.where('used_at', 'is', null)
		.returning('key')
		.executeTakeFirst();
	return spent !== undefined;
}
