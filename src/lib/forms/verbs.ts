import type { ComplaintAction } from '$lib/domain/complaint/status';
import type { ThreadAct } from '$lib/domain/thread/forum';

/** Acts that a person does by a form of its own: silence (`lapse`) is nobody's button. */
export type PersonalAct = Exclude<ComplaintAction, 'lapse'> | ThreadAct | 'flag';

/** The Indonesian word of each act in a URL: `/pengaduan/7Q4M-2K9X/teruskan`. */
export const VERB_OF = {
	route: 'teruskan',
	ask: 'tanya',
	complete: 'lengkapi',
	reclassify: 'klasifikasi',
	refer: 'bukan-kewenangan',
	archive: 'arsipkan',
	accept: 'terima',
	answer: 'jawab',
	hand_over: 'alihkan',
	return: 'kembalikan',
	resolve: 'selesaikan',
	rework: 'kerjakan-ulang',
	confirm: 'setujui',
	contest: 'sanggah',
	withdraw: 'tarik',
	reopen: 'buka-kembali',
	appeal: 'banding',
	reply: 'balas',
	note: 'catatan',
	rate: 'nilai',
	hide_name: 'sembunyikan-nama',
	record_sp4n: 'sp4n',
	open_identity: 'identitas',
	hide_thread: 'sembunyikan',
	restore_thread: 'tampilkan',
	hide_post: 'sembunyikan-kiriman',
	restore_post: 'tampilkan-kiriman',
	lock: 'kunci',
	unlock: 'buka-kunci',
	flag: 'laporkan'
} as const satisfies Record<PersonalAct, string>;

const ACT_OF = new Map<string, PersonalAct>(Object.entries(VERB_OF).map(([act, verb]) => [verb, act as PersonalAct]));

export const actOfVerb = (verb: string): PersonalAct | null => ACT_OF.get(verb) ?? null;
