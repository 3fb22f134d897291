import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { maySetUpSurvey } from '$lib/domain/survey/keeper';
import { hasEnded, surveyStatus } from '$lib/domain/survey/survey';
import { once } from '../once';
import type { Deps } from '../record';

export type CloseSurvey = { doer: Actor; slug: string; formKey: string | null };
type CloseRefusal = 'not_found' | 'not_allowed' | 'already_closed' | 'form_spent';

/** Ends a survey before its last day, for good; its answers stay. */
export function closeSurvey(
	deps: Deps,
	{ doer, slug, formKey }: CloseSurvey
): Promise<Result<{ slug: string }, CloseRefusal>> {
	return deps.db.transaction().execute(async (trx) => {
		const survey = await trx
			.selectFrom('survey')
			.select(['id', 'agency_id', 'period_from as from', 'period_until as until', 'closed_at as closedAt'])
			.where('slug', '=', slug)
			.forUpdate()
			.executeTakeFirst();
		if (!survey) return refuse('not_found');
		if (doer.userId === null || !maySetUpSurvey(doer, survey.agency_id)) return refuse('not_allowed');
		return once(trx, deps, { formKey, act: 'close_survey', doer, says: { slug } }, async () => {
			const at = deps.now();
			if (hasEnded(surveyStatus(survey, survey.closedAt, dayOf(at, deps.env.zone)))) return refuse('already_closed');
			await trx
				.updateTable('survey')
				.set({ closed_at: at, closed_by: doer.userId })
				.where('id', '=', survey.id)
				.execute();
			return allow({ slug });
		});
	});
}
