// Memeriksa log publik tanpa mempercayai forum: membaca semua entri, menghitung ulang pohonnya, dan mencocokkan yang Anda simpan.
//   node periksa.mjs ALAMAT_LOG KUNCI [BERKAS …]   seluruh log; BERKAS: tanda terima, bukti, puncak, atau salinan (.log) terdahulu
//   node periksa.mjs BERKAS KUNCI [NASKAH.txt]     satu tanda terima atau bukti, tanpa internet; NASKAH: kata-kata yang dibuktikan
// KUNCI boleh beberapa, dipisah koma: yang sekarang dan yang terdahulu.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [what = '', keys = '', ...more] = process.argv.slice(2);
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts.map((part) => Buffer.from(part)))).digest();
const from64 = (text) => Buffer.from(text ?? '', 'base64');
const leafHash = (data) => sha256([0], data);
const nodeHash = (left, right) => sha256([1], left, right);
const say = (words) => process.stdout.write(`COCOK: ${words}\n`);
const fail = (why) => {
	process.stderr.write(`TIDAK COCOK: ${why}\n`);
	process.exit(1);
};

/** Teks di dalam catatan bertanda tangan; berhenti bila tidak ada kunci ini yang menandatanganinya. */
function openNote(note) {
	const cut = note.lastIndexOf('\n\n') + 1;
	const text = note.slice(0, cut);
	const isSignedBy = (key) => {
		const [, name, id, base64] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(key) ?? fail('kunci tidak terbaca');
		if (sha256(`${name}\n`, from64(base64)).toString('hex', 0, 4) !== id) fail('kunci tidak utuh');
		const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), from64(base64).subarray(1)]);
		const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
		return note.slice(cut + 1).split('\n').some((line) => {
			const [dash, signer, signature] = line.split(' ');
			const isOurs = dash === '\u2014' && signer === name && from64(signature).toString('hex', 0, 4) === id;
			return isOurs && text.startsWith(`${name}\n`) && verify(null, Buffer.from(text), publicKey, from64(signature).subarray(4));
		});
	};
	return keys.split(',').some(isSignedBy) ? text : fail('tidak ditandatangani kunci ini');
}

/** Isi berkas: puncak log (`head`), daun (`data`) dan urutannya (`at`), atau sampai kapan dijanjikan (`by`). */
function readKept(file) {
	const opening = /^(?:c2sp.+|fkp-.+)\nextra (.+)\n/.exec(file)?.[1];
	const extra = opening === undefined ? null : JSON.parse(from64(opening));
	const text = openNote(extra ? file.slice(file.indexOf('\n\n') + 2) : file);
	const [origin, second, third] = text.split('\n');
	const fact = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1];
	const [size, root] = second === 'Tanda terima' ? (fact('Puncak') ?? '').split(' ') : [second, third];
	const data = extra ? sha256('fkp-log-v1\n', from64(extra.salt), extra.form) : from64(fact('Daun'));
	if (extra && fact('Daun') && !data.equals(from64(fact('Daun')))) fail('isi berkas bukan yang ditandatangani');
	const at = fact('Urutan') ?? /^index (\d+)$/m.exec(extra ? file : '')?.[1];
	const head = root === undefined ? null : { origin, size: Number(size), root: from64(root) };
	return { text, extra, head, data: data.length > 0 ? data : null, at: at && Number(at), by: fact('Masuk log paling lambat') };
}

/** Puncak pohon dari daun-daun menurut RFC 9162: potong pada pangkat dua terbesar di bawah banyaknya. */
function rootOf(leaves, from = 0, until = leaves.length) {
	if (until - from < 2) return until === from ? sha256() : leafHash(leaves[from]);
	let cut = 1;
	while (cut * 2 < until - from) cut *= 2;
	return nodeHash(rootOf(leaves, from, from + cut), rootOf(leaves, from + cut, until));
}

async function fetchBytes(address) {
	const answer = await fetch(address);
	return answer.ok ? Buffer.from(await answer.arrayBuffer()) : fail(`${address} menjawab ${answer.status}`);
}

function pathOf(nth) {
	const groups = String(nth).padStart(Math.ceil(String(nth).length / 3) * 3, '0').match(/\d{3}/g);
	return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

async function checkLog() {
	const note = (await fetchBytes(`${what}/checkpoint`)).toString();
	const { head } = readKept(note);
	const leaves = [];
	for (let nth = 0; nth * 256 < head.size; nth++) {
		const width = Math.min(256, head.size - nth * 256);
		const bundle = await fetchBytes(`${what}/tile/entries/${pathOf(nth)}${width < 256 ? `.p/${width}` : ''}`);
		for (let at = 0; at < bundle.length; at += 34) leaves.push(bundle.subarray(at + 2, at + 34));
	}
	for (const file of more.filter((name) => name.endsWith('.log'))) {
		const copy = readFileSync(file);
		for (let at = 0; at * 32 < copy.length; at++)
			if (!leaves[at]?.equals(copy.subarray(at * 32, at * 32 + 32))) fail(`urutan ${at} bukan lagi yang disalin di ${file}`);
	}
	if (leaves.length !== head.size || !rootOf(leaves).equals(head.root)) fail('entri tidak menghasilkan puncak yang ditandatangani');
	for (const file of more.filter((name) => !name.endsWith('.log'))) checkKept(file, readKept(readFileSync(file, 'utf8')), leaves);
	writeFileSync(`puncak-${head.size}.txt`, note);
	writeFileSync(`salinan-${head.size}.log`, Buffer.concat(leaves));
	say(`${head.size} entri, ${more.length} berkas. Disimpan: puncak-${head.size}.txt dan salinan-${head.size}.log`);
}

function checkKept(file, { head, data, at, by }, leaves) {
	if (data && at !== undefined && !leaves[at]?.equals(data)) fail(`urutan ${at} bukan lagi yang ada di ${file}`);
	if (head && head.size > leaves.length) fail(`log menyusut: ${file} menyebut ${head.size} entri, sekarang ${leaves.length}`);
	if (head && !rootOf(leaves, 0, head.size).equals(head.root)) fail(`yang dicatat sebelum urutan ${head.size} diubah sejak ${file}`);
	if (head || leaves.some((leaf) => leaf.equals(data))) return;
	fail(`${new Date(by) < new Date() ? 'JANJI DILANGGAR' : 'belum waktunya'}: ${file} tidak ada di log; dijanjikan paling lambat ${by}`);
}

function checkFile() {
	const file = readFileSync(what, 'utf8');
	const { text, extra, head, data, by, at: place } = readKept(file);
	const isProof = file.startsWith('c2sp');
	let [at, last, hash] = [place, head?.size - 1, isProof && leafHash(data)];
	for (const line of isProof ? file.slice(0, file.indexOf('\n\n')).split('\n').slice(3) : []) {
		if (at % 2 === 1 || at === last) {
			hash = nodeHash(from64(line), hash);
			while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
		} else hash = nodeHash(hash, from64(line));
		[at, last] = [at >> 1, last >> 1];
	}
	if (isProof && (place >= head.size || last !== 0 || !hash.equals(head.root))) fail('bukti tidak mengarah ke puncak yang ditandatangani');
	const said = more[0] && sha256('fkp-log-v1\n', from64(extra?.parts?.words), readFileSync(more[0], 'utf8').trimEnd());
	if (said && (!extra || said.toString('hex') !== JSON.parse(extra.form).words)) fail('naskah bukan yang dibuktikan');
	const told = isProof ? 'terbukti ada' : by ? `dijanjikan masuk paling lambat ${by}` : `dinyatakan ada di urutan ${place}`;
	say(`${told} di log ${text.split('\n')[0]}${head ? ` yang berisi ${head.size} entri` : ''}.\n${extra?.form ?? text}`);
}

await (/^https?:/.test(what) ? checkLog() : checkFile());
