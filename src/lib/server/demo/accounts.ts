import type { Role } from '../../domain/actor/actor';

type DemoAccount = {
	email: string;
	/** None is a citizen. */
	role: Role | null;
	agencySlug: string | null;
};

/** Imports nothing at run time, because the start script reads it with bare Node. */
export const DEMO_PASSWORD = 'demo-fkp-2026';

export const DEMO_ACCOUNTS = [
	{ email: 'warga@fkp.test', role: null, agencySlug: null },
	{ email: 'moderator@fkp.test', role: 'moderator', agencySlug: null },
	{ email: 'dinkes@fkp.test', role: 'officer', agencySlug: 'dinkes' },
	{ email: 'kepala.dinkes@fkp.test', role: 'agency_head', agencySlug: 'dinkes' },
	{ email: 'pupr@fkp.test', role: 'officer', agencySlug: 'pupr' },
	{ email: 'pengawas@fkp.test', role: 'inspector', agencySlug: null },
	{ email: 'fasilitator@fkp.test', role: 'facilitator', agencySlug: 'dinkes' },
	{ email: 'admin@fkp.test', role: 'admin', agencySlug: null }
] as const satisfies DemoAccount[];
