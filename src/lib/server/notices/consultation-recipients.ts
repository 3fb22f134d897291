import type { Lang } from '$lib/domain/language';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import type { Notice } from './who';
import type { MailAudience, Recipient } from './recipients';

type Trx = Transaction<Database>;

const OF_CONSULTATION = ['contributors', 'participants', 'signatories', 'invitees'] as const;
type OfConsultation = (typeof OF_CONSULTATION)[number];

export const isOfConsultation = (audience: MailAudience): audience is OfConsultation =>
	OF_CONSULTATION.some((own) => own === audience);

/** The people of a consultation who can be reached. Accounts hear as themselves, guests at the address they left. */
export async function findOfConsultation(trx: Trx, notice: Notice, audience: OfConsultation): Promise<Recipient[]> {
	const { thread } = notice;
	switch (audience) {
		case 'contributors': {
			const posts = await listPostsConcerned(trx, notice);
			return [...(await accountsBehind(trx, posts, audience)), ...(await guestsBehind(trx, posts, audience))];
		}
		case 'participants': {
			const inputs = await listStanding(trx, thread.id);
			return [
				...(await accountsBehind(trx, inputs, audience)),
				...(await guestsBehind(trx, inputs, audience)),
				...(await seatedAccounts(trx, thread.id, audience))
			];
		}
		case 'signatories':
			return signingAccounts(trx, thread.id, audience);
		case 'invitees':
			return inviteesOf(trx, notice, audience);
	}
}

/** What was hidden, or not let in yet, makes nobody a participant: the address that came with it may be a stranger's. */
async function listStanding(trx: Trx, threadId: string): Promise<string[]> {
	const rows = await trx
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('post.id')
		.where('input.thread_id', '=', threadId)
		.where('post.hidden_at', 'is', null)
		.execute();
	return rows.map(({ id }) => id);
}

/** Inputs that one answer settles, the input that a reply is under, or the post that was hidden or let in. */
async function listPostsConcerned(trx: Trx, { event, thread }: Notice): Promise<string[]> {
	const { data } = event;
	if (event.action === 'dispose') {
		const rows = await trx
			.selectFrom('input')
			.select('post_id')
			.where('thread_id', '=', thread.id)
			.where('answer_id', '=', data.postId ?? null)
			.execute();
		return rows.map(({ post_id }) => post_id);
	}
	if (event.action !== 'reply') return data.postId ? [data.postId] : [];
	const reply = await trx
		.selectFrom('post')
		.select('reply_to')
		.where('id', '=', data.postId ?? null)
		.executeTakeFirst();
	return reply?.reply_to ? [reply.reply_to] : [];
}

/** Stays far below the 65,535 parameters of one statement. */
const among = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

async function accountsBehind(trx: Trx, posts: readonly string[], audience: MailAudience): Promise<Recipient[]> {
	const people = await trx
		.selectFrom('post')
		.innerJoin('app_user', 'app_user.id', 'post.author_user_id')
		.select(['app_user.id', 'app_user.lang'])
		.distinct()
		.where('post.id', '=', among(posts))
		.where('app_user.email_confirmed_at', 'is not', null)
		.execute();
	return people.map((person) => ofAccount(person, audience));
}

async function guestsBehind(trx: Trx, posts: readonly string[], audience: MailAudience): Promise<Recipient[]> {
	const guests = await trx
		.selectFrom('guest')
		.select(['post_id', 'lang'])
		.where('post_id', '=', among(posts))
		.where('has_contact', '=', true)
		.execute();
	return guests.map(({ post_id, lang }) => ({ key: `guest:${post_id}`, audience, lang, hasAccount: false }));
}

async function seatedAccounts(trx: Trx, threadId: string, audience: MailAudience): Promise<Recipient[]> {
	const people = await trx
		.selectFrom('attendance')
		.innerJoin('app_user', 'app_user.id', 'attendance.user_id')
		.select(['app_user.id', 'app_user.lang'])
		.distinct()
		.where('attendance.thread_id', '=', threadId)
		.where('app_user.email_confirmed_at', 'is not', null)
		.execute();
	return people.map((person) => ofAccount(person, audience));
}

async function signingAccounts(trx: Trx, threadId: string, audience: MailAudience): Promise<Recipient[]> {
	const people = await trx
		.selectFrom('signatory')
		.innerJoin('app_user', 'app_user.id', 'signatory.user_id')
		.select(['app_user.id', 'app_user.lang'])
		.distinct()
		.where('signatory.thread_id', '=', threadId)
		.where('app_user.email_confirmed_at', 'is not', null)
		.execute();
	return people.map((person) => ofAccount(person, audience));
}

/** Those with an address. Where the list has become longer, only those who have not been written to yet. */
async function inviteesOf(trx: Trx, { event, thread }: Notice, audience: MailAudience): Promise<Recipient[]> {
	const invited = await trx
		.updateTable('invitation')
		.set((eb) => ({ sent_at: eb.fn.coalesce('sent_at', sql<Date>`${event.at}::timestamptz`) }))
		.where('thread_id', '=', thread.id)
		.where('sealed', 'is not', null)
		.$if(event.action === 'revise', (query) => query.where('sent_at', 'is', null))
		.returning('id')
		.execute();
	return invited.map(({ id }) => ({ key: `invitee:${id}`, audience, lang: 'id', hasAccount: false }));
}

const ofAccount = ({ id, lang }: { id: string; lang: Lang }, audience: MailAudience): Recipient => ({
	key: `user:${id}`,
	audience,
	lang,
	hasAccount: true
});
