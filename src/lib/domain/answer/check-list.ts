import { isPlaceholder } from '../words/placeholder';
import type { AnswerAct } from './acts';
import { placesIn } from './places';

/** What readers look for in an answer. */
export type AnswerCheck = 'done' | 'where' | 'when' | 'evidence' | 'contest' | 'question' | 'filled';

/** Everything that an answer says, in words and in the fields beside them. */
export type WrittenAnswer = { text: string; files: number; where?: string; on?: string };

const CHECKS_OF: Record<AnswerAct, readonly AnswerCheck[]> = {
	answer: ['done', 'where', 'when', 'evidence', 'contest', 'filled'],
	promise: ['done', 'where', 'when', 'filled'],
	resolve: ['done', 'where', 'when', 'evidence', 'contest', 'filled'],
	ask: ['question', 'when', 'filled']
};

const WHERE =
	/(?<!\p{L})(?:jalan|jl|jln|gang|desa|kelurahan|kecamatan|kampung|dusun|rt|rw|km|simpang\p{L}*|pasar|puskesmas|sekolah|sd|smp|sma|smk|rsud|pelabuhan|terminal|kantor|loket|jembatan|pantai|perumahan|lingkungan|dermaga)(?!\p{L})|(?<!\p{L})di (?:depan|belakang|samping|dekat|sekitar|sepanjang) \p{L}/iu;
const WHERE_BY_NAME = /(?<!\p{L})(?:di|ke) \p{Lu}\p{Ll}{2,}/u;
const WHEN =
	/\d{1,2}[ /.-](?:\d{1,2}[ /.-]\d{2,4}|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)|(?<!\p{L})(?:hari ini|kemarin|besok|lusa|pekan|minggu|bulan|triwulan|senin|selasa|rabu|kamis|jumat|sabtu|pukul)(?!\p{L})|\d+ hari|tahun 20\d\d/iu;
const EVIDENCE = /(?<!\p{L})(?:terlampir|lampiran|foto|video|berita acara|dokumentasi)(?!\p{L})|https?:\/\//iu;
const CONTEST =
	/(?<!\p{L})(?:menyanggah|sanggah|sanggahan|keberatan|banding|ombudsman|(?:belum|tidak|kurang) (?:puas|setuju|sesuai|selesai|benar))(?!\p{L})/iu;
const QUESTION =
	/\?|(?<!\p{L})(?:mohon|tolong|silakan|sebutkan|jelaskan|kirim\p{L}*|lampirkan|unggah|apakah|di mana|kapan|berapa)(?!\p{L})/iu;

const IS_MET: Record<AnswerCheck, (written: WrittenAnswer) => boolean> = {
	done: ({ text }) => !isPlaceholder(text),
	where: ({ text, where = '' }) => where.trim() !== '' || WHERE.test(text) || WHERE_BY_NAME.test(text),
	when: ({ text, on = '' }) => on.trim() !== '' || WHEN.test(text),
	evidence: ({ text, files }) => files > 0 || EVIDENCE.test(text),
	contest: ({ text }) => CONTEST.test(text),
	question: ({ text }) => QUESTION.test(text),
	filled: ({ text }) => placesIn(text).open.length === 0
};

/** What an answer should tell its reader, and whether it does, as far as words show. Advice: it bars nothing. */
export const checkAnswer = (act: AnswerAct, written: WrittenAnswer): { check: AnswerCheck; met: boolean }[] =>
	CHECKS_OF[act].map((check) => ({ check, met: IS_MET[check](written) }));
