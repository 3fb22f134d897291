/**
 * Whether an answer says nothing. "Never close from a placeholder" is the first wish of people whose reports were
 * closed with nothing done. The words of courtesy, receipt, forwarding and promise are taken away; what is left must
 * tell something. Words not known here count as telling: to reject a real answer is worse than to let an empty one pass.
 */
export function isPlaceholder(text: string): boolean {
	const told = clausesOf(text).reduce((sum, clause) => sum + countTellingWords(clause), 0);
	return told < MIN_TELLING_WORDS;
}

/** "Lampu sudah diganti" tells two: what, and what became of it. */
const MIN_TELLING_WORDS = 2;

const words = (list: string) => list.trim().split(/\s+/);
const oneOf = (list: string) => `(?:${words(list).join('|')})`;

/** Grammar, people, courtesy and the office itself: alone, they tell nothing. */
const EMPTY_WORDS = new Set(
	words(`
	yang di ke dari melalui lewat untuk agar supaya oleh dengan pada atas bahwa secara sebagai guna dalam hal terhadap
	tentang mengenai sehubungan berhubung dan atau serta juga maka demi bagi saat ketika setelah selanjutnya kemudian
	lalu ini itu tersebut dimaksud nya lah kami kita saya anda kamu saudara saudari sdr sdri bapak ibu pak bu bpk kakak
	kak min rekan warga masyarakat pelapor yth terhormat hormat salam sejahtera assalamualaikum assalamu alaikum
	waalaikumsalam wr wb warahmatullahi wabarakatuh selamat pagi siang sore malam halo hai om swastiastu shalom sehat
	kasih terimakasih makasih trims tks sudah telah masih sedang akan segera nanti mungkin dapat tentu pasti selalu
	mohon maaf harap harapkan diharapkan berharap semoga silakan silahkan perkenankan izin ijin ya iya baik siap oke ok
	noted demikian sekian hari jam waktu dekat singkat cepat secepat secepatnya sesegera lebih tahap jadi jadikan
	dijadikan menjadi depan pengaduan aduan aduannya keluhan keluhannya aspirasi aspirasinya permintaan permohonan
	masukan masukannya saran sarannya kritik pesan kanal aplikasi website portal partisipasi partisipasinya kepedulian
	peduli kesabaran kesabarannya pengertian pengertiannya kepercayaan kerjasama kerja sama dukungan publik
	ketidaknyamanan ketidaknyamanannya kendala permasalahan masalah bermanfaat
	pihak terkait berwenang dinas badan instansi bidang bagian seksi unit opd skpd perangkat daerah pemerintah
	pemprov pemkot pemkab provinsi tim petugas admin operator jajaran pimpinan kepala kadis pejabat berkepentingan
	pelayanan layanan kualitas mutu kinerja baiknya seksama saksama sepenuhnya sungguh serius tulus mendalam positif
	berharga memohon perhatian perhatiannya prioritas komitmen kekecewaan keresahan sangat sekali amat segenap seluruh
	sop juknis juklak peraturan perundang undangan pertimbangan follow up urgent done closed close clear thank you thanks
	your report have received and will lagi kembali ulang dinyatakan adalah merupakan perihal karenanya hal-hal
	teknis selesai bahan internal mekanisme prosedur ketentuan aturan berlaku sesuai tupoksi tugas pokok fungsi`)
);

/** With the spellings that prefixes leave behind: `terus` is `erus` in *meneruskan*. */
const affixed = (roots: string) =>
	new RegExp(
		'^(?:(?:me|pe|di|ber|be|ter|ke|se|per|memper|diper)(?:ng|nge|ny|m|n|r)?)?' +
			`${oneOf(roots)}(?:kan|i|an|nya|lah|kannya|annya|inya)?$`
	);

/** What an office does with a paper rather than with the trouble. */
const PAPERWORK = affixed(`
	tindak indak tindaklanjut indaklanjut lanjut terus erus proses koordinasi oordinasi disposisi lapor terima erima
	sampai ampai jawab respon respons tanggap anggap catat tampung ampung perhati pelajar kaji telaah cek verifikasi
	klarifikasi konfirmasi pantau antau evaluasi monitor monitoring atensi upaya usaha sabar tunggu unggu limpah kirim
	komitmen hargai apresiasi sambut timbang hormati
	input informasi arsip agenda komunikasi periksa eriksa laksana laku lakuk ucap`);

/** These tell something once done, and nothing while promised: "akan kami perbaiki". */
const PROMISED = affixed(`
	baik ganti kerja jadwal tangan tinjau survei survey turun bantu bersih tertib rapat bahas usut lokasi lapang petugas
	tuntas cari solusi optimal maksimal tingkat tambah`);

/** A clause with one of these speaks of what is still to come. */
const PROMISE_MARKS = oneOf(`
	akan segera secepatnya sesegera nanti nantinya sedang dalam.waktu.dekat semoga
	upayakan diupayakan mengupayakan berupaya berusaha`);
const PROMISE = new RegExp(`\\b${PROMISE_MARKS}\\b`);

/** That it was read, or done, in whatever words, does not say what: with anything else in the clause they count. */
const BARE = affixed(`
	selesai tangan kerja beres tuntas atasi rampung kelar laksana baik tanggulang garap respon respons lakukan realisasi
	baca paham erti simak dengar cermat`);

/** Said of a report these are empty; said of anything else they are what was done: "Bansos telah diterima warga". */
const DONE = /\b(?:diterima|diserahkan|dikirim|disampaikan|dilaksanakan|selesai)\b/;

const OFFICE = oneOf(`
	dinas badan biro bagian bidang kantor uptd? balai sekretariat kepala pimpinan instansi pihak tim opd skpd`);
const OFFICE_BY_NAME = oneOf(`
	pupr perkim pln pdam dlh dishub disdik dinkes dinsos bpbd bpjn bkd disdukcapil satpol inspektorat camat lurah`);
/** Second halves of names such as "Pekerjaan Umum dan Penataan Ruang". */
const OFFICE_TAIL = oneOf(`
	penataan.ruang pencatatan.sipil kebudayaan kawasan.permukiman perikanan perdagangan persandian informatika
	pariwisata transmigrasi olahraga kehutanan peternakan`);
const GRAMMAR = oneOf(`
	sudah telah akan untuk agar supaya guna sehingga karena yang dan serta namun tetapi tidak belum bahwa dengan`);
/** The name of an office ends at a word of grammar or a verb: `dinas perhubungan | memasang rambu`. */
const NAME_WORD = `(?: (?!${GRAMMAR}\\b|di(?!nas|s)\\p{L}{4,}|me(?!nengah)\\p{L}{4,})[\\p{L}-]+)`;
const REGION = `(?: (?:provinsi|kota|kabupaten|setempat)${NAME_WORD}{0,2})?`;

/** "diteruskan ke Dinas Pekerjaan Umum dan Penataan Ruang untuk …": whom it was passed to is not what was done. */
const PASSED_ON = new RegExp(
	'((?:terus|sampai|koordinasi|disposisi|limpah|serah|kirim)\\p{L}*(?: \\p{L}+){0,3}? (?:ke|kepada|dengan|pada))' +
		`(?: ${OFFICE}${NAME_WORD}{0,7}(?: (?:dan|serta) ${OFFICE_TAIL}${REGION})?| ${OFFICE_BY_NAME}${REGION})`,
	'giu'
);

const PAPER_NUMBER = '(?:nomor|no\\.?) ?#?[\\w/.-]+(?: tanggal \\d+ \\p{L}+ \\d{4})?';

/** Whole phrases whose words would tell something elsewhere. */
const EMPTY_PHRASES = [
	/\b(?:[Yy]th|[Bb]apak|[Ii]bu|[Pp]ak|[Bb]u|[Ss]audar[ai]|[Kk]ak)\.? (?:[A-Z][\p{L}'.-]* ?){1,3}(?=[,.\n]|$)/gmu,
	new RegExp(`\\b(?:laporan|pengaduan|aduan|surat|tiket)(?: \\p{L}+)? (?:dengan )?${PAPER_NUMBER}`, 'giu'),
	/\b[23]? ?x ?24 jam\b/giu,
	/\b(?:\d+|satu|dua|tiga|lima|sepuluh)(?: \(\p{L}+\))? hari(?: kerja)?\b/giu,
	/\b(?:tidak lama lagi|sebagaimana mestinya|saran yang membangun)\b/giu
];

const CLAUSE_END = /[.,;:!?()\n]+|\b(?:dan|serta|namun|tetapi|tapi|sehingga|kemudian|lalu|karena|selanjutnya)\b/u;

function clausesOf(text: string): string[] {
	const plain = text
		.normalize('NFKC')
		.replace(/[*_`#>~[\]]/g, ' ')
		.replace(/[ \t]+/g, ' ');
	return EMPTY_PHRASES.reduce((rest, phrase) => rest.replace(phrase, ' '), plain)
		.replace(/ {2,}/g, ' ')
		.replace(PASSED_ON, '$1')
		.toLowerCase()
		.replace(/(?<=\d)[.,](?=\d)/g, '')
		.split(CLAUSE_END);
}

/** In a promise only half of the words count: it must say when or how, not just what. */
function countTellingWords(clause: string): number {
	const isPromise = PROMISE.test(clause);
	const telling = (clause.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => !EMPTY_WORDS.has(word) && !PAPERWORK.test(word) && !(isPromise && PROMISED.test(word))
	);
	const count = telling.every((word) => BARE.test(word)) ? 0 : new Set(telling).size;
	if (isPromise) return Math.floor(count / 2);
	return count === 1 && DONE.test(clause) ? 2 : count;
}
