/** Two reports in which people wrote more than the public needs: one is masked, one still waits in the queue. */
export const masking = {
	category: 'penerangan-jalan',
	agency: 'pupr',
	masked: {
		title: 'Lampu jalan mati di depan SD Negeri Kalumata',
		text: 'Sudah dua pekan lampu di depan sekolah mati. Anak-anak pulang mengaji dalam gelap. Yang tahu letak tiangnya Ibu Hapsa, telepon 0812-0000-4417, NIK 8271022003850003, rumahnya di samping sekolah.',
		place: 'Depan SD Negeri Kalumata, Ternate Selatan',
		why: 'Nomor telepon dan NIK orang lain tidak perlu dibaca umum; letaknya sudah jelas dari laporan.'
	},
	waiting: {
		reply:
			'Saya tinggal di sebelahnya. Kalau petugas datang malam, hubungi saya di 0823-0000-1122, nanti saya tunjukkan.'
	}
};
