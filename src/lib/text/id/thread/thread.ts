export const thread = {
	hiddenPost: 'Kiriman ini disembunyikan moderator.',
	folded: 'Dilipat sementara oleh laporan pembaca, menunggu moderator. Klik untuk membaca.',
	internalNote: 'Hanya terlihat oleh instansi dan pengelola forum.'
};
