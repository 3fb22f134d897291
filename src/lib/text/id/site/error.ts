/** What stands on every page of a fault beside its refusal. */
export const errorPage = {
	errorId: 'Kode kesalahan',
	toHome: 'Ke beranda',
	toComplaints: 'Lihat semua pengaduan',
	retry: 'Muat ulang'
};
