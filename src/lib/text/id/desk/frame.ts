import type { RoomGroup, RoomName } from '$lib/domain/desk/rooms';

export const frame = {
	name: 'Ruang kerja',
	navigation: 'Ruang kerja',
	menu: 'Menu',
	closeMenu: 'Tutup menu',
	publicSite: 'Situs publik',
	late: (value: string) => `${value} terlambat`,
	group: {
		agency: 'Instansi',
		moderation: 'Moderasi',
		consultation: 'Konsultasi',
		counter: 'Loket',
		administration: 'Administrasi'
	} satisfies Record<RoomGroup, string>,
	room: {
		team: 'Tim',
		templates: 'Templat jawaban',
		queue: 'Antrean moderasi',
		appeals: 'Keberatan',
		proofs: 'Bukti tindak lanjut',
		health: 'Kesehatan moderasi',
		consultations: 'Konsultasi publik',
		promises: 'Komitmen',
		surveys: 'Survei kepuasan',
		mailIn: 'Email masuk',
		sp4n: 'SP4N-LAPOR!',
		letters: 'Surat instansi',
		counter: 'Laporan di loket',
		administration: 'Ikhtisar',
		guide: 'Mulai dari sini',
		agencies: 'Instansi',
		people: 'Orang dan tugas',
		categories: 'Kategori',
		districts: 'Wilayah',
		services: 'Layanan',
		calendar: 'Kalender kerja',
		policies: 'Batas waktu',
		routing: 'Perutean',
		holds: 'Pemeriksaan kiriman',
		rules: 'Aturan forum',
		ladder: 'Tangga eskalasi',
		siteHealth: 'Kesehatan situs',
		waysIn: 'Cara masuk',
		history: 'Riwayat perubahan',
		site: 'Situs'
	} satisfies Record<RoomName, string>
};
