import type { Actor } from '$lib/domain/actor/actor';
import { TEMPLATE_SCOPE, type Template } from '$lib/domain/consultation/hosting/template';
import type { Method, Scope } from '$lib/domain/consultation/words';
import { allow, type Result } from '$lib/domain/result';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import type { Done, NotBegun } from '../../in-thread';
import type { Deps } from '../../record';
import { citeComplaint } from '../commitment/cite';
import { copyConsultation, prepareFromTemplate } from './copy';

export type BeginConsultation = {
	doer: Actor;
	formKey: string;
	title: string;
	from: { template: Template } | { copyOf: string };
	agencyId: string;
	scope: Scope;
	method: Method;
	/** Number of the report that it is begun for. */
	report: string | null;
};

/**
 * Begins a draft from a template or an earlier consultation, and ties it to the report that it is begun for. The draft
 * stands where that tie is refused: the report may have been hidden meanwhile.
 */
export async function beginConsultation(
	deps: Deps,
	{ report, ...command }: BeginConsultation
): Promise<Result<Done & { tied: boolean }, NotBegun | 'not_allowed'>> {
	const begun = await begin(deps, command);
	if (!begun.ok) return begun;
	const { slug } = begun.value;
	const tie = { slug, doer: command.doer, position: null, formKey: null };
	const tied = report !== null && (await citeComplaint(deps, { ...tie, ref: report })).ok;
	return allow({ slug, tied });
}

function begin(deps: Deps, { from, title, agencyId, scope, method, ...by }: Omit<BeginConsultation, 'report'>) {
	const { doer, formKey: submissionKey } = by;
	if ('copyOf' in from) return copyConsultation(deps, { doer, title, submissionKey, source: from.copyOf });
	// What is asked of the public is in Indonesian, whatever the language of the desk.
	const { question, background, questions } = consultationTextFor('id').templates[from.template];
	const isStandard = from.template === 'service_standard';
	const isReview = from.template === 'yearly_review';
	return prepareFromTemplate(deps, {
		doer,
		title,
		agencyId,
		method,
		submissionKey,
		scope: TEMPLATE_SCOPE[from.template] ?? scope,
		outline: {
			question,
			background,
			questions,
			aboutSurvey: isReview,
			aboutServiceStandard: isStandard || isReview,
			aboutServiceDeclaration: isStandard
		}
	});
}
