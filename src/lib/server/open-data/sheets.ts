import { SET_NAMES, setNamed } from '$lib/domain/open-data/data-sets';
import { codesInFiles, indicators, metadataWords } from '$lib/text/open-data-catalogue';
import { machineLine } from './csv';
import { conceptOf } from './data-package';

const TYPES = {
	string: 'teks',
	integer: 'bilangan bulat',
	number: 'bilangan',
	boolean: 'ya/tidak',
	date: 'tanggal',
	datetime: 'waktu'
};

const VARIABLE = [
	...['kumpulan_data', 'nama', 'alias', 'konsep', 'definisi', 'referensi_pemilihan', 'referensi_waktu', 'tipe_data'],
	...['ukuran', 'satuan', 'klasifikasi_isian', 'aturan_validasi', 'kalimat_pertanyaan', 'dapat_diakses_umum']
];

/** Every column of every set as MS-Var asks for it. */
export function variableSheet(): string {
	const codes = codesInFiles();
	const rows = SET_NAMES.flatMap((name) =>
		Object.entries(setNamed(name).columns).map(([column, { type, required, codes: list, unit }]) => {
			const [concept, definition] = conceptOf(name, column);
			const classes = list ? Object.entries(codes[list]).map(([code, says]) => `${code} = ${says}`) : [];
			return [
				...[
					name,
					concept,
					column,
					concept,
					definition,
					'Catatan administrasi forum',
					'Saat berkas dibuat',
					TYPES[type]
				],
				...[unit ? 'jumlah' : '', unit ? metadataWords.unit[unit] : '', classes.join('; ')],
				...[required ? 'Selalu diisi' : 'Boleh kosong', '', 'ya']
			];
		})
	);
	return [VARIABLE, ...rows].map(machineLine).join('');
}

const INDICATOR = [
	...['nama', 'konsep', 'definisi', 'interpretasi', 'metode', 'ukuran', 'satuan', 'klasifikasi_penyajian', 'komposit'],
	...['variabel_pembangun', 'level_estimasi', 'dapat_diakses_umum']
];

/** The indicators of the forum as MS-Ind asks for them. */
export const indicatorSheet = (): string =>
	[
		INDICATOR,
		...indicators.map(({ name, concept, definition, meaning, method, measure, unit, by, from, level }) => [
			...[name, concept, definition, meaning, method, measure, unit, by, 'tidak'],
			...[from.map(([set, column]) => `${set}.${column}`).join('; '), level, 'ya']
		])
	]
		.map(machineLine)
		.join('');
