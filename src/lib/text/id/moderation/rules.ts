export const rules = {
	title: 'Aturan forum',
	lead: 'Setiap tindakan moderator menyebut salah satu aturan ini, dengan alasan, dan tercatat dalam buku moderasi. Kritik terhadap layanan, instansi, atau pejabat bukan pelanggaran.',
	ground: 'Dasar hukum',
	since: (day: string) => `Berlaku sejak ${day}`,
	between: (from: string, until: string) => `Berlaku ${from} sampai ${until}`,
	version: (version: number) => `Versi ${version}`,
	earlier: 'Versi sebelumnya',
	upcoming: 'Versi yang akan berlaku',
	ended: 'Aturan yang tidak berlaku lagi'
};
