import { LIMITS, type Limited } from '$lib/domain/limit/limits';
import type { Naming } from '$lib/domain/privacy/naming';
import type { Person } from '$lib/domain/privacy/my-data';
import { sql, type Transaction } from 'kysely';
import { forgive } from '../../auth/limits';
import type { Database } from '../../db/schema';
import { isTold, postsOf, reportsOf } from '../../identity/of-person';
import { surveyVoice } from '../../identity/survey-voice';
import type { Services } from '../../services';
import { deleteDrafts } from '../draft/discard-draft';

type Trx = Transaction<Database>;
type House = Pick<Services, 'env'>;

/** What belongs to an account alone and goes with it, table by table. */
const GONE_WITH_ACCOUNT = [
	['session', 'user_id'],
	['ceremony', 'user_id'],
	['email_token', 'user_id'],
	['authenticator', 'user_id'],
	['recovery_code', 'user_id'],
	['passkey', 'user_id'],
	['sso_link', 'user_id'],
	['known_device', 'user_id'],
	['push', 'user_id'],
	['push_subscription', 'user_id'],
	['follow', 'user_id'],
	['desk_view', 'owner_id'],
	['desk_visit', 'user_id'],
	['desk_feed', 'user_id'],
	['watch', 'user_id'],
	['queue_lease', 'holder_id'],
	['answer_draft_file', 'user_id'],
	['answer_draft', 'user_id']
] as const;

/** Deletes what is theirs alone, and returns how much of what. */
export async function deleteOfAccount(trx: Trx, userId: string): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const [table, column] of GONE_WITH_ACCOUNT) {
		const { numAffectedRows } = await sql`
			delete from ${sql.table(table)} where ${sql.ref(column)} = ${userId}`.execute(trx);
		counts[table] = Number(numAffectedRows ?? 0);
	}
	const drafts = await trx.selectFrom('draft').select('id').where('user_id', '=', userId).forUpdate().execute();
	if (drafts.length > 0)
		await deleteDrafts(
			trx,
			drafts.map(({ id }) => id)
		);
	return { ...counts, draft: drafts.length };
}

/** Letters to them, sent or not, what they wrote by mail, and that they are told of anything. */
export async function deleteLetters(trx: Trx, person: Person): Promise<Record<string, number>> {
	const told = (table: string, thread: string) => isTold(person, `${table}.recipient`, `${table}.${thread}`);
	await sql`
		update mail_pen set sealed = null from mail_in join reply_address on reply_address.id = mail_in.reply_id
		where mail_pen.mail_in_id = mail_in.id and ${told('reply_address', 'thread_id')}`.execute(trx);
	await sql`
		update mail_in set sealed = null, reply_id = null from reply_address
		where reply_address.id = mail_in.reply_id and ${told('reply_address', 'thread_id')}`.execute(trx);
	await sql`delete from reply_address where ${told('reply_address', 'thread_id')}`.execute(trx);
	const mail = await sql`delete from mail where ${told('mail', 'thread_id')}`.execute(trx);
	await sql`
		delete from delivery using thread_event as event
		where event.id = delivery.event_id and ${isTold(person, 'delivery.recipient', 'event.thread_id')}`.execute(trx);
	const notice = await sql`
		delete from notice using thread_event as event
		where event.id = notice.event_id and ${isTold(person, 'notice.recipient', 'event.thread_id')}`.execute(trx);
	const who = person.whose === 'account' ? `user:${person.userId}` : `reporter:${person.threadId}`;
	await sql`
		delete from mail_refused where who = ${who} or who in (select 'reporter:' || id from thread where id in ${reportsOf(person)})`.execute(
		trx
	);
	return { mail: Number(mail.numAffectedRows ?? 0), notice: Number(notice.numAffectedRows ?? 0) };
}

/** Letters to others that name them keep their words without the name. */
export async function forgetInOthersLetters(
	trx: Trx,
	{ names, emails }: Naming,
	threads: readonly string[]
): Promise<void> {
	for (const name of [...names, ...emails].filter((one) => one.length > 3))
		await sql`
			update mail set subject = replace(subject, ${name}, '…'), body_text = replace(body_text, ${name}, '…'),
				body_html = replace(body_html, ${name}, '…'), last_error = replace(last_error, ${name}, '…')
			where (thread_id = any(${threads}::uuid[]) or thread_id is null)
				and position(${name} in concat_ws(' ', subject, body_text, body_html, last_error)) > 0`.execute(trx);
}

/** Their voices go on counting, once, and are nobody's: nothing ties one to another. */
export async function loosenVoices(trx: Trx, { env }: House, userId: string): Promise<number> {
	const voice = `user:${userId}`;
	const anew = sql`'erased:' || gen_random_uuid()`;
	let count = 0;
	const loosen = async (table: string, column: string, was: string) => {
		const { numAffectedRows } = await sql`
			update ${sql.table(table)} set ${sql.ref(column)} = ${anew} where ${sql.ref(column)} = ${was}`.execute(trx);
		count += Number(numAffectedRows ?? 0);
	};
	await loosen('support', 'supporter', voice);
	await loosen('flag', 'flagger', voice);
	await loosen('second_look', 'asker', voice);
	await loosen('closing_voice', 'voice', voice);
	const surveys = await trx.selectFrom('survey').select('id').execute();
	for (const { id } of surveys) await loosen('survey_answer', 'voice', surveyVoice(env, id, voice));
	return count;
}

/** Names beside inputs and in lists of who came; where their pictures were taken. */
export async function replaceNames(trx: Trx, person: Person, name: string): Promise<void> {
	const posts = postsOf(person);
	await sql`update input set display_name = ${name}, organisation = '' where display_name is not null and post_id in ${posts}`.execute(
		trx
	);
	await sql`update guest set sealed = null, has_contact = false where post_id in ${posts}`.execute(trx);
	await sql`
		delete from picture_facts where file_id in (
			select file_id from attachment where post_id in ${posts} or (post_id is null and thread_id in ${reportsOf(person)})
		)`.execute(trx);
	if (person.whose === 'account')
		await trx
			.updateTable('attendance')
			.set({ name, organisation: '', gender: null, disability: null, sealed: null, voice: null })
			.where('user_id', '=', person.userId)
			.execute();
}

/** What administrators changed about them names them no more; that it was changed, and by whom, stays. */
export async function eraseChanges(trx: Trx, userId: string, emails: readonly string[]): Promise<void> {
	const theirs = sql`subject = 'person' and (subject_id = ${userId} or lower(subject_id) = any(${emails.map((one) => one.toLowerCase())}::text[]))`;
	await sql`
		update log_leaf set secret = null, opens = null from province_change
		where province_change.id = log_leaf.change_id and ${theirs} and log_leaf.secret is not null`.execute(trx);
	await sql`
		update province_change set title = null, subject_id = ${userId}, before = case when before is null then null else before - '{nama,email,name}'::text[] end,
			after = case when after is null then null else after - '{nama,email,name}'::text[] end
		where ${theirs}`.execute(trx);
}

/** What they asked stays a fact with its clock; what they wrote goes. */
export const forgetRequests = (trx: Trx, person: Person) =>
	trx
		.updateTable('data_request')
		.set({ words: '', answer: sql`case when answer = '' then '' else '…' end` })
		.where(
			person.whose === 'account' ? 'user_id' : 'thread_id',
			'=',
			person.whose === 'account' ? person.userId : person.threadId
		)
		.execute();

/** Counts of attempts, which are kept by fingerprints of who tried. */
export async function forgetAttempts(trx: Trx, userId: string, emails: readonly string[]): Promise<void> {
	for (const what of Object.keys(LIMITS) as Limited[]) {
		await forgive(trx, what, { account: userId });
		for (const email of emails) await forgive(trx, what, { address: email });
	}
}
