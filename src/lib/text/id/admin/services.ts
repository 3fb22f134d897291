import { formatNumber } from '../../format';
import { standard } from '../agency/standard';

const count = (value: number) => formatNumber('id', value);

/** Layanan dan standar pelayanannya. */
export const services = {
	title: 'Layanan',
	says: 'Standar pelayanan setiap instansi: empat belas komponen, masa berlaku, dan versinya.',
	lead: 'Yang dijanjikan setiap layanan kepada warga. Setiap perubahan menjadi versi baru; versi lama tetap terbaca.',
	none: 'Belum ada layanan yang tercatat.',
	noneFound: 'Tidak ada layanan yang cocok dengan filter ini.',
	count: (n: number, toKeep: number) =>
		`${count(n)} layanan, ${count(toKeep)} di antaranya perlu dilengkapi atau ditinjau`,
	find: 'Cari nama layanan',
	agency: 'Instansi',
	allAgencies: 'Semua instansi',
	state: 'Tampilkan',
	states: {
		semua: 'Semua yang berlaku',
		perlu: 'Perlu dilengkapi atau ditinjau',
		kurang: 'Belum lengkap',
		tinjau: 'Perlu ditinjau',
		berakhir: 'Berakhir'
	},
	filter: 'Filter',
	columns: { name: 'Layanan', agency: 'Instansi', components: 'Komponen', review: 'Peninjauan', state: 'Keadaan' },
	complete: 'lengkap',
	gaps: (n: number) => `kurang ${count(n)} dari 14`,
	reviewDue: 'perlu ditinjau',
	standing: 'berlaku',
	ahead: (day: string) => `mulai ${day}`,
	ends: (day: string) => `sampai ${day}`,
	add: 'Tambah layanan',
	addTitle: 'Tambah layanan',
	editTitle: 'Ubah standar',
	export: 'Unduh daftar (CSV)',
	sippn: 'Unduh untuk SIPPN (CSV)',
	publicPage: 'Lihat halaman publiknya',
	close: 'Akhiri atau pindahkan',
	closeTitle: (name: string, moves: boolean) => `${moves ? 'Akhiri atau pindahkan' : 'Akhiri'} ${name}`,
	endTitle: 'Akhiri layanan',
	endLead: 'Sesudah hari terakhirnya layanan tidak lagi ditawarkan. Halamannya tetap terbaca, dan bertanda berakhir.',
	reviveTitle: 'Batalkan pengakhiran',
	moveTitle: 'Pindahkan ke instansi lain',
	moveLead: 'Versi dan alamat halamannya tidak berubah. Survei dan konsultasi tetap atas nama yang mengadakannya.',
	ended: (day: string) => `Layanan ini berlaku sampai ${day}.`,
	missing: (names: string) => `Belum diisi: ${names}.`,
	version: (n: number) => `Versi ${count(n)}`,
	pastAgency: 'instansi sudah berakhir',
	about: 'Tentang layanan',
	validity: 'Penetapan dan masa berlaku',
	fields: {
		...standard.component,
		nama: 'Nama layanan',
		instansi: 'Instansi',
		unit: 'Unit penyelenggara',
		maklumat: 'Maklumat pelayanan',
		sk: 'Keputusan yang menetapkan',
		mulai: 'Versi ini berlaku mulai',
		tinjauan: 'Terakhir ditinjau bersama masyarakat',
		sampai: 'Hari terakhir'
	},
	hints: {
		persyaratan: 'Satu syarat satu baris.',
		prosedur: 'Langkah demi langkah, dari datang sampai menerima hasilnya.',
		waktu: 'Misalnya 5 hari kerja sejak berkas lengkap.',
		biaya: 'Tulis “Gratis” bila tidak dipungut; bila dipungut, sebut dasar tarifnya.',
		pengaduan: 'Ke mana, dan dijawab dalam berapa hari.',
		maklumat: 'Janji instansi, dan apa yang terjadi bila tidak dipenuhi. Tampil apa adanya.',
		sk: 'Nomor dan tanggalnya. Tampil untuk umum.',
		mulai: 'Bila belum tiba, versi sekarang tetap tampil sampai hari itu.',
		tinjauan: 'Standar ditinjau paling lama setahun sekali, misalnya lewat konsultasi.'
	}
};
