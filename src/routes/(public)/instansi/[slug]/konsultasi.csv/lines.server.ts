import type { ConsultationYear } from '$lib/server/queries/agency/public-year';
import { dayAndHour } from '$lib/server/web/answers/csv';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';

/** The names of columns are of the Indonesian data, in every language. */
const COLUMNS = [
	...['instansi', 'tahun', 'konsultasi', 'alamat', 'tahap', 'metode', 'mulai', 'selesai', 'masukan', 'dijawab'],
	...['hadir', 'unsur', 'butir', 'komitmen', 'komitmen_ditagih', 'disetujui'],
	...['tanpa_tanggapan', 'dilepas_sepihak', 'dilepas_disetujui', 'persen_realisasi', 'bulan_sampai_selesai', 'media'],
	...['dihitung_pada', 'dihitung_jam']
];

/** A row for each consultation of the year, with what it takes to compute the percentages again. */
export async function* yearRows(
	{ agency, year, rows }: ConsultationYear,
	{ consultation: law }: Pick<ConsultationCatalogue, 'consultation'>,
	counted: { at: Date; zone: string }
) {
	yield [COLUMNS];
	for (const row of rows)
		yield await Promise.resolve([
			[
				...[agency.name, year, row.title, row.slug, law.stage[row.stage], law.method[row.method]],
				...[row.opensOn, row.closesOn, row.inputs, row.answered, row.attendance, row.unsur, row.items],
				...[row.kept.made, row.kept.counted, row.kept.confirmed, row.kept.unopposed, row.kept.waived],
				...[row.kept.released, row.kept.percent, row.months, row.media],
				...dayAndHour(counted.at, counted.zone)
			]
		]);
}
