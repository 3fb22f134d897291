import { services } from '$lib/server/services';
import { addressOfOperator, readPageText } from '$lib/server/web/page-text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { address, phone, hours, officer, officerEmail } = services().env.site;
	return {
		text: await readPageText(event, 'contact'),
		contact: { address, phone, hours, officer, officerEmail, email: addressOfOperator() }
	};
};
