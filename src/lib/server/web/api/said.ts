import { createHash } from 'node:crypto';

/** What was sent, as one text: the same words and files, in whatever order of their names, say the same. */
export async function saidIn(
	of: readonly string[],
	entries: Iterable<readonly [string, string | File]>
): Promise<string> {
	const said = await Promise.all(
		[...entries].map(async ([name, value]) =>
			typeof value === 'string' ? [name, value] : [name, value.name, value.type, await digestOf(value)]
		)
	);
	return JSON.stringify([...of, said.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0))]);
}

const digestOf = async (file: File): Promise<string> =>
	createHash('sha256')
		.update(Buffer.from(await file.arrayBuffer()))
		.digest('base64url');
