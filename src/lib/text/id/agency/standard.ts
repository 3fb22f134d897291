import type { Component, ComponentGroup } from '$lib/domain/agency/standard';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);

/** Standar pelayanan: empat belas komponen menurut UU 25/2009 dan PermenPANRB 15/2014. */
export const standard = {
	component: {
		persyaratan: 'Persyaratan',
		prosedur: 'Sistem, mekanisme, dan prosedur',
		waktu: 'Jangka waktu penyelesaian',
		biaya: 'Biaya atau tarif',
		produk: 'Produk pelayanan',
		pengaduan: 'Penanganan pengaduan, saran, dan masukan',
		dasar_hukum: 'Dasar hukum',
		sarana: 'Sarana, prasarana, dan fasilitas',
		kompetensi: 'Kompetensi pelaksana',
		pengawasan: 'Pengawasan internal',
		jumlah_pelaksana: 'Jumlah pelaksana',
		jaminan_layanan: 'Jaminan pelayanan',
		jaminan_keamanan: 'Jaminan keamanan dan keselamatan',
		evaluasi: 'Evaluasi kinerja pelaksana'
	} satisfies Record<Component, string>,
	group: {
		delivery: 'Saat Anda dilayani',
		manufacturing: 'Di balik layanan'
	} satisfies Record<ComponentGroup, string>,
	title: 'Standar pelayanan',
	by: 'Dilayani oleh',
	filled: (filled: number, all: number) => `${number(filled)} dari ${number(all)} komponen terisi`,
	missing: (n: number) => `Belum ditulis instansi: ${number(n)} dari 14 komponen`,
	missingSays: 'Standar pelayanan wajib memuat keempat belas komponen (UU 25/2009 pasal 21).',
	validFrom: (day: string) => `Berlaku sejak ${day}`,
	validAhead: (day: string) => `Mulai berlaku ${day}`,
	nextVersion: (day: string) => `Versi baru mulai berlaku ${day}.`,
	undated: 'Tanggal mulai berlaku belum dicatat',
	decree: 'Ditetapkan dengan',
	reviewed: (day: string) => `Terakhir ditinjau bersama masyarakat ${day}`,
	unreviewed: 'Belum tercatat pernah ditinjau bersama masyarakat',
	charter: 'Maklumat pelayanan',
	ended: (day: string) => `Layanan ini berakhir ${day}.`,
	write: 'Tulis laporan tentang layanan ini',
	versions: 'Riwayat versi',
	version: (n: number) => `Versi ${number(n)}`,
	published: 'diterbitkan',
	early: 'sebelum riwayat dicatat',
	first: 'Versi pertama.',
	inForce: 'berlaku',
	becomes: 'menjadi',
	empty: 'kosong',
	surveys: 'Survei tentang layanan ini',
	printed: (address: string) => `Alamat halaman ini: ${address}`,
	list: {
		title: 'Layanan publik',
		lead: 'Syarat, lama, dan biaya setiap layanan, seperti yang dijanjikan instansinya.',
		find: 'Nama layanan atau instansi',
		agency: 'Instansi',
		allAgencies: 'Semua instansi',
		none: 'Tidak ada layanan yang cocok',
		all: 'Cari di semua layanan',
		download: 'Unduh (CSV)',
		downloadSays: 'Keempat belas komponen, dalam urutan isian SIPPN.'
	},
	field: {
		nama: 'Nama',
		unit: 'Unit penyelenggara',
		maklumat: 'Maklumat',
		sk: 'Keputusan',
		mulai: 'Mulai berlaku',
		tinjauan: 'Peninjauan bersama masyarakat'
	}
};
