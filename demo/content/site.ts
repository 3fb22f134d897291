import { UNNAMED } from '$lib/domain/site/identity';
import type { TextPage } from '$lib/domain/site/text-page';

/** What those who run the demo say; the privacy notice was mended once. */
export const texts = [
	{
		page: 'privacy',
		textId: 'Data pribadi di forum ini dikelola Pemerintah Provinsi (contoh) menurut UU 27/2022.',
		textEn: ''
	},
	{
		page: 'privacy',
		textId:
			'Data pribadi di forum ini dikelola Pemerintah Provinsi (contoh) menurut UU 27/2022.\n\nPermintaan tentang data Anda dijawab **paling lambat 3 × 24 jam** oleh pejabat pelindungan data pribadi.',
		textEn:
			'Personal data in this forum is kept by the provincial government (example) under Law 27/2022.\n\nRequests about your data are answered **within 3 × 24 hours** by the data protection officer.'
	},
	{
		page: 'contact',
		textId: 'Loket layanan ada di lantai dasar, dengan jalan landai dan kursi tunggu.',
		textEn: 'The counter is on the ground floor, with a ramp and seats.'
	}
] as const satisfies { page: TextPage; textId: string; textEn: string }[];

/** How the demo presents itself; nobody is reached at any of it. */
export const site = {
	...UNNAMED,
	province: 'Maluku Utara',
	address: 'Jalan Contoh Raya No. 1, Sofifi',
	phone: '(0921) 000-0000',
	email: 'forum@fkp.test',
	hours: 'Senin–Jumat 08.00–16.00 WIT',
	officer: 'Kepala Bidang Persandian (contoh)',
	officerEmail: 'pdp@fkp.test'
};
