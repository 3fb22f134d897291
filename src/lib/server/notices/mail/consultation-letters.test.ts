import { UNNAMED } from '$lib/domain/site/identity';
import { consultationLaw, CONSULTATION_ACTS, type ConsultationAction } from '$lib/domain/consultation/acts';
import { describe, expect, it } from 'vitest';
import { composeLetter, type Settings } from './compose-letter';
import type { ToldEvent } from './told-events';

const SETTINGS: Settings = {
	origin: 'https://forum.test',
	site: UNNAMED,
	zone: UNNAMED.zone,
	secret: ['x'.repeat(32)],
	mailIn: null
};
const HEARD = (Object.keys(CONSULTATION_ACTS) as ConsultationAction[]).filter(
	(action) => consultationLaw(action).told.length > 0
);
/** Of some acts hear only those who had flagged what they are about. */
const readerOf = (action: ConsultationAction) =>
	consultationLaw(action).told.every((audience) => audience === 'flaggers') ? 'flaggers' : 'followers';

const PARTICULARS: Partial<Record<ConsultationAction, object>> = {
	cancel: { reason: 'Anggarannya dialihkan.' },
	refuse_signing: { reason: 'Butir 2 tidak dibahas.', party: 2, onBehalf: true },
	replace_party: { reason: 'Ketua pindah tugas.', party: 2 },
	take_back: { reason: 'Salah hari.', record: 'meeting' },
	refuse_inputs: { inputs: [4], flagReason: 'spam' },
	dispose: { inputs: [4, 7], disposition: 'partly' },
	reopen_minutes: { reason: 'Tenggat salah tulis.', voided: true }
};

const told = (action: ConsultationAction, data: object = {}, stage: 'planned' | 'cancelled' = 'planned'): ToldEvent =>
	({
		event: {
			id: 'e1',
			seq: 1,
			action,
			at: new Date('2026-11-21T05:05:00Z'),
			role: 'facilitator',
			agencyId: 'a1',
			userId: null,
			from: null,
			to: null,
			public: true,
			data: { position: 3, ...PARTICULARS[action], ...data }
		},
		thread: {
			id: 't1',
			ref: '7Q4M-2K9X',
			title: 'Standar pelayanan rujukan',
			kind: 'consultation',
			confidential: false,
			published: true,
			hidden: false
		},
		slug: 'rujukan',
		words: null,
		agencyId: 'a1',
		dueDay: '2026-12-24',
		names: {
			actingAgency: 'Dinas Kesehatan',
			handlingAgency: 'Dinas Kesehatan',
			promisingAgency: 'Dinas Kesehatan'
		},
		plan: {
			cancelled: stage === 'cancelled',
			opensAt: new Date('2026-11-30T23:00:00Z'),
			closesAt: new Date('2026-12-14T07:00:00Z'),
			meetings: [
				{
					id: 'm1',
					title: 'Forum tatap muka',
					startsAt: new Date('2026-12-03T00:00:00Z'),
					endsAt: new Date('2026-12-03T03:00:00Z'),
					place: 'Aula Dinas Kesehatan, Sofifi',
					link: 'https://rapat.test/abc',
					agenda: 'Paparan, lalu diskusi',
					sequence: 1,
					takenBackAt: null
				}
			]
		}
	}) as unknown as ToldEvent;

const letter = (
	action: ConsultationAction,
	lang: 'id' | 'en',
	audience: 'invitees' | 'followers' | 'flaggers',
	data?: object
) =>
	composeLetter(
		told(action, data, action === 'cancel' ? 'cancelled' : 'planned'),
		{ recipient: 'user:x', audience, lang, hasAccount: true, gathers: false, follow: null },
		SETTINGS
	);

/** Without greeting, facts and signature: what its reader is told. */
const said = (text: string) =>
	text.split('\n\n').filter((block) => /^[^\n]*[.?]$/.test(block) && !block.includes('://'));

describe('the letters of consultations', () => {
	it.each(HEARD.flatMap((action) => (['id', 'en'] as const).map((lang) => [action, lang] as const)))(
		'%s in %s is whole sentences that lack nothing',
		(action, lang) => {
			const { subject, body_text: text } = letter(action, lang, readerOf(action));
			expect(subject + text).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\.\.|,\.| \./);
			const sentences = said(text);
			expect(sentences.length).toBeGreaterThanOrEqual(2);
			for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“]/u);
			expect(text).not.toContain(lang === 'id' ? 'belum ditentukan' : 'not set');
		}
	);

	it.each(['id', 'en'] as const)('in %s number and follow a consultation, and send nobody to a report', (lang) => {
		for (const action of HEARD) {
			const { body_text: text } = letter(action, lang, readerOf(action));
			expect(text).toContain(lang === 'id' ? 'Nomor konsultasi: 7Q4M-2K9X' : 'Consultation number: 7Q4M-2K9X');
			expect(text).not.toMatch(/Nomor laporan|halaman laporan|mengikuti laporan|Report number|page of the report/);
		}
	});

	it('tell who flagged something what came of it, in other words than its author', () => {
		const [flagger, author] = [letter('hide_post', 'id', 'flaggers'), letter('hide_post', 'id', 'followers')];
		expect(flagger.subject).toContain('yang Anda laporkan disembunyikan');
		expect(flagger.body_text).toContain('/kiriman-dilaporkan');
		expect(author.subject).toContain('Kiriman Anda disembunyikan');
	});

	it('of the opening names the day on which the window closes as that', () => {
		const { body_text: text } = letter('open', 'id', 'invitees');
		expect(text).toContain('menunggu masukan Anda sampai Senin, 14 Desember 2026, 16.00 WIT.');
		expect(text).not.toContain('paling lambat');
	});

	it.each([
		['schedule', {}],
		['open', {}],
		['revise', { invited: true }],
		['revise', {}],
		['remind_invited', {}]
	] as const)('%s %j says day, hour, zone, place, link and agenda, with an entry for the calendar', (action, data) => {
		const { body_text: text, calendar } = letter(action, 'id', 'invitees', data);
		for (const words of [
			'Kamis, 3 Desember 2026, 09.00 WIT',
			'Aula Dinas Kesehatan, Sofifi',
			'https://rapat.test/abc',
			'Paparan, lalu diskusi',
			'Selasa, 1 Desember 2026, 08.00 WIT sampai Senin, 14 Desember 2026, 16.00 WIT'
		])
			expect(text).toContain(words);
		expect(calendar).toContain('DTSTART:20261203T000000Z');
		expect(calendar).not.toContain('STATUS:CANCELLED');
	});

	it('of a cancellation strikes the meetings out of calendars', () => {
		const { body_text: text, calendar } = letter('cancel', 'id', 'invitees');
		expect(text).toContain('DIBATALKAN · Kamis, 3 Desember 2026');
		expect(text).toContain('Anggarannya dialihkan.');
		expect(calendar).toContain('STATUS:CANCELLED');
		expect(calendar).toContain('SEQUENCE:2');
	});

	it('brings an entry to who is invited alone, and nothing of a meeting into other letters', () => {
		expect(letter('schedule', 'id', 'followers').calendar).toBeNull();
		expect(letter('publish', 'id', 'followers').body_text).not.toContain('Aula');
	});
});
