import type { RequestKind, RequestOutcome } from '$lib/domain/privacy/request';
import { formatNumber } from '../../format';

const kind: Record<RequestKind, string> = {
	access: 'Melihat atau mendapat salinan data',
	correct: 'Memperbaiki data yang keliru',
	restrict: 'Membatasi atau menunda pemrosesan',
	withdraw: 'Menarik persetujuan',
	erase: 'Menghapus data'
};
const outcome: Record<RequestOutcome, string> = { granted: 'Dipenuhi', refused: 'Ditolak' };

export const request = {
	kind,
	outcome,
	title: 'Hak Anda atas data ini',
	lead: 'Mengunduh, menghapus dan berhenti mengikuti dapat Anda lakukan sendiri sekarang juga. Untuk yang lain mintalah di sini: dijawab paling lambat 3 × 24 jam oleh pejabat pelindungan data pribadi.',
	kindAsked: 'Apa yang Anda minta?',
	words: 'Jelaskan permintaan Anda',
	submit: 'Kirim permintaan',
	sent: 'Permintaan Anda dicatat',
	sentSays: 'Jawabannya akan tampil di halaman ini.',
	mine: 'Permintaan Anda',
	asked: 'diminta',
	due: 'dijawab paling lambat',
	late: 'terlambat',
	answered: 'dijawab',
	adminTitle: 'Permintaan data pribadi',
	adminSays: 'Permintaan melihat, memperbaiki, membatasi dan menghapus data, dengan batas 3 × 24 jam.',
	adminLead:
		'Hak atas data pribadi (UU 27/2022): dijawab dalam 3 × 24 jam, dihitung menurut jam. Jawaban dibaca oleh yang meminta.',
	lateCount: (count: number) => `${formatNumber('id', count)} permintaan lewat 3 × 24 jam dan belum dijawab.`,
	none: 'Tidak ada permintaan yang menunggu.',
	outcomeAsked: 'Hasilnya',
	answer: 'Jawaban kepada yang meminta',
	answerSubmit: 'Kirim jawaban',
	answeredTitle: 'Yang sudah dijawab'
};
