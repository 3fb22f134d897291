import type { IsoDate } from '../calendar/iso-date';
import { always, maybe, ofAgency, type Column, type DataSet } from './column';
import { REFERENCE_SETS } from './reference-sets';

const ofReport = { columns: ['nomor'], of: 'laporan' };
const ofTopic = { columns: ['konsultasi'], of: 'konsultasi' };

/**
 * Every data set that the province gives away, a row each: its columns, its key and what it refers to. Files, metadata,
 * catalogues and pages follow from it; its words stand in the catalogue, and a row without one does not compile.
 *
 * Rows hold what the page of each thing shows to everybody. Words of citizens, names of people, their gender or disability,
 * and whose report is confidential have no column; villages have none either, because a place as small as that finds people.
 */
export const DATA_SETS = {
	laporan: {
		columns: {
			nomor: always.text(),
			alamat: always.text({ derived: true }),
			diterima: always.moment(),
			jenis: always.code('classification'),
			saluran: always.code('channel'),
			nomor_sp4n: maybe.text(),
			kategori: always.text(),
			wilayah: always.text(),
			instansi: maybe.text(),
			dicatat_instansi: maybe.text(),
			status: always.code('status'),
			dikerjakan: maybe.moment(),
			ditutup: maybe.moment(),
			alih_tangan: always.whole({ derived: true }),
			pengembalian: always.whole({ derived: true }),
			dukungan: always.whole({ unit: 'person' }),
			tanggapan: always.whole(),
			nilai_pelapor: maybe.whole({ unit: 'point' })
		},
		key: ['nomor'],
		refers: [
			ofAgency,
			{ columns: ['dicatat_instansi'], of: 'instansi' },
			{ columns: ['kategori'], of: 'kategori' },
			{ columns: ['wilayah'], of: 'wilayah' }
		]
	},
	penanganan: {
		columns: {
			nomor: always.text(),
			urutan: always.whole(),
			instansi: maybe.text(),
			sejak: always.moment(),
			sampai: maybe.moment(),
			disanggah: always.yes({ derived: true }),
			dibuka_kembali: always.yes({ derived: true }),
			keberatan: always.yes({ derived: true }),
			dilempar: always.yes({ derived: true })
		},
		key: ['nomor', 'urutan'],
		refers: [ofReport, ofAgency]
	},
	peristiwa: {
		columns: {
			nomor: always.text(),
			urutan: always.whole(),
			waktu: always.moment(),
			tindakan: always.code('action'),
			dari_status: maybe.code('status'),
			ke_status: maybe.code('status'),
			pelaku: always.code('capacity'),
			instansi: maybe.text()
		},
		key: ['nomor', 'urutan'],
		refers: [ofReport, ofAgency]
	},
	tenggat: {
		columns: {
			nomor: always.text(),
			tenggat: always.code('clock'),
			putaran: always.whole(),
			pemilik: always.code('owner'),
			instansi: maybe.text(),
			kebijakan: maybe.text(),
			mulai: always.moment(),
			hari_jatuh_tempo: maybe.day({ derived: true }),
			jatuh_tempo: maybe.moment({ derived: true }),
			jatuh_pada: maybe.moment({ derived: true }),
			jatuh_kepada: maybe.text({ derived: true }),
			dipenuhi: maybe.moment(),
			berakhir: maybe.moment(),
			dijeda: maybe.moment()
		},
		key: ['nomor', 'tenggat', 'putaran'],
		refers: [
			ofReport,
			ofAgency,
			{ columns: ['jatuh_kepada'], of: 'instansi' },
			{ columns: ['kebijakan'], of: 'kebijakan' }
		]
	},
	angka: {
		columns: {
			periode: always.text(),
			dari: always.day(),
			sampai: always.day(),
			dihitung: always.moment(),
			irisan: always.code('cut'),
			pokok: always.text(),
			angka: always.code('figure'),
			nilai: maybe.whole({ derived: true }),
			tersembunyi: always.yes({ derived: true })
		},
		key: ['periode', 'irisan', 'pokok', 'angka'],
		refers: []
	},
	kurva: {
		columns: {
			periode: always.text(),
			hari_kerja: always.whole({ unit: 'working_day' }),
			dapat_ditunggu: maybe.whole({ unit: 'report', derived: true }),
			selesai: maybe.whole({ unit: 'report', derived: true }),
			bagian: maybe.number({ unit: 'share', derived: true })
		},
		key: ['periode', 'hari_kerja'],
		refers: []
	},
	konsultasi: {
		columns: {
			konsultasi: always.text(),
			alamat: always.text({ derived: true }),
			judul: always.text({ live: true }),
			instansi: always.text(),
			tahap: always.code('stage'),
			lingkup: always.code('scope'),
			cara: always.code('method'),
			diumumkan: always.moment(),
			dibuka: maybe.moment(),
			ditutup: maybe.moment(),
			masukan: always.whole({ derived: true }),
			dijawab: always.whole({ derived: true })
		},
		key: ['konsultasi'],
		refers: [ofAgency]
	},
	masukan: {
		columns: {
			konsultasi: always.text(),
			nomor: always.whole(),
			waktu: always.moment(),
			jenis: always.code('inputKind'),
			unsur: always.code('unsur'),
			saluran: always.code('inputChannel'),
			versi_naskah: always.whole(),
			pertanyaan: maybe.whole(),
			dukungan: always.whole({ unit: 'person' }),
			tanggapan: maybe.code('disposition'),
			ditanggapi: maybe.moment(),
			disembunyikan: always.yes()
		},
		key: ['konsultasi', 'nomor'],
		refers: [ofTopic]
	},
	komitmen: {
		columns: {
			konsultasi: always.text(),
			butir: always.whole(),
			alamat: always.text({ derived: true }),
			rekomendasi: always.text({ live: true }),
			instansi: always.text(),
			jangka: always.code('term'),
			jatuh_tempo: always.day(),
			status: always.code('commitmentStatus'),
			dilaporkan: maybe.moment(),
			diputuskan: maybe.moment()
		},
		key: ['konsultasi', 'butir'],
		refers: [ofTopic, ofAgency]
	},
	moderasi: {
		columns: {
			nomor: always.whole(),
			waktu: always.moment(),
			tindakan: always.code('decisionAct'),
			aturan: maybe.text(),
			versi_aturan: maybe.whole(),
			tentang: always.code('decisionKind'),
			pelaku: always.code('capacity'),
			asal: always.code('decisionSource'),
			sampai: maybe.moment(),
			berakhir: maybe.moment(),
			cara_berakhir: maybe.code('decisionEnd'),
			banding: maybe.moment(),
			putusan_banding: maybe.code('appealOutcome')
		},
		key: ['nomor'],
		refers: []
	},
	verifikasi: {
		columns: {
			bulan: always.day(),
			diterima: always.whole({ unit: 'report', derived: true }),
			tepat_waktu: always.whole({ unit: 'report', derived: true }),
			dihitung: always.moment()
		},
		key: ['bulan'],
		refers: []
	},
	...REFERENCE_SETS,
	survei: {
		columns: {
			survei: always.text(),
			unsur: always.code('element'),
			alamat: always.text({ derived: true }),
			judul: always.text({ live: true }),
			instansi: always.text(),
			layanan: maybe.text(),
			periode_mulai: always.day(),
			periode_akhir: always.day(),
			status: always.code('surveyStatus'),
			responden: maybe.whole({ unit: 'person' }),
			jumlah_nilai: maybe.whole({ unit: 'point' }),
			indeks: maybe.number({ unit: 'point', derived: true }),
			mutu: maybe.code('band', { derived: true })
		},
		key: ['survei', 'unsur'],
		refers: [ofAgency]
	}
} as const satisfies Record<string, DataSet>;

export type SetName = keyof typeof DATA_SETS;
export const SET_NAMES = Object.keys(DATA_SETS) as SetName[];
export const isSetName = (word: string): word is SetName => Object.hasOwn(DATA_SETS, word);

export type ColumnName<Name extends SetName> = keyof (typeof DATA_SETS)[Name]['columns'] & string;

/** The same as one shape, for whoever asks for any set. */
export const setNamed = (name: SetName): DataSet => DATA_SETS[name];

type ValueOf = { string: string; integer: number; number: number; boolean: boolean; date: IsoDate; datetime: Date };
type Held<Of> =
	Of extends Column<infer Type, infer Required> ? ValueOf[Type] | (Required extends true ? never : null) : never;

/** A row of a set: a column that is forgotten does not compile. */
export type RowOf<Name extends SetName> = {
	[Key in ColumnName<Name>]: Held<(typeof DATA_SETS)[Name]['columns'][Key]>;
};

export type Value = string | number | boolean | Date | null;
export type AnyRow = Readonly<Record<string, Value>>;
