import { isKnown } from '../etag';

/** For whoever asks, from whichever site: nothing here is anybody's own. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

type Answered = { name: string; type: string; parts: AsyncIterator<Uint8Array>; describedBy?: string };

type Live = Answered & { finished: { size: number; etag: string } | null };

/**
 * A file of this moment. Once it is whole it has a mark, so that whoever has it is told that nothing has changed; whoever keeps a
 * copy asks each time, for what is hidden in a moment is in no file made after it.
 */
export function liveFile({ headers }: Request, { name, type, parts, finished, describedBy }: Live): Response {
	const packed = isText(type) && acceptsGzip(headers);
	const etag = finished && (packed ? finished.etag.replace(/"$/, '-gzip"') : finished.etag);
	const lasting = {
		...FOR_ALL,
		vary: 'accept-encoding',
		...(etag ? { etag, 'cache-control': 'public, no-cache' } : { 'cache-control': 'no-store' })
	};
	if (etag && isKnown(headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: lasting });
	const body = streamed(parts);
	return new Response(packed ? body.pipeThrough(new CompressionStream('gzip')) : body, {
		headers: {
			...lasting,
			'content-type': typeOf(type),
			'content-disposition': `attachment; filename="${name}"`,
			...(packed ? { 'content-encoding': 'gzip' } : finished && { 'content-length': String(finished.size) }),
			...(describedBy && { link: `<${describedBy}>; rel="describedby"; type="application/csvm+json"` })
		}
	});
}

type Kept = Answered & { size: number; sha256: string };

/** A file that never changes. It is compressed while it is sent: its length needs no memory. */
export function keptFile({ headers }: Request, { name, type, parts, size, sha256 }: Kept): Response {
	const lasting = { ...FOR_ALL, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
	if (headers.get('if-none-match')?.includes(sha256))
		return new Response(null, { status: 304, headers: { ...lasting, etag: `"${sha256}"` } });
	const packed = isText(type) && acceptsGzip(headers);
	const body = streamed(parts);
	return new Response(packed ? body.pipeThrough(new CompressionStream('gzip')) : body, {
		headers: {
			...lasting,
			etag: `"${sha256}${packed ? '-gzip' : ''}"`,
			'content-type': typeOf(type),
			'content-disposition': `attachment; filename="${name}"`,
			...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': String(size) })
		}
	});
}

const isText = (type: string): boolean => /^text\/|json/.test(type);

const acceptsGzip = (headers: Headers): boolean =>
	/\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(headers.get('accept-encoding') ?? '');

const typeOf = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);

/** What describes the data, for programs. Small, and made anew. */
export const describing = (body: string, type = 'application/json'): Response =>
	new Response(body, {
		headers: { ...FOR_ALL, 'content-type': typeOf(type), 'cache-control': 'public, no-cache' }
	});

/** Read as fast as it is taken, and no longer than somebody takes it. */
const streamed = (parts: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new ReadableStream({
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(new Uint8Array(value));
		},
		async cancel() {
			await parts.return?.();
		}
	});
