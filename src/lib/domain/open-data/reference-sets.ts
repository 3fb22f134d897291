import { always, maybe, ofAgency, type DataSet } from './column';

/** What the codes of the other sets stand for: who serves, where, on which days and under which rules. */
export const REFERENCE_SETS = {
	instansi: {
		columns: {
			instansi: always.text(),
			nama: always.text(),
			nama_singkat: always.text(),
			berlaku_sampai: maybe.day(),
			dilebur_ke: maybe.text()
		},
		key: ['instansi'],
		refers: [{ columns: ['dilebur_ke'], of: 'instansi' }]
	},
	layanan: {
		columns: {
			layanan: always.text(),
			instansi: always.text(),
			nama: always.text(),
			berlaku_sampai: maybe.day(),
			versi_standar: maybe.whole(),
			standar_ditetapkan: maybe.moment()
		},
		key: ['layanan'],
		refers: [ofAgency]
	},
	kategori: {
		columns: {
			kategori: always.text(),
			nama: always.text(),
			nama_inggris: always.text(),
			induk: maybe.text(),
			instansi: maybe.text()
		},
		key: ['kategori'],
		refers: [{ columns: ['induk'], of: 'kategori' }, ofAgency]
	},
	wilayah: {
		columns: { wilayah: always.text(), nama: always.text() },
		key: ['wilayah'],
		refers: []
	},
	kalender: {
		columns: {
			pengenal: always.text(),
			hari: always.day(),
			wilayah: maybe.text(),
			jenis: always.code('day'),
			nama: always.text(),
			dasar: always.text(),
			sementara: always.yes(),
			sejak_versi: always.whole(),
			sampai_versi: maybe.whole(),
			berlaku: always.yes({ derived: true })
		},
		key: ['pengenal'],
		refers: [{ columns: ['wilayah'], of: 'wilayah' }]
	},
	kebijakan: {
		columns: {
			kebijakan: always.text(),
			kode: always.text(),
			berlaku_sejak: always.day(),
			berlaku_sampai: maybe.day(),
			ditarik: maybe.moment(),
			tenggat: always.code('clock'),
			jenis: maybe.code('classification'),
			instansi: maybe.text(),
			nama: always.text(),
			lama: always.whole(),
			satuan: always.code('unit'),
			dasar: always.text()
		},
		key: ['kebijakan'],
		refers: [ofAgency]
	},
	kode: {
		columns: { daftar: always.text(), kode: always.text(), nama: always.text() },
		key: ['daftar', 'kode'],
		refers: []
	}
} as const satisfies Record<string, DataSet>;
