/** What the people of an agency say among themselves. */
export const team = {
	tag: 'puskesmas keliling',
	handed: 'Perlu keputusan Ibu tentang anggarannya.',
	note: (name: string) => `@${name}, mohon kabari setelah tim kembali dari lapangan.`
};
