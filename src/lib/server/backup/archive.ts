import { Decrypter, Encrypter } from 'age-encryption';
import { createTarDecoder, createTarPacker } from 'modern-tar';

type Bytes = ReadableStream<Uint8Array>;
type Pair = ReadableWritablePair<Uint8Array, Uint8Array>;

/** A file of the archive, written when it is known whole. */
export type PutFile = (name: string, content: string | Uint8Array) => Promise<void>;

/**
 * What `write` puts, as tar, packed by gzip and sealed to age recipients (`age1…`) while it is written: whoever has a key
 * opens it with `age -d | tar xz`, without this program. Who writes waits for who reads.
 */
export async function sealArchive(
	recipients: readonly string[],
	write: (put: PutFile) => Promise<void>
): Promise<Bytes> {
	const encrypter = new Encrypter();
	for (const recipient of recipients) encrypter.addRecipient(recipient);
	const { readable, controller } = createTarPacker();
	const encoder = new TextEncoder();
	const put: PutFile = async (name, content) => {
		const bytes = typeof content === 'string' ? encoder.encode(content) : content;
		const file = controller.add({ name, size: bytes.length, mtime: new Date(0), mode: 0o600 }).getWriter();
		await file.write(bytes);
		await file.close();
	};
	const sealed = await encrypter.encrypt(readable.pipeThrough(new CompressionStream('gzip') as Pair));
	void write(put).then(
		() => controller.finalize(),
		(error: unknown) => controller.error(error)
	);
	return sealed;
}

export type ArchivedFile = { name: string; read: () => Promise<Uint8Array> };

/** The files of a sealed archive, one after the other. A key that fits none of its recipients is an error. */
export async function* openArchive(keys: readonly string[], sealed: Bytes): AsyncGenerator<ArchivedFile> {
	const decrypter = new Decrypter();
	for (const key of keys) decrypter.addIdentity(key);
	const packed = await decrypter.decrypt(sealed);
	const files = packed
		.pipeThrough(new DecompressionStream('gzip') as Pair)
		.pipeThrough(createTarDecoder({ strict: true }));
	for await (const { header, body } of files)
		yield { name: header.name, read: async () => new Uint8Array(await new Response(body as BodyInit).arrayBuffer()) };
}
