import { formatNumber } from '../../format';

/** Kapan yang terlambat dilaporkan ke atasnya. */
export const ladder = {
	title: 'Tangga eskalasi',
	says: 'Kapan tenggat diingatkan, dan kapan keterlambatan dilaporkan ke atas.',
	lead: 'Setiap tenggat punya tangganya: pengingat sebelum jatuh tempo, pemberitahuan pada harinya, lalu tahap-tahap di atasnya. Siapa yang diberi tahu ditetapkan aturan forum; harinya Anda tetapkan di sini.',
	columns: { clock: 'Tenggat' },
	fields: {
		pengingat: 'Pengingat, hari kerja sebelum jatuh tempo',
		atasan: 'Ke atasan, hari kerja sesudahnya',
		sekretariat: 'Ke Sekretariat Daerah, hari kerja sesudahnya',
		inspektorat: 'Ke Inspektorat, hari kerja sesudahnya'
	},
	short: { pengingat: 'Pengingat', atasan: 'Atasan', sekretariat: 'Setda', inspektorat: 'Inspektorat' },
	hints: { pengingat: 'Kosongkan bila tidak perlu diingatkan.' },
	before: (days: number) => `${formatNumber('id', days)} hari sebelum`,
	after: (days: number) => `${formatNumber('id', days)} hari sesudah`,
	none: 'tidak ada',
	taken: 'Tahap yang sudah diambil tidak berubah. Satu tenggat naik paling banyak satu tahap sehari kerja.'
};
