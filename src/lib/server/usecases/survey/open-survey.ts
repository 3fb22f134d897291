import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { isOver } from '$lib/domain/consultation/stage';
import { allow, refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import { maySetUpSurvey } from '$lib/domain/survey/keeper';
import type { SurveyPeriod } from '$lib/domain/survey/survey';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { offersService } from '../../db/services';
import { capacitiesIn } from '../../identity/standing';
import { once } from '../once';
import type { Deps } from '../record';

export type OpenSurvey = {
	doer: Actor;
	agencyId: string;
	/** Null: the agency as a whole. */
	serviceId: string | null;
	/** Of the consultation that it belongs to, which has one survey at most. */
	threadId: string | null;
	title: string;
	period: SurveyPeriod;
	formKey: string;
};

export type OpenSurveyRefusal =
	'not_allowed' | 'unknown_service' | 'in_the_past' | 'unknown_consultation' | 'has_survey' | 'form_spent';

const SLUG_MOST = 60;

/** Sets a survey up: it opens by itself on its first day. The same form sent twice gives the same survey. */
export function openSurvey(deps: Deps, command: OpenSurvey): Promise<Result<{ slug: string }, OpenSurveyRefusal>> {
	return deps.db.transaction().execute(async (trx) => {
		const { doer, agencyId, serviceId, period } = command;
		if (doer.userId === null || !maySetUpSurvey(doer, agencyId)) return refuse('not_allowed');
		const today = dayOf(deps.now(), deps.env.zone);
		if (serviceId !== null && !(await offersService(trx, { id: serviceId, agencyId, today })))
			return refuse('unknown_service');
		const { userId } = doer;
		const { doer: _, formKey, ...says } = command;
		const known = await findByForm(trx, formKey);
		return once(trx, deps, { formKey, act: 'open_survey', doer, says }, async () => {
			if (known) return allow(known);
			if (period.from < today) return refuse('in_the_past');
			const faulty = command.threadId && (await consultationFault(trx, command.threadId, command));
			return faulty ? refuse(faulty) : allow(await insertSurvey(trx, command, userId, deps.now()));
		});
	});
}

const findByForm = (db: Db, formKey: string) =>
	db.selectFrom('survey').select('slug').where('form_key', '=', formKey).executeTakeFirst();

/** Locks the consultation, so that of two surveys that begin for it at once the second is told of the first. */
async function consultationFault(
	trx: Transaction<Database>,
	threadId: string,
	{ agencyId, doer }: Pick<OpenSurvey, 'agencyId' | 'doer'>
): Promise<'unknown_consultation' | 'has_survey' | null> {
	const consultation = await trx
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.select(['stage', 'published_at', 'hidden_at', 'confidential'])
		.where('consultation.thread_id', '=', threadId)
		.where('consultation.agency_id', '=', agencyId)
		.forUpdate('consultation')
		.executeTakeFirst();
	if (!consultation || isOver(consultation.stage)) return 'unknown_consultation';
	const { confidential, published_at, hidden_at } = consultation;
	const readable = { confidential, published: published_at !== null, hidden: hidden_at !== null };
	const capacities = await capacitiesIn(trx, { id: threadId, kind: 'consultation', agencyId }, doer);
	if (!mayRead(readable, capacities)) return 'unknown_consultation';
	const survey = await trx.selectFrom('survey').select('id').where('thread_id', '=', threadId).executeTakeFirst();
	return survey ? 'has_survey' : null;
}

/** Under the first address that is free. Where the same form is being sent beside this one, waits for its survey. */
async function insertSurvey(trx: Transaction<Database>, command: OpenSurvey, userId: string, at: Date) {
	const base = slugOf(command.title);
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		const inserted = await trx
			.insertInto('survey')
			.values({
				slug,
				title: command.title,
				form_key: command.formKey,
				created_by: userId,
				created_at: at,
				agency_id: command.agencyId,
				service_id: command.serviceId,
				thread_id: command.threadId,
				period_from: command.period.from,
				period_until: command.period.until,
				closed_at: null,
				closed_by: null
			})
			.onConflict((row) => row.doNothing())
			.returning('slug')
			.executeTakeFirst();
		const found = inserted ?? (await findByForm(trx, command.formKey));
		if (found) return found;
	}
}

const slugOf = (title: string): string =>
	title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, SLUG_MOST)
		.replace(/^-|-$/g, '') || 'survei';
