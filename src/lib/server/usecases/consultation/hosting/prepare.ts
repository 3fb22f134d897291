import { holds, type Actor } from '$lib/domain/actor/actor';
import type { Method, Scope } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import { makeReference } from '$lib/domain/thread/reference';
import { sql, type Transaction } from 'kysely';
import { randomBytes } from 'node:crypto';
import type { Database } from '$lib/server/db/schema';
import { searchColumns } from '$lib/server/db/search/vectors';
import { findConsultationForUpdate } from '$lib/server/db/threads';
import { record, type Deps } from '../../record';
import type { Done } from '../../in-thread';
import { once } from '../../once';
import { findFreeSlug } from './slug';

export type PrepareConsultation = {
	doer: Actor;
	agencyId: string;
	/** 10 to 150 characters. */
	title: string;
	scope: Scope;
	method: Method;
	submissionKey: string;
	/** Writes what the draft begins with, from a template or an earlier consultation. */
	fill?: (trx: Transaction<Database>, threadId: string) => Promise<unknown>;
};

/**
 * Begins a consultation as a draft that only its host sees. The facilitator or head of the agency may; a form sent twice
 * is one consultation.
 */
export function prepareConsultation(
	deps: Deps,
	command: PrepareConsultation
): Promise<Result<Done, 'not_allowed' | 'form_spent'>> {
	const { doer, agencyId, submissionKey } = command;
	const role = holds(doer, 'facilitator', agencyId) ? 'facilitator' : 'agency_head';
	const { userId } = doer;
	if (userId === null || !holds(doer, role, agencyId)) return Promise.resolve(refuse('not_allowed'));
	return deps.db.transaction().execute(async (trx) => {
		// One at a time: two of one title find different addresses.
		await sql`select pg_advisory_xact_lock(hashtext('prepare consultation'))`.execute(trx);
		const earlier = await findSubmitted(trx, submissionKey);
		const { fill: _, doer: __, submissionKey: ___, ...says } = command;
		return once(trx, deps, { formKey: submissionKey, act: 'prepare', doer, says }, async () => {
			if (earlier) return allow({ slug: earlier });
			const at = deps.now();
			const slug = await insertDraft(trx, { ...command, userId }, at);
			const thread = await findConsultationForUpdate(trx, slug);
			if (!thread) throw new Error(`Consultation ${slug} vanished while it was written`);
			await command.fill?.(trx, thread.id);
			await record(trx, deps, thread, {
				action: 'prepare',
				from: null,
				to: 'draft',
				role,
				agencyId,
				userId,
				public: false,
				data: {},
				at
			});
			return allow({ slug });
		});
	});
}

const findSubmitted = async (trx: Transaction<Database>, key: string): Promise<string | undefined> =>
	(await trx.selectFrom('consultation').select('slug').where('submission_key', '=', key).executeTakeFirst())?.slug;

async function insertDraft(
	trx: Transaction<Database>,
	{ title, agencyId, userId, scope, method, submissionKey }: PrepareConsultation & { userId: string },
	at: Date
): Promise<string> {
	const { id } = await insertThread(trx, title, at);
	const slug = await findFreeSlug(trx, title);
	await trx
		.insertInto('consultation')
		.values({
			thread_id: id,
			slug,
			stage: 'draft',
			agency_id: agencyId,
			facilitator_id: userId,
			scope,
			method,
			opens_at: null,
			closes_at: null,
			service_id: null,
			minutes_final_at: null,
			submission_key: submissionKey
		})
		.execute();
	return slug;
}

const insertThread = async (trx: Transaction<Database>, title: string, at: Date) =>
	trx
		.insertInto('thread')
		.values({
			kind: 'consultation',
			// 40 random bits: two that meet are a fault for the next try of the form, not a wrong address.
			ref: makeReference((length) => new Uint8Array(randomBytes(length))),
			title,
			published_at: null,
			hidden_at: null,
			locked_at: null,
			created_at: at,
			last_event_at: at,
			...(await searchColumns(trx, { title, text: '', place: '' }))
		})
		.returning('id')
		.executeTakeFirstOrThrow();
