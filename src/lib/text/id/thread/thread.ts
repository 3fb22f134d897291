export const thread = {
	hiddenPost: 'Kiriman ini disembunyikan moderator.',
	internalNote: 'Hanya terlihat oleh instansi dan pengelola forum.'
};
