import { isSetName } from '$lib/domain/open-data/data-sets';
import { isDataFormat } from '$lib/forms/data-format';
import { setFile } from '$lib/server/open-data/set-file';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A set as everybody may read it now, in the form that the address ends with. */
export const GET: RequestHandler = ({ request, params: { set, format } }) => {
	if (!isSetName(set) || !isDataFormat(format)) error(404);
	return setFile(services(), request, { name: set, format });
};
