/** Halaman kontak, dan yang dikatakan pengelola dengan kata-katanya sendiri di halaman tentang forum. */
export const contactPage = {
	title: 'Kontak',
	more: 'Alamat, jam layanan, dan kontak lain',
	address: 'Alamat',
	hours: 'Jam layanan',
	phone: 'Telepon'
};

export const provinceWords = {
	title: 'Dari pengelola',
	since: 'Berlaku sejak',
	past: (from: string, to: string) => `Ini versi lama, yang berlaku dari ${from} sampai ${to}.`,
	current: 'Baca yang berlaku sekarang',
	others: (count: number) => `Versi lain (${count})`,
	version: (number: number) => `Versi ${number}`
};
