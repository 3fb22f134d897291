import { plain, type SiteForm } from './form';

export const REPORT_FORMS: SiteForm[] = [
	...(['', 'unggah', 'hapus'] as const).map((button): SiteForm => ({
		...plain,
		route: '(report)/lapor',
		path: '/lapor',
		fields: {
			text: 'Dua papan di tengah jembatan patah sejak hujan besar pekan lalu.',
			occurredOn: '2026-01-05',
			...(button && { [button]: '1' })
		},
		words: ['text'],
		kept: ['text'],
		choices: button ? [] : ['occurredOn'],
		files: 'files',
		...(button && { long: 200 })
	})),
	{
		...plain,
		route: '(report)/lapor/lokasi',
		path: '/lapor/lokasi?/lanjut',
		fields: { district: '82.71', place: 'Depan SD Inpres 1' },
		words: ['place'],
		kept: ['place'],
		choices: ['district']
	},
	...(['', 'cari'] as const).map((button): SiteForm => ({
		...plain,
		route: '(report)/lapor/perihal',
		path: '/lapor/perihal',
		fields: {
			title: 'Jembatan kayu di desa kami patah',
			category: 'jembatan',
			classification: 'complaint',
			categorySearch: '',
			...(button && { [button]: '1' })
		},
		words: ['title', 'categorySearch'],
		kept: ['title'],
		choices: button ? [] : ['category', 'classification', 'agency'],
		...(button && { long: 200 })
	})),
	{
		...plain,
		route: '(report)/lapor/diri',
		path: '/lapor/diri',
		fields: { name: 'Ona', email: 'ona@warga.test', phone: '0812-3456-7890' },
		words: ['name', 'email', 'phone'],
		kept: ['name', 'email', 'phone'],
		choices: [],
		// Everything on this step may stay empty.
		empty: 303
	},
	{ ...plain, route: '(report)/lapor/tinjau', path: '/lapor/tinjau', empty: 303 },
	{ ...plain, route: '(report)/lapor/terkirim', path: '/lapor/terkirim?/selesai', empty: 303 },
	{ ...plain, route: '(report)/lapor/terkirim', path: '/lapor/terkirim?/lagi', empty: 303 },
	{ ...plain, route: '(report)/lapor/simpan', path: '/lapor/simpan', choices: ['step'] },
	{ ...plain, route: '(report)/lapor/hapus', path: '/lapor/hapus', empty: 303 },
	{
		...plain,
		route: '(report)/lacak',
		path: '/lacak',
		fields: { nomor: '7Q4M-2K9X', kode: '7Q4M-2K9X-0A1B-2C3D-4E5F' },
		words: ['nomor', 'kode'],
		kept: ['nomor']
	},
	{ ...plain, route: '(report)/lapor/tanda-terima', path: '/lapor/tanda-terima', empty: 303 },
	{ ...plain, route: '(report)/lacak/tutup', path: '/lacak/tutup', empty: 303 }
];
