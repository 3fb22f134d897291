import type { Db } from '../../db/client';
import { openFollower } from '../../identity/follower';
import { openAddress } from '../../identity/guest';
import { openSender } from '../../identity/mail-sender';
import { refusedSince } from '../../identity/refused-address';
import { findReporterAddress } from '../../identity/reporter';
import type { Seal } from '../../identity/seal';
import type { ClaimedMail } from './claims';

/** Where the mail goes, looked up at the last moment: the outbox holds no address, sealed or not. */
export async function findAddress(
	db: Db,
	seal: Seal,
	mail: Pick<ClaimedMail, 'recipient' | 'threadId' | 'audience'>
): Promise<string | null> {
	if (mail.recipient === 'reporter') return mail.threadId === null ? null : reporterAddress(db, seal, mail.threadId);
	const [whose = '', id = ''] = mail.recipient.split(':');
	if (whose === 'follower') return openFollower(db, seal, id);
	if (whose === 'token') return addressOfToken(db, id);
	if (whose === 'sender') return openSender(db, seal, id);
	const isOfAccount = mail.audience === 'account';
	// What somebody does with their account they do now: an address that takes nothing would lock them out.
	if (!isOfAccount && (await refusedSince(db, mail.recipient))) return null;
	if (whose === 'guest') return openAddress(db, seal, 'guest', id);
	if (whose === 'invitee') return openAddress(db, seal, 'invitation', id);
	const user = await db
		.selectFrom('app_user')
		.select(['email', 'email_confirmed_at'])
		.where('id', '=', id)
		.executeTakeFirst();
	return user && (user.email_confirmed_at || isOfAccount) ? user.email : null;
}

async function reporterAddress(db: Db, seal: Seal, threadId: string): Promise<string | null> {
	const holder = await findReporterAddress(db, seal, threadId);
	if (!holder || (await refusedSince(db, holder.who))) return null;
	return holder.email;
}

/** Of an account whose address is about to change, or has just changed. */
async function addressOfToken(db: Db, id: string): Promise<string | null> {
	const token = await db.selectFrom('email_token').select('email').where('id', '=', id).executeTakeFirst();
	return token?.email ?? null;
}
