import type { Person } from '$lib/domain/privacy/my-data';
import { KINDS, REGISTER } from '$lib/domain/privacy/register';
import { findMyData } from '$lib/server/queries/privacy/my-data';
import { listMyFiles } from '$lib/server/queries/privacy/my-files';
import type { Services } from '../../services';
import { zipOf } from '../../text-file/zip';

/** The others are named in the list, and each stands on the page of its report. */
const FILES_MOST = 64 * 1024 * 1024;

/** Everything that is kept of a person as an archive to keep: one JSON by the register, and the files they sent. */
export async function myDataFile(house: Pick<Services, 'db' | 'env' | 'now'>, person: Person): Promise<Response> {
	const [data, files] = [await findMyData(house, person), await listMyFiles(house.db, person, FILES_MOST)];
	const kinds = Object.fromEntries(
		KINDS.map((kind) => {
			const { ground, erased } = REGISTER[kind];
			return [kind, { ground, whenErased: erased, kept: data[kind] }];
		})
	);
	const told = { madeAt: house.now().toISOString(), site: house.env.origin, law: 'UU 27/2022', kinds };
	const archive = zipOf([
		{ name: 'data.json', bytes: Buffer.from(JSON.stringify(told, null, '\t')) },
		...files.map(({ bytes, ending }, nth) => ({ name: `files/${nth + 1}.${ending}`, bytes }))
	]);
	return new Response(new Uint8Array(archive), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': 'attachment; filename="data-saya.zip"',
			'cache-control': 'private, no-store'
		}
	});
}
