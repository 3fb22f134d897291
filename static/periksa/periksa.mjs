// Memeriksa log publik tanpa mempercayai forum: membaca semua entri, menghitung ulang pohonnya, dan mencocokkan puncaknya.
//   node periksa.mjs ALAMAT_LOG KUNCI [PUNCAK_LAMA …]     seluruh log; PUNCAK_LAMA: berkas puncak yang pernah Anda simpan
//   node periksa.mjs BERKAS.tlog-proof KUNCI [NASKAH.txt]  satu bukti; NASKAH: kata-kata yang dibuktikan
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [what = '', key = '', ...more] = process.argv.slice(2);
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts.map((part) => Buffer.from(part)))).digest();
const leafHash = (data) => sha256([0], data);
const nodeHash = (left, right) => sha256([1], left, right);
const say = (what) => process.stdout.write(`COCOK: ${what}\n`);
const fail = (why) => {
	process.stderr.write(`TIDAK COCOK: ${why}\n`);
	process.exit(1);
};

/** Puncak di dalam catatan bertanda tangan; berhenti bila tanda tangannya bukan dari kunci ini. */
function openHead(note) {
	const [, name, id, base64] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(key) ?? fail('kunci tidak terbaca');
	const material = Buffer.from(base64, 'base64');
	if (sha256(`${name}\n`, material).toString('hex', 0, 4) !== id) fail('kunci tidak utuh');
	const cut = note.lastIndexOf('\n\n') + 1;
	const text = note.slice(0, cut);
	const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), material.subarray(1)]);
	const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
	const isSigned = note.slice(cut + 1).split('\n').some((line) => {
		const [dash, signer, signature = ''] = line.split(' ');
		const bytes = Buffer.from(signature, 'base64');
		const isOurs = dash === '\u2014' && signer === name && bytes.toString('hex', 0, 4) === id;
		return isOurs && verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
	});
	if (!isSigned) fail('puncak tidak ditandatangani kunci ini');
	const [origin, size, root] = text.split('\n');
	return { origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

/** Puncak pohon dari daun-daun menurut RFC 9162: potong pada pangkat dua terbesar di bawah banyaknya. */
function rootOf(leaves, from = 0, until = leaves.length) {
	if (until - from < 2) return until === from ? sha256() : leaves[from];
	let cut = 1;
	while (cut * 2 < until - from) cut *= 2;
	return nodeHash(rootOf(leaves, from, from + cut), rootOf(leaves, from + cut, until));
}

async function fetchBytes(address) {
	const answer = await fetch(address);
	if (!answer.ok) fail(`${address} menjawab ${answer.status}`);
	return Buffer.from(await answer.arrayBuffer());
}

function pathOf(nth) {
	const digits = String(nth).padStart(Math.ceil(String(nth).length / 3) * 3, '0');
	const groups = digits.match(/\d{3}/g);
	return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

async function checkLog() {
	const note = (await fetchBytes(`${what}/checkpoint`)).toString();
	const head = openHead(note);
	const leaves = [];
	for (let nth = 0; nth * 256 < head.size; nth++) {
		const width = Math.min(256, head.size - nth * 256);
		const bundle = await fetchBytes(`${what}/tile/entries/${pathOf(nth)}${width < 256 ? `.p/${width}` : ''}`);
		for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at))
			leaves.push(leafHash(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at))));
	}
	if (leaves.length !== head.size) fail(`ada ${leaves.length} entri, puncak menyebut ${head.size}`);
	if (!rootOf(leaves).equals(head.root)) fail('entri tidak menghasilkan puncak yang ditandatangani');
	for (const file of more) {
		const old = openHead(readFileSync(file, 'utf8'));
		if (old.size > head.size) fail(`log menyusut: ${file} menyebut ${old.size} entri, sekarang ${head.size}`);
		if (!rootOf(leaves, 0, old.size).equals(old.root)) fail(`yang dicatat sebelum ${file} sudah diubah`);
	}
	writeFileSync(`puncak-${head.size}.txt`, note);
	say(`${head.size} entri, ${more.length} puncak lama. Puncak ini disimpan di puncak-${head.size}.txt`);
}

function checkProof() {
	const file = readFileSync(what, 'utf8');
	const cut = file.indexOf('\n\n');
	const [kind, extra, index, ...proof] = file.slice(0, cut).split('\n');
	if (kind !== 'c2sp.org/tlog-proof@v1') fail('bukan berkas bukti');
	const { form, salt, parts } = JSON.parse(Buffer.from(extra.replace('extra ', ''), 'base64'));
	const head = openHead(file.slice(cut + 2));
	let [at, last] = [Number(index.replace('index ', '')), head.size - 1];
	if (!(at >= 0 && at <= last)) fail('urutan di luar log');
	let hash = leafHash(sha256('fkp-log-v1\n', Buffer.from(salt, 'base64'), form));
	for (const beside of proof.map((line) => Buffer.from(line, 'base64'))) {
		if (at % 2 === 1 || at === last) {
			hash = nodeHash(beside, hash);
			while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
		} else hash = nodeHash(hash, beside);
		[at, last] = [at >> 1, last >> 1];
	}
	if (last !== 0 || !hash.equals(head.root)) fail('bukti tidak mengarah ke puncak yang ditandatangani');
	if (more[0]) {
		const said = sha256('fkp-log-v1\n', Buffer.from(parts?.words ?? '', 'base64'), readFileSync(more[0], 'utf8').trimEnd());
		if (said.toString('hex') !== JSON.parse(form).words) fail('naskah bukan yang dibuktikan');
	}
	say(`tercatat di log ${head.origin} yang berisi ${head.size} entri.\n${form}`);
}

await (/^https?:/.test(what) ? checkLog() : checkProof());
