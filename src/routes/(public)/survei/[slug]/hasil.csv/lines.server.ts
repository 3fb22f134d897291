import type { SurveyReport } from '$lib/server/queries/survey/result';
import { csvLine } from '$lib/server/web/answers/csv';
import { formatScaled } from '$lib/text/format-scaled';
import type { SurveyCatalogue } from '$lib/text/survey-catalogue';

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...['survei', 'instansi', 'layanan', 'periode_mulai', 'periode_akhir', 'status', 'dihitung_pada'],
	...['responden', 'ikm', 'mutu', 'kode_unsur', 'unsur', 'jumlah_nilai', 'nrr', 'definisi']
];

/** A decimal point, as programs write it: the file is for them. */
const decimal = (scaled: number, digits: number) => formatScaled('en', scaled, digits);

/** A line for each element, with all that it takes to compute the index again; without respondents only the names. */
export async function* resultLines({ survey, result }: SurveyReport, says: SurveyCatalogue, at: Date) {
	yield csvLine(COLUMNS);
	for (const { element, sum, averageX1000 } of result?.elements ?? [])
		yield await Promise.resolve(
			csvLine([
				...[survey.title, survey.agency.name, survey.service ?? says.wholeAgency],
				...[survey.period.from, survey.period.until, says.status[survey.status], at.toISOString()],
				...[result?.n ?? 0, decimal(result?.indexX100 ?? 0, 2), result?.band ?? ''],
				...[element, says.element[element], sum, decimal(averageX1000, 3), says.result.method[0] ?? '']
			])
		);
}
