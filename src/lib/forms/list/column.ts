/** What a column of a list of people holds. `pria_wanita`: in it a P is a man. `laki`, `perempuan`: a mark in one of two. */
export type Column =
	| ('nama' | 'organisasi' | 'unsur' | 'jenis_kelamin' | 'disabilitas' | 'telepon' | 'surel')
	| ('nama_telepon' | 'jabatan' | 'pria_wanita' | 'laki' | 'perempuan' | 'nomor' | 'tanda_tangan');

/** The first that fits. Headers of official forms in their many spellings, without their punctuation. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
	['nomor', /^(no|nr|nomor|nomer|number)( urut)?$/],
	['tanda_tangan', /\b(tanda ?tangan|ttd|paraf|signature)\b/],
	['nama_telepon', /^(nama|name)\b.*\b(hp|telepon|telpon|telp|tlp|wa|whatsapp|phone)\b/],
	['telepon', /\b(hp|handphone|ponsel|telepon|telpon|telp|tlp|whatsapp|wa|phone|telephone|mobile|seluler|kontak)\b/],
	['surel', /\b(surel|e ?mail|pos el)\b/],
	['disabilitas', /\b(disabilitas|difabel|disability|disabilities|disabled|berkebutuhan khusus)\b/],
	['pria_wanita', /^((jenis |jns )?kelamin |jk |gender )?(p w|w p|pria wanita|wanita pria)$/],
	[
		'jenis_kelamin',
		/^((jenis|jns) )?(kelamin|gender|sex)\b|^(jk|j k)\b|^(l p|p l|lk pr|pr lk|m f|f m|laki laki perempuan)$/
	],
	['laki', /^(l|lk|laki|laki laki|pria)$/],
	['perempuan', /^(p|pr|perempuan|wanita|w)$/],
	['unsur', /^(unsur|golongan|kelompok|keterwakilan|group)\b|^(perwakilan|wakil|dari|asal) unsur\b/],
	[
		'organisasi',
		/\b(organisasi|organi[sz]ation|instansi|lembaga|institusi|institution|unit kerja|satuan kerja|opd|skpd|perwakilan|utusan|asal|agency|komunitas|perusahaan)\b/
	],
	['jabatan', /\bjabatan\b/],
	[
		'nama',
		/^(full )?(nama|name)( (lengkap|peserta|undangan|tamu|hadirin|dan|dengan|gelar|beserta|terang|jelas|yang|diundang|nip|nik))*$|^peserta$/
	]
];

const plain = (head: string): string =>
	head
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What a column with this header holds; null where no list of ours keeps it. */
export function columnOf(head: string): Column | null {
	if (head === '#') return 'nomor';
	// A whole line that was read with another separator.
	if (/[;|\t]/.test(head)) return null;
	const words = plain(head);
	return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Of one person on a sheet: which number, and that they signed. Nothing of it is kept, and nobody misses it. */
export const isOfTheSheet = (column: Column | null): boolean => column === 'nomor' || column === 'tanda_tangan';

/** Whether a line names the columns below it. */
export const isHead = (cells: readonly string[]): boolean => {
	const columns = cells.map(columnOf);
	return columns.includes('nama') || columns.includes('nama_telepon');
};
