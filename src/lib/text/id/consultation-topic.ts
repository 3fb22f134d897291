/** Pages of one consultation and their list, as everybody reads them. */
export const topic = {
	tab: {
		parts: 'Bagian konsultasi',
		topic: 'Ikhtisar',
		text: 'Naskah',
		inputs: 'Masukan',
		minutes: 'Berita acara',
		commitments: 'Komitmen'
	},
	window: {
		until: (closes: string) => `Masukan dibuka sampai ${closes}`,
		from: (opens: string, closes: string) => `Masukan dibuka ${opens} sampai ${closes}`,
		over: (opens: string, closes: string) => `Masa masukan: ${opens} sampai ${closes}`
	}
};
