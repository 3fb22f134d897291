/** For whoever asks, from whichever site: nothing here is anybody's own. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

type Answered = { name: string; type: string; parts: AsyncIterator<Uint8Array>; describedBy?: string };

/** A file that is written while it is read, and that nobody keeps: what is hidden in a moment is in no copy made after it. */
export const liveFile = ({ name, type, parts, describedBy }: Answered): Response =>
	new Response(streamed(parts), {
		headers: {
			...FOR_ALL,
			'content-type': typeOf(type),
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store',
			...(describedBy && { link: `<${describedBy}>; rel="describedby"; type="application/csvm+json"` })
		}
	});

type Kept = Answered & { size: number; sha256: string };

/** A file that never changes. It is compressed while it is sent: its length needs no memory. */
export function keptFile({ headers }: Request, { name, type, parts, size, sha256 }: Kept): Response {
	const lasting = { ...FOR_ALL, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
	if (headers.get('if-none-match')?.includes(sha256))
		return new Response(null, { status: 304, headers: { ...lasting, etag: `"${sha256}"` } });
	const packed = /^text\//.test(type) && acceptsGzip(headers);
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

const acceptsGzip = (headers: Headers): boolean =>
	/\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(headers.get('accept-encoding') ?? '');

const typeOf = (type: string): string => (/^text\/|json/.test(type) ? `${type}; charset=utf-8` : type);

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
