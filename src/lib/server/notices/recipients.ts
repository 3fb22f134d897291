import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import type { ConsultationAudience } from '$lib/domain/consultation/notice';
import type { Audience } from '$lib/domain/complaint/acts';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { findOfConsultation, isOfConsultation } from './consultation-recipients';
import type { Notice } from './who';

export type MailAudience = Audience | ConsultationAudience;

/**
 * `key` is what the outbox keeps: an account, "whoever filed the report", the guest behind an input, or an invitation.
 * Never an address.
 */
export type Recipient = {
	key: 'reporter' | `${'user' | 'guest' | 'invitee'}:${string}`;
	audience: MailAudience;
	lang: Lang;
	hasAccount: boolean;
};

type Trx = Transaction<Database>;
type Reporter = { userId: string | null; recipient: Recipient | null };
export type Person = { id: string; lang: Lang };

/** The people of the groups who can be reached today, without the one who acted. A person may appear twice. */
export async function findRecipients(
	trx: Trx,
	notice: Notice,
	audiences: readonly MailAudience[],
	today: IsoDate
): Promise<Recipient[]> {
	const reporter = await findReporter(trx, notice.thread.id);
	// Nobody handles what they filed themselves, so the reporter's account hears as the reporter or not at all.
	const silent = [notice.event.userId, reporter.userId];
	const groups = await Promise.all(
		audiences.map(async (audience): Promise<Recipient[]> => {
			if (audience === 'reporter') return reporter.recipient ? [reporter.recipient] : [];
			if (audience === 'author') return findAuthor(trx, notice, reporter);
			if (isOfConsultation(audience)) return findOfConsultation(trx, notice, audience);
			const people = audience === 'followers' ? followers(trx, notice) : staff(trx, notice, audience, today);
			return (await people).map((person) => asRecipient(person, audience));
		})
	);
	return groups.flat().filter(({ key }) => !silent.some((id) => key === `user:${id}`));
}

export const asRecipient = ({ id, lang }: Person, audience: MailAudience): Recipient => ({
	key: `user:${id}`,
	audience,
	lang,
	hasAccount: true
});

async function findReporter(trx: Trx, threadId: string): Promise<Reporter> {
	const row = await trx
		.selectFrom('reporter')
		.leftJoin('app_user', 'app_user.id', 'reporter.user_id')
		.select([
			'reporter.user_id',
			'reporter.lang',
			'reporter.has_contact',
			'app_user.lang as user_lang',
			'app_user.email_confirmed_at'
		])
		.where('reporter.thread_id', '=', threadId)
		.executeTakeFirst();
	if (!row) return { userId: null, recipient: null };
	const confirmed = row.email_confirmed_at !== null;
	if (!confirmed && !row.has_contact) return { userId: row.user_id, recipient: null };
	const lang = (confirmed && row.user_lang) || row.lang;
	return { userId: row.user_id, recipient: { key: 'reporter', audience: 'reporter', lang, hasAccount: confirmed } };
}

const STAFF_ROLE = {
	officers: 'officer',
	heads: 'agency_head',
	moderators: 'moderator',
	secretariat: 'agency_head',
	inspectors: 'inspector',
	facilitators: 'facilitator'
} as const;
type Staff = keyof typeof STAFF_ROLE;

/** Whose office it is: of the agency in charge, of the one that the event names, or of the province. */
const isOfProvince = (audience: Staff) => audience === 'moderators' || audience === 'inspectors';
function agencyOf(audience: Staff, { event, agencyId, slug }: Notice): string | null {
	if (isOfProvince(audience)) return null;
	const named = event.data.agencyId ?? null;
	if (audience === 'secretariat') return named;
	// A promise of a consultation may be another agency's than the host's.
	return slug !== null && audience !== 'facilitators' ? (event.data.promisedBy ?? agencyId) : agencyId;
}

/** Those appointed on the day. */
async function staff(trx: Trx, notice: Notice, audience: Staff, today: IsoDate): Promise<Person[]> {
	const agencyId = agencyOf(audience, notice);
	if (agencyId === null && !isOfProvince(audience)) return [];
	return trx
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.select(['app_user.id', 'app_user.lang'])
		.distinct()
		.where('membership.role', '=', STAFF_ROLE[audience])
		.where('membership.agency_id', agencyId === null ? 'is' : '=', agencyId)
		.where('membership.valid_from', '<=', today)
		.where((eb) => eb.or([eb('membership.valid_until', 'is', null), eb('membership.valid_until', '>=', today)]))
		.where('app_user.email_confirmed_at', 'is not', null)
		.execute();
}

const followers = (trx: Trx, { thread }: Notice): Promise<Person[]> =>
	trx
		.selectFrom('follow')
		.innerJoin('app_user', 'app_user.id', 'follow.user_id')
		.select(['app_user.id', 'app_user.lang'])
		.where('follow.thread_id', '=', thread.id)
		.where('app_user.email_confirmed_at', 'is not', null)
		.execute();

/** Who wrote the post that the event is about. */
async function findAuthor(trx: Trx, { event, thread }: Notice, reporter: Reporter): Promise<Recipient[]> {
	if (!event.data.postId) return [];
	const post = await trx
		.selectFrom('post')
		.leftJoin('app_user', 'app_user.id', 'post.author_user_id')
		.select(['post.author_role', 'app_user.id', 'app_user.lang', 'app_user.email_confirmed_at'])
		.where('post.id', '=', event.data.postId)
		.where('post.thread_id', '=', thread.id)
		.executeTakeFirst();
	if (post?.author_role === 'reporter')
		return reporter.recipient ? [{ ...reporter.recipient, audience: 'author' }] : [];
	if (!post?.id || !post.lang || !post.email_confirmed_at) return [];
	return [asRecipient({ id: post.id, lang: post.lang }, 'author')];
}
