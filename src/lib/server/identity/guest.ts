import type { Lang } from '$lib/domain/language';
import type { Db } from '../db/client';
import type { Seal } from './seal';

type NewGuest = { postId: string; codeHash: string; email: string | null; lang: Lang };

/** Seals the address of who gave an input without an account. The post is bound in, so that rows cannot be swapped. */
export const insertGuest = (db: Db, seal: Seal, { postId, codeHash, email, lang }: NewGuest) =>
	db
		.insertInto('guest')
		.values({
			post_id: postId,
			code_hash: codeHash,
			sealed: email ? seal.seal(postId, { email }) : null,
			has_contact: email !== null,
			lang
		})
		.execute();

/** Seals the address of an invitation for this row alone. */
export const sealAddress = (seal: Seal, invitationId: string, email: string): Buffer =>
	seal.seal(invitationId, { email });

/** The input that a code opens. */
export const findInputByCode = (db: Db, codeHash: string) =>
	db
		.selectFrom('guest')
		.innerJoin('input', 'input.post_id', 'guest.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.select(['input.post_id as postId', 'input.number', 'consultation.slug', 'guest.code_hash as codeHash'])
		.where('guest.code_hash', '=', codeHash)
		.executeTakeFirst();

/** Opens an address that was left with an input or an invitation. Only the mail job calls it. */
export async function openAddress(
	db: Db,
	seal: Seal,
	table: 'guest' | 'invitation',
	id: string
): Promise<string | null> {
	const row =
		table === 'guest'
			? await db.selectFrom('guest').select('sealed').where('post_id', '=', id).executeTakeFirst()
			: await db.selectFrom('invitation').select('sealed').where('id', '=', id).executeTakeFirst();
	if (!row?.sealed) return null;
	return (seal.open(id, row.sealed) as { email?: string }).email ?? null;
}
