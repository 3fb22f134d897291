import type { ReportStep } from '$lib/forms/report/fields';

export const STEP_HREF = {
	what: '/lapor',
	where: '/lapor/lokasi',
	about: '/lapor/perihal',
	who: '/lapor/diri',
	review: '/lapor/tinjau'
} as const satisfies Record<ReportStep | 'review', `/${string}`>;
