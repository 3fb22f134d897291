import type { IsoDate } from '../calendar/iso-date';
import { LEAST_FOR_A_FIGURE } from '../statistics/cell';

export const SURVEY_STATUSES = ['scheduled', 'open', 'closed'] as const;
export type SurveyStatus = (typeof SURVEY_STATUSES)[number];

export type SurveyPeriod = { from: IsoDate; until: IsoDate };

/** Derived, never stored: a survey opens and ends with its days, unless somebody ended it before. */
export function surveyStatus({ from, until }: SurveyPeriod, closedAt: Date | null, today: IsoDate): SurveyStatus {
	if (closedAt !== null || today > until) return 'closed';
	return today < from ? 'scheduled' : 'open';
}

export const takesAnswers = (status: SurveyStatus): boolean => status === 'open';
export const hasBegun = (status: SurveyStatus): boolean => status !== 'scheduled';
export const hasEnded = (status: SurveyStatus): boolean => status === 'closed';

/**
 * Whether scores of a survey are told, to the public and to its keepers: once it is over. While answers come in, whoever looks
 * before and after one of them would know what that person said; until then only how many there are is told.
 */
export const tellsScores = (status: SurveyStatus, answered: number): boolean =>
	hasEnded(status) && answered >= LEAST_FOR_A_FIGURE;

/** What respondents may say of themselves: coarse enough that nobody is found by it, and never required. */
export const GENDERS = ['female', 'male'] as const;
export const AGE_GROUPS = ['under_20', 'from_20', 'from_30', 'from_40', 'from_50', 'from_60'] as const;
export const EDUCATIONS = ['primary', 'junior', 'senior', 'diploma', 'bachelor', 'postgraduate'] as const;
export const OCCUPATIONS = [
	'civil_servant',
	'uniformed',
	'employee',
	'self_employed',
	'farmer_fisher',
	'student',
	'homemaker',
	'other'
] as const;

export type Gender = (typeof GENDERS)[number];
export type AgeGroup = (typeof AGE_GROUPS)[number];
export type Education = (typeof EDUCATIONS)[number];
export type Occupation = (typeof OCCUPATIONS)[number];

export type Respondent = {
	gender: Gender | null;
	ageGroup: AgeGroup | null;
	education: Education | null;
	occupation: Occupation | null;
};

/** The traits and their groups, in the order in which forms and reports give them. */
export const TRAITS = {
	gender: GENDERS,
	ageGroup: AGE_GROUPS,
	education: EDUCATIONS,
	occupation: OCCUPATIONS
} as const satisfies Record<keyof Respondent, readonly string[]>;
export type Trait = keyof typeof TRAITS;
export const TRAIT_NAMES = Object.keys(TRAITS) as Trait[];
