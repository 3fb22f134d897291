import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Element, Score } from '$lib/domain/survey/element';
import type { AgeGroup, Education, Gender, Occupation } from '$lib/domain/survey/survey';
import type { Generated } from 'kysely';

export type SurveyTable = {
	id: Generated<string>;
	slug: string;
	agency_id: string;
	service_id: string | null;
	thread_id: string | null;
	title: string;
	period_from: IsoDate;
	period_until: IsoDate;
	created_by: string;
	created_at: Date;
	form_key: string;
	closed_at: Date | null;
	closed_by: string | null;
};

export type SurveyAnswerTable = Record<Element, Score> & {
	survey_id: string;
	voice: string;
	form_key: string;
	gender: Gender | null;
	age_group: AgeGroup | null;
	education: Education | null;
	occupation: Occupation | null;
	words: Generated<string>;
	answered_on: IsoDate;
};
