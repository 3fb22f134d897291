import type { SurveyRow } from '$lib/server/queries/survey/row';

/** A survey in short; its index only where that is told. */
export const surveyJson = ({ slug, title, service, answered, score, ...survey }: SurveyRow, origin: string) => ({
	slug,
	url: `${origin}/survei/${slug}`,
	title,
	agency: { slug: survey.agency.slug, name: survey.agency.name },
	service,
	consultation: survey.topic?.slug ?? null,
	from: survey.period.from,
	until: survey.period.until,
	closed_at: survey.closedAt,
	status: survey.status,
	answered,
	index: score && score.indexX100 / 100,
	band: score && score.band
});
