import { services } from '$lib/server/services';
import { readPageText } from '$lib/server/web/page-text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { officer, officerEmail } = services().env.site;
	return {
		text: await readPageText(event, 'privacy'),
		erased: event.url.searchParams.has('dihapus'),
		officer: { name: officer, email: officerEmail }
	};
};
