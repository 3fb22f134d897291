import type { Span } from '$lib/server/queries/open-data/editions';
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

type Kept = Omit<Answered, 'parts'> & {
	size: number;
	sha256: string;
	madeAt: Date;
	/** All of it, or a stretch. */
	parts: (span: Span | null) => AsyncIterator<Uint8Array>;
};

/**
 * A file that never changes. It is compressed while it is sent: its length needs no memory. Whoever was interrupted asks for
 * the rest, which comes as it is.
 */
export function keptFile({ headers }: Request, { name, type, parts, size, sha256, madeAt }: Kept): Response {
	const modified = new Date(Math.floor(madeAt.getTime() / 1000) * 1000);
	const span = spanAsked(headers, { size, etag: `"${sha256}"` });
	const packed = span === null && isText(type) && acceptsGzip(headers);
	const lasting = {
		...FOR_ALL,
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'accept-encoding',
		etag: `"${sha256}${packed ? '-gzip' : ''}"`,
		'last-modified': modified.toUTCString(),
		'accept-ranges': 'bytes'
	};
	if (isKept(headers, sha256, modified)) return new Response(null, { status: 304, headers: lasting });
	if (span === 'beyond')
		return new Response(null, { status: 416, headers: { ...FOR_ALL, 'content-range': `bytes */${size}` } });
	const body = streamed(parts(span));
	return new Response(packed ? body.pipeThrough(new CompressionStream('gzip')) : body, {
		status: span ? 206 : 200,
		headers: {
			...lasting,
			'content-type': typeOf(type),
			'content-disposition': `attachment; filename="${name}"`,
			...(packed ? { 'content-encoding': 'gzip' } : { 'content-length': String(span ? span.end - span.start : size) }),
			...(span && { 'content-range': `bytes ${span.start}-${span.end - 1}/${size}` })
		}
	});
}

/** Whether whoever asks has it: by its mark, and where they say none by the day. */
function isKept(headers: Headers, sha256: string, modified: Date): boolean {
	const marks = headers.get('if-none-match');
	if (marks !== null) return marks.includes(sha256);
	return Date.parse(headers.get('if-modified-since') ?? '') >= modified.getTime();
}

/**
 * The one stretch that is asked for (RFC 9110, 14.2); null: all of it, also where several are asked for, or those of another
 * file.
 */
function spanAsked(headers: Headers, { size, etag }: { size: number; etag: string }): Span | 'beyond' | null {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range')?.trim() ?? '') ?? [];
	const ofWhich = headers.get('if-range');
	if ((first === '' && last === '') || (ofWhich !== null && ofWhich !== etag)) return null;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
	if (first !== '' && last !== '' && Number(last) < start) return null;
	return start < end ? { start, end } : 'beyond';
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
