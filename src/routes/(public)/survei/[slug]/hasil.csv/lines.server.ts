import type { SurveyReport } from '$lib/server/queries/survey/result';
import { dayAndHour } from '$lib/server/web/answers/csv';
import type { SurveyCatalogue } from '$lib/text/survey-catalogue';

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...['survei', 'instansi', 'layanan', 'periode_mulai', 'periode_akhir', 'status', 'dihitung_pada', 'dihitung_jam'],
	...['responden', 'ikm', 'mutu', 'kode_unsur', 'unsur', 'jumlah_nilai', 'nrr', 'definisi']
];

/** A row for each element, with all that it takes to compute the index again; without respondents only the names. */
export async function* resultRows(
	{ survey, result }: SurveyReport,
	says: SurveyCatalogue,
	counted: { at: Date; zone: string }
) {
	yield [COLUMNS];
	for (const { element, sum, averageX1000 } of result?.elements ?? [])
		yield await Promise.resolve([
			[
				...[survey.title, survey.agency.name, survey.service ?? says.wholeAgency],
				...[
					survey.period.from,
					survey.period.until,
					says.status[survey.status],
					...dayAndHour(counted.at, counted.zone)
				],
				...[result?.n ?? 0, (result?.indexX100 ?? 0) / 100, result?.band ?? ''],
				...[element, says.element[element], sum, averageX1000 / 1000, says.result.method[0] ?? '']
			]
		]);
}
