import { editionIn } from '$lib/domain/open-data/edition';
import { editionBytes, editionSpan, findEditionFile } from '$lib/server/queries/open-data/editions';
import { services } from '$lib/server/services';
import { keptFile } from '$lib/server/web/answers/data-files';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const NAME = /^[a-z0-9.-]{1,60}$/;

/** A file of an edition, byte for byte as it was kept. */
export const GET: RequestHandler = async ({ params, request }) => {
	const { db } = services();
	const edition = editionIn(params.edition);
	const file = edition && NAME.test(params.file) ? await findEditionFile(db, edition, params.file) : undefined;
	if (!edition || !file) error(404);
	const { name, mediaType: type, madeAt, ...kept } = file;
	return keptFile(request, {
		...kept,
		name: `fkp-${params.edition}-${name}`,
		type,
		madeAt,
		parts: (span) => (span ? editionSpan(db, edition, name, span) : editionBytes(db, edition, name))
	});
};
