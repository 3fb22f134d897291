import type { Role } from '$lib/domain/actor/actor';

type DemoAccount = {
	email: string;
	label: string;
	/** None is a citizen. */
	role: Role | null;
	agencySlug: string | null;
};

/** Imports nothing at run time, because the start script reads it with bare Node. */
export const DEMO_PASSWORD = 'demo-fkp-2026';

export const DEMO_ACCOUNTS = [
	{ email: 'warga@fkp.test', label: 'Pelapor (warga)', role: null, agencySlug: null },
	{ email: 'moderator@fkp.test', label: 'Moderator', role: 'moderator', agencySlug: null },
	{ email: 'dinkes@fkp.test', label: 'Petugas Dinas Kesehatan', role: 'officer', agencySlug: 'dinkes' },
	{ email: 'kepala.dinkes@fkp.test', label: 'Kepala Dinas Kesehatan', role: 'agency_head', agencySlug: 'dinkes' },
	{ email: 'pupr@fkp.test', label: 'Petugas Dinas PUPR', role: 'officer', agencySlug: 'pupr' },
	{ email: 'pengawas@fkp.test', label: 'Pengawas (Inspektorat)', role: 'inspector', agencySlug: null },
	{ email: 'sekda@fkp.test', label: 'Sekretariat Daerah', role: 'secretary', agencySlug: null },
	{ email: 'fasilitator@fkp.test', label: 'Fasilitator konsultasi', role: 'facilitator', agencySlug: 'dinkes' },
	{ email: 'admin@fkp.test', label: 'Administrator', role: 'admin', agencySlug: null }
] as const satisfies DemoAccount[];
