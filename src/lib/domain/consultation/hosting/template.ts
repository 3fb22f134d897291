import type { Scope } from '../words';

/** What a facilitator can begin with; the words of each are in the catalogue. */
export const TEMPLATES = ['blank', 'service_standard', 'policy_draft', 'service_problem', 'yearly_review'] as const;
export type Template = (typeof TEMPLATES)[number];

/** What kind of matter each template is about, where it says so. */
export const TEMPLATE_SCOPE = {
	blank: null,
	service_standard: 'policy_draft',
	policy_draft: 'policy_draft',
	service_problem: 'service_problem',
	yearly_review: 'policy_evaluation'
} as const satisfies Record<Template, Scope | null>;
