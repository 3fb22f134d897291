import type { Database } from '$lib/server/db/schema';
import type { SanctionAct } from '$lib/domain/moderation/sanction';
import type { ExpressionBuilder, Kysely, NotNull } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { secondStep } from '../db/accounts';
import { fixedStatement } from '../db/fixed-statement';
import { ownWaiting } from '../identity/reporter';
import { keyOf } from './secret-key';

const SESSION = [
	'session.user_id',
	'session.expires_at',
	'session.created_at',
	'session.device',
	'place',
	'proved_at',
	'sso_subject',
	'sso_sid'
] as const;
const USER = ['app_user.email', 'app_user.name', 'app_user.lang', 'app_user.email_confirmed_at'] as const;

/** Whoever leaves their office is taken off there, and is out of here the day after at the latest. */
const SSO_LASTS_MS = 12 * 60 * 60_000;

type SessionRow = {
	user_id: string;
	expires_at: Date;
	created_at: Date;
	device: string;
	place: string;
	proved_at: Date | null;
	sso_subject: string | null;
	sso_sid: string | null;
};

const asSession = (id: string, row: SessionRow): DatabaseSession => ({
	id,
	userId: row.user_id,
	expiresAt: row.expires_at,
	attributes: {
		createdAt: row.created_at,
		device: row.device,
		place: row.place,
		provedAt: row.proved_at,
		sso: row.sso_subject === null ? null : { subject: row.sso_subject, sid: row.sso_sid }
	}
});

const appointments = (eb: ExpressionBuilder<Database, 'app_user'>) =>
	jsonArrayFrom(
		eb
			.selectFrom('membership')
			.whereRef('membership.user_id', '=', 'app_user.id')
			.select(['role', 'agency_id as agencyId', 'may_open_identity as mayOpenIdentity'])
			.select(['valid_from as validFrom', 'valid_until as validUntil'])
	).as('appointments');

/** Few at any time: read by an index of their own. */
const sanctions = (eb: ExpressionBuilder<Database, 'app_user'>) =>
	jsonArrayFrom(
		eb
			.selectFrom('decision')
			.innerJoin('post', 'post.id', 'decision.post_id')
			.select(['decision.act', 'decision.until', 'decision.number', 'decision.rule_code as rule'])
			.whereRef('post.author_user_id', '=', 'app_user.id')
			.where('decision.act', 'in', ['silence', 'suspend'])
			.where('decision.ended_at', 'is', null)
			.where('decision.until', 'is not', null)
			.$narrowType<{ act: SanctionAct; until: NotNull }>()
	).as('sanctions');

const secondStepRule = (eb: ExpressionBuilder<Database, 'app_user'>) =>
	jsonObjectFrom(
		eb
			.selectFrom('second_step_rule')
			.select(['asked_of as askedOf', 'grace_days as graceDays', 'since'])
			.orderBy('id', 'desc')
			.limit(1)
	)
		.$notNull()
		.as('secondStepRule');

/** One question for session, person and appointments: it is asked on every page of everyone who is signed in. */
const findWho = fixedStatement((db, { key }: { key: string }) =>
	db
		.selectFrom('session')
		.innerJoin('app_user', 'app_user.id', 'session.user_id')
		.where('session.id', '=', key)
		.select([...SESSION, ...USER])
		.select(appointments)
		.select(sanctions)
		.select([secondStep, ownWaiting])
		.select(secondStepRule)
);

async function findSessionAndUser(
	db: Kysely<Database>,
	sessionId: string
): Promise<[DatabaseSession | null, DatabaseUser | null]> {
	const [row] = await findWho(db, { key: keyOf(sessionId) });
	if (!row) return [null, null];
	const { email, name, lang, email_confirmed_at, appointments: inForce, sanctions: held } = row;
	const { secondStep: hasOne, secondStepRule: rule, waiting } = row;
	const attributes = {
		email,
		name,
		lang,
		emailConfirmed: email_confirmed_at !== null,
		appointments: inForce,
		secondStep: hasOne,
		secondStepRule: rule,
		waiting,
		sanctions: held.map(({ until, ...sanction }) => ({ ...sanction, until: new Date(until) }))
	};
	return [asSession(sessionId, row), { id: row.user_id, attributes }];
}

/**
 * Lucia's door to our tables. What the browser holds is never stored: the key of a session is the hash of its id, so
 * that a copy of the table opens nothing. `getUserSessions` can therefore only give keys, which is what a list of
 * sessions needs. `wallClock` is the machine's own clock, by which Lucia also reckons.
 */
export function makeSessionAdapter(db: Kysely<Database>, wallClock: () => Date): Adapter {
	return {
		getSessionAndUser: (sessionId) => findSessionAndUser(db, sessionId),
		async getUserSessions(userId) {
			const newestFirst = db
				.selectFrom('session')
				.where('user_id', '=', userId)
				.orderBy('created_at', 'desc')
				.orderBy('id');
			const rows = await newestFirst.select(['id', ...SESSION]).execute();
			return rows.map((row) => asSession(row.id, row));
		},
		async setSession({ id, userId, expiresAt, attributes }) {
			const { createdAt, device, place = '', sso = null } = attributes;
			// Whoever begins one has just proved who they are, unless it is known when they last did.
			const { provedAt = wallClock() } = attributes;
			const began = { created_at: createdAt, proved_at: provedAt, device, place };
			const of = { sso_subject: sso?.subject ?? null, sso_sid: sso?.sid ?? null, sso_hint: sso?.hint ?? null };
			const until = sso ? new Date(wallClock().getTime() + SSO_LASTS_MS) : expiresAt;
			const row = { id: keyOf(id), user_id: userId, expires_at: until, ...began, ...of };
			await db.insertInto('session').values(row).execute();
		},
		async updateSessionExpiration(sessionId, expiresAt) {
			const longer = db.updateTable('session').set({ expires_at: expiresAt }).where('id', '=', keyOf(sessionId));
			await longer.where('sso_subject', 'is', null).execute();
		},
		async deleteSession(sessionId) {
			await db.deleteFrom('session').where('id', '=', keyOf(sessionId)).execute();
		},
		async deleteUserSessions(userId) {
			await db.deleteFrom('session').where('user_id', '=', userId).execute();
		},
		async deleteExpiredSessions() {
			await db.deleteFrom('session').where('expires_at', '<=', wallClock()).execute();
		}
	};
}
