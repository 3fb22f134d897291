import { ACTS_OF_KEY, scopeOfAct, type ActOfKey } from '$lib/domain/api/acts-of-key';
import type { Scope } from '$lib/domain/api/scope';
import type { Limited } from '$lib/domain/limit/limits';
import type * as v from 'valibot';
import * as answers from './answers';
import { ACT_BODIES, REPORT_BODY, type Body } from './body';

/** A call by which a program writes: what it takes is a form of the site, and who may is said by a scope of its key. */
export type WritingCall = {
	method: 'post';
	path: `/api/v1/${string}`;
	parts: readonly string[];
	scope: Scope;
	/** What it spends of the forum's limits, besides that of all calls. */
	spends: Limited;
	body: Body;
	/** The status of its answer. */
	status: 200 | 201;
	answer: v.GenericSchema;
	/** What is sent when it is tried out. */
	example: Readonly<Record<string, string | boolean>>;
};

/** What an act is tried out with. */
const SAID: Record<ActOfKey, WritingCall['example']> = {
	answer: { text: 'Petugas kami memeriksa lokasi hari ini; perbaikan dimulai Senin.' },
	promise: {
		text: 'Pompa sudah dipesan dan dipasang begitu tiba.',
		why: 'Suku cadang pompa baru tiba pekan depan.',
		promised_on: '2026-12-18'
	},
	accept: {},
	ask: { text: 'Di RT berapa lampu yang padam itu?' },
	record_answer: { answered_by: 'phone', text: 'Pelapor menyebut RT 03, dekat jembatan.' },
	withdraw_question: { text: 'Lokasinya sudah ditemukan petugas.' },
	resolve: {
		text: 'Lampu sudah diganti dan menyala lagi sejak semalam.',
		done_where: 'RT 03, dekat jembatan',
		done_on: '2026-11-28'
	},
	rework: { text: 'Pelapor benar: dua lampu masih padam. Kami kerjakan lagi.' },
	hand_over: { agency: 'pupr', text: 'Jalan ini dikelola Dinas PUPR.' },
	return: { text: 'Ini jalan nasional, bukan tugas kami.' },
	dispute: { text: 'Jembatan ini bukan aset kami menurut daftar barang milik daerah.' },
	reply: { text: 'Lampunya menyala lagi semalam. Terima kasih.' },
	add_files: { text: 'Foto lampu yang padam, diambil tadi malam.' },
	complete: { text: 'RT 03, tiang kedua dari jembatan.' },
	confirm: { text: 'Sudah kami lihat sendiri, benar selesai.' },
	contest: { text: 'Dua lampu di ujung jalan masih padam.' },
	reopen: { text: 'Lampunya padam lagi sejak kemarin.' },
	withdraw: { text: 'Sudah selesai di tingkat kelurahan.' },
	appeal: { text: 'Ini tetap jalan provinsi menurut papan namanya.' }
};

const ofAct = (act: ActOfKey) =>
	({
		method: 'post',
		path: `/api/v1/complaints/{ref}/acts/${act}`,
		parts: ['ref'],
		scope: scopeOfAct(act),
		spends: 'reply',
		body: ACT_BODIES[act],
		status: 200,
		answer: answers.ACTED,
		example: SAID[act]
	}) as const satisfies WritingCall;

type ActCalls = { [Act in ActOfKey as `act_${Act}`]: ReturnType<typeof ofAct> };

/** Every writing call. */
export const WRITING = {
	file_complaint: {
		method: 'post',
		path: '/api/v1/complaints',
		parts: [],
		scope: 'report',
		spends: 'report',
		body: REPORT_BODY,
		status: 201,
		answer: answers.FILED,
		example: {
			text: 'Lampu jalan padam sejak tiga malam di depan SD Negeri 2. Anak-anak pulang mengaji dalam gelap.',
			district: '82.71',
			place: 'Depan SD Negeri 2, Kelurahan Kalumata',
			title: 'Lampu jalan padam di depan sekolah',
			category: 'jalan-rusak',
			classification: 'complaint',
			name: 'Ketua RT 03'
		}
	},
	...(Object.fromEntries(ACTS_OF_KEY.map((act) => [`act_${act}`, ofAct(act)])) as ActCalls)
} as const satisfies Record<string, WritingCall>;

export type WritingName = keyof typeof WRITING;
export const WRITING_NAMES = Object.keys(WRITING) as WritingName[];
export const isWritingName = (name: string): name is WritingName => Object.hasOwn(WRITING, name);
