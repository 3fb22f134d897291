import { NUMBER_COLUMN, REF_COLUMN } from '$lib/forms/sp4n';
import { textFor } from '$lib/text/catalogue';
import type { HandedReport, Sp4nGate } from '$lib/domain/sp4n/gate';

/** The fields that the form of SP4N-LAPOR! has, in its order; first the two numbers that a list brings back. */
const COLUMNS = [
	...[REF_COLUMN, NUMBER_COLUMN, 'klasifikasi', 'judul_laporan', 'isi_laporan', 'tanggal_kejadian'],
	...['lokasi_kejadian', 'instansi_tujuan', 'kategori', 'jumlah_lampiran', 'anonim', 'rahasia'],
	...['tanggal_masuk_forum', 'alamat_di_forum']
];

/** Who filed it is not said, whether they are named here or not: nobody asked them whether they want to be named there. */
const ANONYMOUS = 'ya';
/** Only what everybody may read is handed over. */
const CONFIDENTIAL = 'tidak';

function rowOf(report: HandedReport) {
	const { classification } = textFor('id').law;
	return [
		...[report.ref, report.number, classification[report.classification], report.title, report.body],
		...[report.occurredOn, [report.place, report.district].filter(Boolean).join(', '), report.agency, report.category],
		...[report.files, ANONYMOUS, CONFIDENTIAL, report.filedOn, report.address]
	];
}

export const FILE_GATE: Sp4nGate = {
	way: 'file',
	write: (reports) => [COLUMNS, ...reports.map(rowOf)]
};
