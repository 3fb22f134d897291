import type { NoticeWords } from '../../mail-words';

export const assignee: NoticeWords['assignee'] = {
	assign: (f) => ({
		headline: 'Laporan ini kini Anda pegang',
		meaning: `Rekan di ${f.agency} menyerahkan laporan ini kepada Anda. Tenggatnya tidak berubah.`,
		next: 'Laporan ini ada di ruang kerja Anda. Bila keliru, serahkan lagi kepada rekan lain.'
	})
};

export const colleagues: NoticeWords['colleagues'] = {
	assign: () => ({
		headline: 'Laporan ini tidak lagi Anda pegang',
		meaning: 'Seorang rekan kini memegangnya, atau laporan ini menunggu pemegang baru.'
	}),
	note: () => ({
		headline: 'Anda disebut dalam catatan internal',
		meaning: 'Seorang rekan menyebut Anda dalam catatan pada laporan ini. Pelapor dan umum tidak melihatnya.',
		next: 'Baca catatannya, dan jawab dengan catatan bila perlu.'
	})
};
