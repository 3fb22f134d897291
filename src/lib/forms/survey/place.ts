import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { isUuid } from '$lib/domain/uuid';

/** A row's place among the results, as an address writes it: `2026-10-31_…id`. */
export type SurveyPlace = { until: IsoDate; id: string };

export const formatSurveyPlace = ({ until, id }: SurveyPlace): string => `${until}_${id}`;

export function parseSurveyPlace(text: string | null): SurveyPlace | null {
	const [day = '', id = ''] = (text ?? '').split('_');
	const until = parseIsoDate(day);
	return until && isUuid(id) ? { until, id } : null;
}
