import type { Handle } from '@sveltejs/kit';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, type InputType } from 'node:zlib';
import { encodingFor, type Encoding } from '../encoding';

const isSecret = (headers: Headers): boolean => headers.get('cache-control')?.includes('no-store') ?? false;

const COMPRESSIBLE = /^(text\/|application\/(json|xml|atom\+xml|manifest\+json)|image\/svg\+xml)/;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];
/** Beyond it a page takes twice the time and is no smaller to speak of. */
const QUALITY = 5;

const PACK: Record<Encoding, (bytes: InputType) => Promise<Buffer>> = {
	br: (bytes) => toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
	gzip: (bytes) => toGzip(bytes)
};

/**
 * Compresses what is rendered on the fly; built files are compressed beforehand. On a 2 Mbps island link a page arrives
 * four times sooner. An answer whose route says `no-store` shows a secret once and stays as it is: its size must tell
 * nothing.
 */
export const compress: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers, body, status } = response;
	const encoding = encodingFor(event.request.headers.get('accept-encoding'));
	const fits = COMPRESSIBLE.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
	if (!body || !encoding || !fits || isSecret(headers)) return response;
	const packed = await PACK[encoding](await response.arrayBuffer());
	const compressed = new Headers(headers);
	compressed.set('content-encoding', encoding);
	compressed.append('vary', 'accept-encoding');
	compressed.set('content-length', String(packed.length));
	return new Response(new Uint8Array(packed), { status, headers: compressed });
};
