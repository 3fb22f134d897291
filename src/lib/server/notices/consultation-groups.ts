import type { AnyParticulars } from '$lib/domain/events';
import type { ConsultationAudience } from '$lib/domain/consultation/audience';
import { sql, type Expression, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { account, type Group, type Happened, type Look } from './group';

export type ConsultationGroup = ConsultationAudience & ('contributors' | 'participants' | 'signatories' | 'invitees');

/** The people of a consultation. Accounts hear as themselves, guests at the address that they left. */
export const consultationGroups: Record<ConsultationGroup, (look: Look) => Group[]> = {
	contributors: (look) => writersOf(look, postsConcerned(look)),
	participants: (look) => {
		const { db, thread, event } = look;
		const seated = db.selectFrom('attendance').select(account('user_id')).where('thread_id', '=', thread.id);
		return [
			...writersOf(look, standingInputs(look)),
			seated.where('user_id', 'is not', null).where('at', '<=', event.at)
		];
	},
	signatories: ({ db, event, thread }) => [
		db
			.selectFrom('signatory')
			.select(account('user_id'))
			.where('thread_id', '=', thread.id)
			.where('user_id', 'is not', null)
			// Who has signed, or said why not, is reminded of nothing.
			.$if(event.action === 'remind_signing', (query) =>
				query.where('signed_at', 'is', null).where('refused_at', 'is', null)
			)
	],
	invitees: ({ invited }) => [
		sql<{ recipient: string }>`(select 'invitee:' || id as recipient from unnest(${[...invited]}::uuid[]) as id)`
	]
};

type Posts = Expression<{ id: string | null }>;

function writersOf({ db }: Look, posts: Posts): Group[] {
	const concerned = sql<boolean>`in ${posts}`;
	return [
		db
			.selectFrom('post')
			.select(account('author_user_id'))
			.where(sql<boolean>`id ${concerned}`)
			.where('author_user_id', 'is not', null),
		db
			.selectFrom('guest')
			.select(sql<string>`'guest:' || post_id`.as('recipient'))
			.where(sql<boolean>`post_id ${concerned}`)
			.where('has_contact', '=', true)
	];
}

/**
 * What was hidden, or not let in yet, makes nobody a participant: the address that came with it may be a stranger's. Nor
 * does what came after the event, which the job may look up later.
 */
const standingInputs = ({ db, thread, event }: Look): Posts =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('post.id')
		.where('input.thread_id', '=', thread.id)
		.where('post.created_at', '<=', event.at)
		.where('post.hidden_at', 'is', null);

/** Inputs that one answer settles, the input that a reply is under, or the post that was hidden or let in. */
function postsConcerned({ db, event, thread }: Look): Posts {
	const { postId, inputs = [] }: AnyParticulars = event.data;
	if (event.action === 'refuse_inputs')
		return db
			.selectFrom('input')
			.select('post_id as id')
			.where('thread_id', '=', thread.id)
			.where('number', 'in', [0, ...inputs]);
	if (event.action === 'dispose')
		return db
			.selectFrom('input')
			.select('post_id as id')
			.where('thread_id', '=', thread.id)
			.where('answer_id', '=', postId ?? null);
	const post = db.selectFrom('post').where('id', '=', postId ?? null);
	return event.action === 'reply' ? post.select('reply_to as id') : post.select('id');
}

/**
 * Takes the invitations that the event sends out, and returns their ids: those with an address, and where the list has
 * become longer, only those who have not been written to yet.
 */
export async function takeInvitations(trx: Transaction<Database>, { event, thread }: Happened): Promise<string[]> {
	const invited = await trx
		.updateTable('invitation')
		.set((eb) => ({ sent_at: eb.fn.coalesce('sent_at', sql<Date>`${event.at}::timestamptz`) }))
		.where('thread_id', '=', thread.id)
		.where('sealed', 'is not', null)
		.$if(event.action === 'revise', (query) => query.where('sent_at', 'is', null))
		.returning('id')
		.execute();
	return invited.map(({ id }) => id);
}
