import { COLLAPSE_LINE, type FlagSum } from '$lib/domain/moderation/flag-weight';
import { formatNumber } from '../../format';
import { formatScaled } from '../../format-scaled';

const count = (value: number) => formatNumber('id', value);
const hundredths = (value: number) => formatScaled('id', Math.round(value * 100), 2);

/** What flags weigh together and why, for the moderator who decides. */
export const flags = {
	title: 'Bobot laporan pembaca',
	sum: (value: number) => `${hundredths(value)} (spam dilipat sementara mulai ${hundredths(COLLAPSE_LINE)})`,
	lines({ pairs, flags, guests, fresh, trusted, mistaken, parties, together, atOnce }: FlagSum): string[] {
		return [
			pairs > 0
				? `${count(pairs)} pasang pelapor tepercaya yang biasanya berbeda pandangan kali ini sepakat.`
				: 'Tidak ada dua pelapor tepercaya yang biasanya berbeda pandangan. Banyaknya pelapor saja tidak berbobot.',
			`${count(flags)} pelapor: ${count(trusted)} sering benar sebelumnya, ${count(mistaken)} sering keliru, ${count(flags - trusted - mistaken)} belum punya riwayat.`,
			...(fresh > 0 ? [`${count(fresh)} baru dikenal kurang dari tiga hari.`] : []),
			...(guests > 0 ? [`${count(guests)} tanpa alamat surel terkonfirmasi, misalnya tamu.`] : []),
			...(together > 1 ? [`${count(together)} dari satu blok alamat internet, misalnya satu sekolah.`] : []),
			...(atOnce > 3 ? [`${count(atOnce)} dalam sepuluh menit.`] : []),
			...(parties > 0 ? [`${count(parties)} dari instansi yang dilaporkan: tidak dihitung.`] : [])
		];
	},
	note: 'Bobot hanya menentukan apakah spam dilipat sementara. Anda menilai isi kirimannya.'
};
