import type { KeyState } from '$lib/domain/api/key';
import type { KeyHolder, Scope } from '$lib/domain/api/scope';
import { formatNumber } from '../../format';

/** Kunci bagi aplikasi lain: siapa memegangnya, apa yang dibukanya. */
export const apiKeys = {
	title: 'Kunci API',
	lead: 'Dengan kunci, aplikasi lain menulis ke forum: atas jabatan seorang petugas, atau atas nama mitra di luar pemerintah provinsi. Membaca tidak memerlukan kunci.',
	none: 'Belum ada kunci.',
	add: 'Buat kunci',
	columns: { name: 'Nama', holder: 'Pemegang', scopes: 'Membuka', used: 'Terakhir dipakai', state: 'Keadaan' },
	holder: { officer: 'petugas', partner: 'mitra' } satisfies Record<KeyHolder, string>,
	state: {
		valid: 'berlaku',
		ended: 'diakhiri',
		expired: 'lewat hari terakhirnya',
		no_office: 'jabatannya berakhir'
	} satisfies Record<KeyState, string>,
	scope: {
		report: 'melaporkan',
		reply: 'menanggapi',
		answer: 'menjawab resmi',
		act: 'menangani'
	} satisfies Record<Scope, string>,
	never: 'belum pernah',
	fields: {
		nama: 'Nama yang dibaca publik',
		pemegang: 'Pemegang',
		lingkup: 'Membuka',
		lapor: 'Melaporkan untuk warga',
		balas: 'Menanggapi laporan yang dikirimnya sendiri, sebagai pelapor',
		jawab: 'Menjawab resmi atas nama instansi',
		tangani: 'Menangani: menerima, bertanya, mengalihkan, menyelesaikan',
		sampai: 'Hari terakhir'
	},
	hints: {
		nama: 'Tampil di setiap langkah yang dilakukan dengan kunci ini: “lewat RT 03 Sofifi”.',
		pemegang: 'Kunci petugas punya hak petugas itu saja, dan berakhir bersama jabatannya.',
		lapor: 'Mitra melaporkan atas namanya sendiri; petugas, untuk warga yang datang kepada instansinya.',
		balas: 'Hanya untuk mitra.',
		jawab: 'Hanya untuk petugas.',
		tangani: 'Hanya untuk petugas.',
		sampai: 'Kosong: sampai diakhiri.'
	},
	outside: 'Mitra, dengan nama di atas',
	made: 'Kunci sudah dibuat',
	once: 'Kunci ini hanya ditampilkan sekali. Salin sekarang dan serahkan kepada pemegangnya lewat jalan yang aman. Yang disimpan forum hanya sidiknya.',
	key: 'Kunci',
	use: 'Dikirim aplikasi di setiap permintaan, dalam kepala',
	toList: 'Sudah disalin, kembali ke daftar',
	told: 'Pemegangnya diberi tahu lewat email.',
	facts: {
		id: 'Awal kunci',
		holder: 'Pemegang',
		scopes: 'Membuka',
		madeAt: 'Dibuat',
		used: 'Terakhir dipakai',
		until: 'Hari terakhir',
		endedAt: 'Diakhiri',
		acts: 'Yang dilakukan dengannya'
	},
	acts: (count: number) => `${formatNumber('id', count)} langkah`,
	open: 'sampai diakhiri',
	end: 'Akhiri kunci ini',
	endSays: 'Berlaku seketika dan tidak dapat dibatalkan. Yang sudah dilakukan dengannya tetap tercatat.'
};
