/** What stands on every page of a fault beside its refusal. */
export const errorPage = {
	errorId: 'Nomor galat',
	toHome: 'Ke beranda',
	toComplaints: 'Lihat semua pengaduan',
	retry: 'Muat ulang'
};
