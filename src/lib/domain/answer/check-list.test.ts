import { describe, expect, it } from 'vitest';
import { ANSWER_ACTS, type AnswerAct } from './acts';
import { checkAnswer, type WrittenAnswer } from './check-list';

const missing = (act: AnswerAct, written: Partial<WrittenAnswer>) =>
	checkAnswer(act, { text: '', files: 0, ...written }).flatMap(({ check, met }) => (met ? [] : [check]));

const WHOLE =
	'Lampu di depan SD Negeri 3 Kalumata sudah kami ganti pada 12 November 2026; fotonya terlampir. ' +
	'Bila belum sesuai, Anda dapat menyanggah di halaman ini.';

describe('what an answer leaves unsaid', () => {
	it.each<[AnswerAct, Partial<WrittenAnswer>, string[]]>([
		['answer', {}, ['done', 'where', 'when', 'evidence', 'contest']],
		['answer', { text: WHOLE }, []],
		['answer', { text: 'Akan segera kami tindak lanjuti.' }, ['done', 'where', 'when', 'evidence', 'contest']],
		['answer', { text: 'Selokan sudah kami bersihkan kemarin.' }, ['where', 'evidence', 'contest']],
		['answer', { text: 'Selokan di Kalumata sudah dikeruk hari Senin.', files: 1 }, ['contest']],
		['answer', { text: `${WHOLE} Salam, {instansi}` }, ['filled']],
		['resolve', { text: 'Pompa sudah diganti.', where: 'Desa Sasa', on: '2026-11-20', files: 2 }, ['contest']],
		['resolve', { text: 'Pompa baru, 3/11/2026, Jl. Raya. Keberatan? Balas di sini.' }, ['evidence']],
		['promise', { text: 'Pipa sepanjang 40 meter sudah dipasang.', on: '2026-12-05' }, ['where']],
		['ask', { text: 'Nomor tiangnya berapa?' }, ['when']],
		['ask', { text: 'Mohon kirim foto meteran dalam 5 hari kerja.' }, []],
		['ask', { text: 'Laporan kurang jelas.' }, ['question', 'when']]
	])('%s %j lacks %j', (act, written, lacking) => {
		expect(missing(act, written)).toEqual(lacking);
	});

	it.each(ANSWER_ACTS)('%s is checked, whatever stands in it', (act) => {
		expect(checkAnswer(act, { text: '\u202e{}👍\u0000'.repeat(400), files: 0 }).length).toBeGreaterThan(2);
	});
});
