import { UNNAMED } from '$lib/domain/site/identity';

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
