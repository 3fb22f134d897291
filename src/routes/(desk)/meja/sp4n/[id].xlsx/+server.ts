import { isUuid } from '$lib/domain/uuid';
import { findHandover } from '$lib/server/queries/sp4n/handing';
import { services } from '$lib/server/services';
import { FILE_GATE } from '$lib/server/web/answers/sp4n-file';
import { xlsxResponse } from '$lib/server/web/answers/xlsx';
import { error, type RequestHandler } from '@sveltejs/kit';
import { requireModerator } from '../../../require-moderator';

/** The same as the CSV, where numbers stay as they are written whatever opens it. */
export const GET: RequestHandler<{ id: string }> = async (event) => {
	requireModerator(event);
	const { id } = event.params;
	const reports = isUuid(id) ? await findHandover(services(), id) : null;
	if (!reports) error(404);
	return xlsxResponse(`sp4n-lapor-${id.slice(0, 8)}`, FILE_GATE.write(reports));
};
