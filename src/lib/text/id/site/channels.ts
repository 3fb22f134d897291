/** How a page is kept in touch with: followed, read elsewhere, taken away. */
export const channels = {
	label: 'Ikuti, umpan, dan unduh',
	feed: 'Umpan',
	download: 'Unduh',
	calendar: 'Kalender',
	promised: 'hari yang dijanjikan',
	own: 'Tenggat laporan ini di kalender Anda'
};
