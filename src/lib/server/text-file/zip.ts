import { crc32, deflateRawSync } from 'node:zlib';

type Part = { name: string; bytes: Buffer };

/** 1 January 1980, the first day that the format knows: the same content makes the same file. */
const DAY = 0x21;

/** An archive of some small parts, in their order. Its names are ASCII. */
export function zipOf(parts: readonly Part[]): Buffer {
	const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
	let at = 0;
	for (const { name, bytes } of parts) {
		const packed = deflateRawSync(bytes);
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(8, 4);
		head.writeUInt16LE(DAY, 8);
		head.writeUInt32LE(crc32(bytes), 10);
		head.writeUInt32LE(packed.length, 14);
		head.writeUInt32LE(bytes.length, 18);
		head.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, Buffer.from(name)]));
		locals.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
