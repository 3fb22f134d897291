import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';

/** A row's place among the results, as an address writes it: `2026-10-31_…id`. */
export type SurveyPlace = { until: IsoDate; id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const formatSurveyPlace = ({ until, id }: SurveyPlace): string => `${until}_${id}`;

export function parseSurveyPlace(text: string | null): SurveyPlace | null {
	const [day = '', id = ''] = (text ?? '').split('_');
	const until = parseIsoDate(day);
	return until && UUID.test(id) ? { until, id } : null;
}
