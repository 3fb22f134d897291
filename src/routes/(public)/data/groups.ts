import type { SetName } from '$lib/domain/open-data/data-sets';

/** Under which heading each set stands, in their order. */
const GROUP_OF = {
	laporan: 'aboutReports',
	penanganan: 'aboutReports',
	peristiwa: 'aboutReports',
	tenggat: 'aboutReports',
	moderasi: 'aboutReports',
	angka: 'aboutFigures',
	kurva: 'aboutFigures',
	verifikasi: 'aboutFigures',
	survei: 'aboutFigures',
	konsultasi: 'aboutTopics',
	masukan: 'aboutTopics',
	komitmen: 'aboutTopics',
	instansi: 'reference',
	layanan: 'reference',
	kategori: 'reference',
	wilayah: 'reference',
	kalender: 'reference',
	kebijakan: 'reference',
	kode: 'reference'
} as const satisfies Record<SetName, string>;

export const GROUPS = [...Map.groupBy(Object.keys(GROUP_OF) as SetName[], (name) => GROUP_OF[name])];
