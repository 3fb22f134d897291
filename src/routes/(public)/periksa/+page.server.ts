import { findLogPage } from '$lib/server/queries/transparency/log-page';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (() => findLogPage(services())) satisfies PageServerLoad;
