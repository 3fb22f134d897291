type Row = { who: string; content: boolean; name: boolean; nameSays: string };

const agency = 'Instansi yang menangani';
const overseers = 'Moderator, pengawas, dan Sekretariat Daerah';
const others = 'Instansi lain';
const sealed: Row = {
	who: overseers,
	content: true,
	name: false,
	nameSays: 'tersegel; dibuka hanya dengan izin khusus dan alasan yang tercatat'
};

/** Who sees what of a report, for each way of sending it. Mirrors domain/thread/visibility. */
export const audience = {
	who: 'Siapa',
	content: 'Isi laporan',
	name: 'Nama Anda',
	sees: 'terlihat',
	seesNot: 'tidak terlihat',
	caption: {
		open: 'Siapa melihat apa: laporan biasa',
		anonymous: 'Siapa melihat apa: Anonim',
		confidential: 'Siapa melihat apa: Rahasia',
		both: 'Siapa melihat apa: Anonim dan Rahasia'
	},
	rows: {
		open: [
			{ who: 'Umum', content: true, name: false, nameSays: 'tertulis “Warga” dan kabupaten/kota' },
			{ who: agency, content: true, name: true, nameSays: 'terlihat' },
			sealed
		],
		anonymous: [
			{ who: 'Umum', content: true, name: false, nameSays: 'tertulis “Anonim”' },
			{ who: agency, content: true, name: false, nameSays: 'tertulis “Anonim”' },
			sealed
		],
		confidential: [
			{ who: 'Umum', content: false, name: false, nameSays: 'tidak terlihat' },
			{ who: others, content: false, name: false, nameSays: 'tidak terlihat' },
			{ who: agency, content: true, name: true, nameSays: 'terlihat' },
			sealed
		],
		both: [
			{ who: 'Umum', content: false, name: false, nameSays: 'tidak terlihat' },
			{ who: others, content: false, name: false, nameSays: 'tidak terlihat' },
			{ who: agency, content: true, name: false, nameSays: 'tertulis “Anonim”' },
			sealed
		]
	} satisfies Record<'open' | 'anonymous' | 'confidential' | 'both', Row[]>,
	contactNote:
		'Kontak Anda (telepon dan email) tidak diberikan kepada instansi mana pun. Pertanyaan instansi kami teruskan kepada Anda. Setiap pembukaan identitas dapat Anda lihat di halaman laporan Anda.'
};
