import type { DemoOfficer } from './types';

/** Offices, not people; every decree number is an example. */
export const officers = [
	{
		agency: 'dinkes',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Kesehatan',
		email: 'dinkes@fkp.test',
		decree: 'SK 821.2/101/2026 (contoh)'
	},
	{
		agency: 'dinkes',
		role: 'agency_head',
		displayName: 'Kepala Dinas Kesehatan',
		email: 'kepala.dinkes@fkp.test',
		decree: 'SK 821.2/102/2026 (contoh)'
	},
	{
		agency: 'rsud',
		role: 'officer',
		displayName: 'Pejabat Penghubung RSUD Provinsi',
		email: 'rsud@fkp.test',
		decree: 'SK 821.2/103/2026 (contoh)'
	},
	{
		agency: 'rsud',
		role: 'agency_head',
		displayName: 'Direktur RSUD Provinsi',
		email: 'kepala.rsud@fkp.test',
		decree: 'SK 821.2/104/2026 (contoh)'
	},
	{
		agency: 'pupr',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Pekerjaan Umum dan Penataan Ruang',
		email: 'pupr@fkp.test',
		decree: 'SK 821.2/105/2026 (contoh)'
	},
	{
		agency: 'pupr',
		role: 'agency_head',
		displayName: 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang',
		email: 'kepala.pupr@fkp.test',
		decree: 'SK 821.2/106/2026 (contoh)'
	},
	{
		agency: 'perkim',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Perumahan dan Kawasan Permukiman',
		email: 'perkim@fkp.test',
		decree: 'SK 821.2/107/2026 (contoh)'
	},
	{
		agency: 'perkim',
		role: 'agency_head',
		displayName: 'Kepala Dinas Perumahan dan Kawasan Permukiman',
		email: 'kepala.perkim@fkp.test',
		decree: 'SK 821.2/108/2026 (contoh)'
	},
	{
		agency: 'dishub',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Perhubungan',
		email: 'dishub@fkp.test',
		decree: 'SK 821.2/109/2026 (contoh)'
	},
	{
		agency: 'dishub',
		role: 'agency_head',
		displayName: 'Kepala Dinas Perhubungan',
		email: 'kepala.dishub@fkp.test',
		decree: 'SK 821.2/110/2026 (contoh)'
	},
	{
		agency: 'dikbud',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Pendidikan dan Kebudayaan',
		email: 'dikbud@fkp.test',
		decree: 'SK 821.2/111/2026 (contoh)'
	},
	{
		agency: 'dikbud',
		role: 'agency_head',
		displayName: 'Kepala Dinas Pendidikan dan Kebudayaan',
		email: 'kepala.dikbud@fkp.test',
		decree: 'SK 821.2/112/2026 (contoh)'
	},
	{
		agency: 'dinsos',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Sosial',
		email: 'dinsos@fkp.test',
		decree: 'SK 821.2/113/2026 (contoh)'
	},
	{
		agency: 'dinsos',
		role: 'agency_head',
		displayName: 'Kepala Dinas Sosial',
		email: 'kepala.dinsos@fkp.test',
		decree: 'SK 821.2/114/2026 (contoh)'
	},
	{
		agency: 'dlh',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Lingkungan Hidup',
		email: 'dlh@fkp.test',
		decree: 'SK 821.2/115/2026 (contoh)'
	},
	{
		agency: 'dlh',
		role: 'agency_head',
		displayName: 'Kepala Dinas Lingkungan Hidup',
		email: 'kepala.dlh@fkp.test',
		decree: 'SK 821.2/116/2026 (contoh)'
	},
	{
		agency: 'dkp',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Kelautan dan Perikanan',
		email: 'dkp@fkp.test',
		decree: 'SK 821.2/117/2026 (contoh)'
	},
	{
		agency: 'dkp',
		role: 'agency_head',
		displayName: 'Kepala Dinas Kelautan dan Perikanan',
		email: 'kepala.dkp@fkp.test',
		decree: 'SK 821.2/118/2026 (contoh)'
	},
	{
		agency: 'dishut',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Kehutanan',
		email: 'dishut@fkp.test',
		decree: 'SK 821.2/119/2026 (contoh)'
	},
	{
		agency: 'dishut',
		role: 'agency_head',
		displayName: 'Kepala Dinas Kehutanan',
		email: 'kepala.dishut@fkp.test',
		decree: 'SK 821.2/120/2026 (contoh)'
	},
	{
		agency: 'esdm',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Energi dan Sumber Daya Mineral',
		email: 'esdm@fkp.test',
		decree: 'SK 821.2/121/2026 (contoh)'
	},
	{
		agency: 'esdm',
		role: 'agency_head',
		displayName: 'Kepala Dinas Energi dan Sumber Daya Mineral',
		email: 'kepala.esdm@fkp.test',
		decree: 'SK 821.2/122/2026 (contoh)'
	},
	{
		agency: 'dpmptsp',
		role: 'officer',
		displayName: 'Pejabat Penghubung DPMPTSP',
		email: 'dpmptsp@fkp.test',
		decree: 'SK 821.2/123/2026 (contoh)'
	},
	{
		agency: 'dpmptsp',
		role: 'agency_head',
		displayName: 'Kepala DPMPTSP',
		email: 'kepala.dpmptsp@fkp.test',
		decree: 'SK 821.2/124/2026 (contoh)'
	},
	{
		agency: 'diskominfosan',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Komunikasi, Informatika dan Persandian',
		email: 'diskominfosan@fkp.test',
		decree: 'SK 821.2/125/2026 (contoh)'
	},
	{
		agency: 'diskominfosan',
		role: 'agency_head',
		displayName: 'Kepala Dinas Komunikasi, Informatika dan Persandian',
		email: 'kepala.diskominfosan@fkp.test',
		decree: 'SK 821.2/126/2026 (contoh)'
	},
	{
		agency: 'bappeda',
		role: 'officer',
		displayName: 'Pejabat Penghubung Badan Perencanaan Pembangunan Daerah',
		email: 'bappeda@fkp.test',
		decree: 'SK 821.2/127/2026 (contoh)'
	},
	{
		agency: 'bappeda',
		role: 'agency_head',
		displayName: 'Kepala Badan Perencanaan Pembangunan Daerah',
		email: 'kepala.bappeda@fkp.test',
		decree: 'SK 821.2/128/2026 (contoh)'
	},
	{
		agency: 'inspektorat',
		role: 'officer',
		displayName: 'Pejabat Penghubung Inspektorat Daerah',
		email: 'inspektorat@fkp.test',
		decree: 'SK 821.2/129/2026 (contoh)'
	},
	{
		agency: 'inspektorat',
		role: 'agency_head',
		displayName: 'Inspektur Daerah',
		email: 'kepala.inspektorat@fkp.test',
		decree: 'SK 821.2/130/2026 (contoh)'
	},
	{
		agency: 'bkd',
		role: 'officer',
		displayName: 'Pejabat Penghubung Badan Kepegawaian Daerah',
		email: 'bkd@fkp.test',
		decree: 'SK 821.2/131/2026 (contoh)'
	},
	{
		agency: 'bkd',
		role: 'agency_head',
		displayName: 'Kepala Badan Kepegawaian Daerah',
		email: 'kepala.bkd@fkp.test',
		decree: 'SK 821.2/132/2026 (contoh)'
	},
	{
		agency: 'bpbd',
		role: 'officer',
		displayName: 'Pejabat Penghubung Badan Penanggulangan Bencana Daerah',
		email: 'bpbd@fkp.test',
		decree: 'SK 821.2/133/2026 (contoh)'
	},
	{
		agency: 'bpbd',
		role: 'agency_head',
		displayName: 'Kepala Badan Penanggulangan Bencana Daerah',
		email: 'kepala.bpbd@fkp.test',
		decree: 'SK 821.2/134/2026 (contoh)'
	},
	{
		agency: 'dukcapil',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Kependudukan dan Pencatatan Sipil',
		email: 'dukcapil@fkp.test',
		decree: 'SK 821.2/135/2026 (contoh)'
	},
	{
		agency: 'dukcapil',
		role: 'agency_head',
		displayName: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
		email: 'kepala.dukcapil@fkp.test',
		decree: 'SK 821.2/136/2026 (contoh)'
	},
	{
		agency: 'pppa',
		role: 'officer',
		displayName: 'Pejabat Penghubung DPPPA',
		email: 'pppa@fkp.test',
		decree: 'SK 821.2/137/2026 (contoh)'
	},
	{
		agency: 'pppa',
		role: 'agency_head',
		displayName: 'Kepala DPPPA',
		email: 'kepala.pppa@fkp.test',
		decree: 'SK 821.2/138/2026 (contoh)'
	},
	{
		agency: 'pangan',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Pangan',
		email: 'pangan@fkp.test',
		decree: 'SK 821.2/139/2026 (contoh)'
	},
	{
		agency: 'pangan',
		role: 'agency_head',
		displayName: 'Kepala Dinas Pangan',
		email: 'kepala.pangan@fkp.test',
		decree: 'SK 821.2/140/2026 (contoh)'
	},
	{
		agency: 'nakertrans',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Tenaga Kerja dan Transmigrasi',
		email: 'nakertrans@fkp.test',
		decree: 'SK 821.2/141/2026 (contoh)'
	},
	{
		agency: 'nakertrans',
		role: 'agency_head',
		displayName: 'Kepala Dinas Tenaga Kerja dan Transmigrasi',
		email: 'kepala.nakertrans@fkp.test',
		decree: 'SK 821.2/142/2026 (contoh)'
	},
	{
		agency: 'pertanian',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Pertanian',
		email: 'pertanian@fkp.test',
		decree: 'SK 821.2/143/2026 (contoh)'
	},
	{
		agency: 'pertanian',
		role: 'agency_head',
		displayName: 'Kepala Dinas Pertanian',
		email: 'kepala.pertanian@fkp.test',
		decree: 'SK 821.2/144/2026 (contoh)'
	},
	{
		agency: 'satpolpp',
		role: 'officer',
		displayName: 'Pejabat Penghubung Satuan Polisi Pamong Praja',
		email: 'satpolpp@fkp.test',
		decree: 'SK 821.2/145/2026 (contoh)'
	},
	{
		agency: 'satpolpp',
		role: 'agency_head',
		displayName: 'Kepala Satuan Polisi Pamong Praja',
		email: 'kepala.satpolpp@fkp.test',
		decree: 'SK 821.2/146/2026 (contoh)'
	},
	{
		agency: 'bapenda',
		role: 'officer',
		displayName: 'Pejabat Penghubung Badan Pendapatan Daerah',
		email: 'bapenda@fkp.test',
		decree: 'SK 821.2/147/2026 (contoh)'
	},
	{
		agency: 'bapenda',
		role: 'agency_head',
		displayName: 'Kepala Badan Pendapatan Daerah',
		email: 'kepala.bapenda@fkp.test',
		decree: 'SK 821.2/148/2026 (contoh)'
	},
	{
		agency: 'biro-organisasi',
		role: 'officer',
		displayName: 'Pejabat Penghubung Biro Organisasi',
		email: 'biro-organisasi@fkp.test',
		decree: 'SK 821.2/149/2026 (contoh)'
	},
	{
		agency: 'biro-organisasi',
		role: 'agency_head',
		displayName: 'Kepala Biro Organisasi',
		email: 'kepala.biro-organisasi@fkp.test',
		decree: 'SK 821.2/150/2026 (contoh)'
	},
	{
		agency: 'pmd',
		role: 'officer',
		displayName: 'Pejabat Penghubung Dinas Pemberdayaan Masyarakat dan Desa',
		email: 'pmd@fkp.test',
		decree: 'SK 821.2/151/2026 (contoh)'
	},
	{
		agency: 'pmd',
		role: 'agency_head',
		displayName: 'Kepala Dinas Pemberdayaan Masyarakat dan Desa',
		email: 'kepala.pmd@fkp.test',
		decree: 'SK 821.2/152/2026 (contoh)'
	},
	{
		agency: 'inspektorat',
		role: 'inspector',
		displayName: 'Pengawas Inspektorat',
		email: 'pengawas@fkp.test',
		decree: 'SK 821.2/153/2026 (contoh)'
	},
	{
		agency: 'biro-organisasi',
		role: 'secretary',
		displayName: 'Sekretariat Daerah',
		email: 'sekda@fkp.test',
		decree: 'SK 821.2/159/2026 (contoh)'
	},
	{
		agency: 'diskominfosan',
		role: 'moderator',
		displayName: 'Moderator FKP I',
		email: 'moderator@fkp.test',
		decree: 'SK 821.2/154/2026 (contoh)'
	},
	{
		agency: 'biro-organisasi',
		role: 'moderator',
		displayName: 'Moderator FKP II',
		email: 'moderator2@fkp.test',
		decree: 'SK 821.2/155/2026 (contoh)'
	},
	{
		agency: 'biro-organisasi',
		role: 'facilitator',
		displayName: 'Fasilitator FKP',
		email: 'fasilitator@fkp.test',
		decree: 'SK 821.2/156/2026 (contoh)'
	},
	{
		agency: 'diskominfosan',
		role: 'admin',
		displayName: 'Admin Sistem FKP',
		email: 'admin@fkp.test',
		decree: 'SK 821.2/157/2026 (contoh)'
	}
] as const satisfies readonly DemoOfficer[];
