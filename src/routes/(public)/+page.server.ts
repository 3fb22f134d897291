import { publicHomePage } from '$lib/server/queries/home/public-page';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (() => publicHomePage(services())) satisfies PageServerLoad;
