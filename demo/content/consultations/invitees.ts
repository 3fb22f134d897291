import type { Invitee } from '$lib/domain/consultation/hosting/people';

/** Offices and groups, no real people; without addresses, so that nothing is written to anybody. */
export const invitees: readonly Invitee[] = [
	{
		name: 'Ketua Paguyuban Pengguna Layanan',
		organisation: 'Paguyuban Pengguna Layanan',
		unsur: 'service_user',
		email: ''
	},
	{ name: 'Ketua Program Studi', organisation: 'Perguruan tinggi setempat', unsur: 'academic', email: '' },
	{ name: 'Koordinator', organisation: 'Jaringan Masyarakat Sipil Kepulauan', unsur: 'civil_society', email: '' },
	{ name: 'Pengurus', organisation: 'Himpunan Penyandang Disabilitas', unsur: 'civil_society', email: '' },
	{ name: 'Redaktur', organisation: 'Media setempat', unsur: 'mass_media', email: '' },
	{ name: 'Tokoh masyarakat', organisation: 'Kelurahan setempat', unsur: 'community_leader', email: '' },
	{ name: 'Pejabat terkait', organisation: 'Instansi vertikal', unsur: 'related_agency', email: '' }
];
