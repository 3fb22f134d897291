import { readMailAddress, type MailAddress } from '../../notices/reply-address';
import type { Deps } from '../record';
import { postReply } from './post-reply';
import { findHolder, findReplyAddress } from './reply-address';
import { takeDraft } from './take-draft';
import { takeReturned } from './take-returned';
import { penned, type Judged, type Reading } from './verdict-on';

/** Longer than this a message does not wait for a limit to end. */
const WAITS_MS = 6 * 3_600_000;

/** What becomes of a message that could be read. */
export async function judge(deps: Deps, reading: Reading): Promise<Judged> {
	const { incoming } = reading;
	const read = incoming.to.map((address) => readMailAddress(deps.env, address));
	const known = read.filter((one): one is MailAddress => one !== null && one !== 'forged');
	const letter = known.find(({ kind }) => kind === 'bounce');
	if (letter && incoming.returned) return takeReturned(deps, letter.id, incoming.returned);
	if (incoming.returned || incoming.automatic) return { verdict: 'automatic' };
	const reply = known.find(({ kind }) => kind === 'reply');
	const sender = known.find(({ kind }) => kind === 'sender');
	if (!reply && sender) return penned('answered', { follows: await findPenned(deps, sender.id) });
	if (!reply) return penned(read.includes('forged') ? 'forged' : 'unknown_address');
	return answer(deps, reading, reply.id);
}

async function answer(deps: Deps, reading: Reading, replyId: string): Promise<Judged> {
	const address = await findReplyAddress(deps, replyId);
	if (!address) return penned('forged');
	const of = { replyId, ref: address.ref };
	if (address.ended) return penned('expired', of);
	const holder = await findHolder(deps, address);
	if (!holder) return penned('expired', of);
	if (address.purpose === 'officer') return takeDraft(deps, reading, address, holder.doer);
	// The address is a secret between us and one mailbox; whoever has it from there writes from elsewhere.
	if (reading.incoming.from.toLowerCase() !== holder.email.toLowerCase()) return penned('other_sender', of);
	if (reading.incoming.authentication === 'fail') return penned('not_proved', of);
	const posted = await postReply(deps, reading, address, holder.doer);
	if (posted.ok) return { verdict: 'posted', replyId };
	const waits = posted.until && posted.until.getTime() - deps.now().getTime() < WAITS_MS;
	return waits && posted.until ? { later: posted.until } : penned(posted.why, of);
}

/** The message that an answer is about; null where it is forgotten. */
const findPenned = async ({ db }: Deps, id: string): Promise<string | null> =>
	(await db.selectFrom('mail_pen').select('mail_in_id as id').where('mail_in_id', '=', id).executeTakeFirst())?.id ??
	null;
