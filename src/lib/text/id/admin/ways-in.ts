import type { AskedOf } from '$lib/domain/actor/second-step';
import { formatNumber } from '../../format';

const people = (value: number) => `${formatNumber('id', value)} orang`;

/** Siapa yang wajib masuk dengan langkah kedua, dan apa yang terjadi bila alatnya hilang. */
export const waysIn = {
	title: 'Cara masuk',
	says: 'Siapa yang wajib punya langkah kedua, dan siapa yang belum.',
	lead: 'Kata sandi dapat dicuri. Siapa yang membaca hal tersegel masuk dengan langkah kedua: kode dari aplikasi atau kunci sandi.',
	demo: 'Dalam demo aturan ini tidak diminta dari siapa pun.',
	ruleTitle: 'Aturannya',
	fields: {
		diminta: 'Diminta dari',
		masa: 'Masa persiapan, hari',
		sejak: 'Dihitung sejak',
		undangan: 'Undangan',
		langkah_kedua: 'Langkah kedua',
		akun_kantor: 'Akun kantor di',
		kode_tautan: 'Kode permintaan'
	},
	hints: {
		masa: 'Sesudah itu jabatan yang diminta berhenti sampai langkah keduanya terpasang.',
		sejak: 'Bagi yang ditunjuk kemudian, dihitung sejak hari pertamanya.'
	},
	askedOf: {
		nobody: 'tidak seorang pun',
		sealed: 'yang membaca hal tersegel atau rahasia',
		staff: 'semua petugas'
	} satisfies Record<AskedOf, string>,
	listTitle: 'Belum punya langkah kedua',
	all: 'Semua yang diminta sudah punya langkah kedua.',
	count: people,
	find: 'Cari nama',
	notFound: 'Tidak ada orang dengan nama itu di antaranya.',
	columns: { name: 'Nama', roles: 'Tugas', state: 'Keadaan' },
	due: (day: string) => `sampai ${day}`,
	late: 'tidak dapat bertugas sampai memasangnya',
	invited: 'belum menerima undangannya',
	uninvite: 'Cabut undangan',
	uninviteSays:
		'Tautannya berhenti berlaku dan tugas yang disiapkan dihapus. Alamatnya bebas: pemiliknya dapat mendaftar sendiri, atau Anda undang lagi.',
	unlock: 'Lepas langkah kedua yang hilang',
	unlockSays:
		'Untuk orang yang kehilangan ponsel dan kode cadangannya. Ia diberi tahu lewat email saat ini juga; 24 jam kemudian langkah keduanya dilepas dan semua sesinya berakhir, kecuali ia menghentikannya. Bila ada admin lain yang bertugas, ia harus menyetujui. Pastikan dahulu dengan bertemu atau menelepon orangnya.',
	/** Before the moment. */
	waiting: (by: string) => `${by} meminta langkah kedua orang ini dilepas. Kecuali dihentikan, itu terjadi pada`,
	waitingAssent: ', bila admin lain menyetujuinya dalam tujuh hari.',
	assent: 'Setujui pelepasan',
	assentSays: (by: string) =>
		`${by} meminta langkah kedua orang ini dilepas. Pastikan sendiri, dengan bertemu atau menelepon orangnya, lalu setujui. Masa tunggu 24 jam tetap berlaku.`,
	toAssent: (name: string) => `Langkah kedua ${name} menunggu persetujuan Anda`,
	stop: 'Hentikan',
	linkAsked: 'Meminta ditautkan dengan akun kantor. Kode permintaannya:',
	linkAskedAt: 'Diminta',
	link: 'Setujui tautan',
	linkSays:
		'Orang ini akan dapat masuk lewat penyedia akun kantor. Temui atau telepon orangnya di nomor yang Anda kenal, dan minta ia membacakan kode yang tampil di halaman keamanannya: kodenya harus sama. Alamat email bukan bukti.',
	linked: 'Tertaut dengan akun kantor sejak',
	unlink: 'Lepas tautan',
	turnDown: 'Tolak permintaan',
	unlinkSays: 'Sesi yang dimulai dengan akun kantor berakhir, dan orangnya diberi tahu. Kata sandinya tetap berlaku.',
	toLink: (name: string) => `${name} meminta akunnya ditautkan dengan akun kantor`,
	stopped: 'Pelepasan dihentikan; langkah kedua tetap terpasang.'
};
